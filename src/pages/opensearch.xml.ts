import type { APIRoute } from 'astro';
import { siteUrls } from '../domain/addresses/urls.ts';

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute = ({ site }) => {
  const urls = siteUrls(import.meta.env.BASE_URL);
  const full = (path: string) => new URL(path, site).href;
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Văn bản Đảng</ShortName>
  <Description>Tìm văn bản của Đảng theo số, tên hoặc nội dung</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Image width="16" height="16" type="image/svg+xml">${full(urls.file('icon.svg'))}</Image>
  <Url type="text/html" template="${full(urls.search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
