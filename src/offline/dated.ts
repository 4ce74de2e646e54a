import { formatDate } from '../domain/language/dates.ts';

/** The end of what stands at the head of every page. */
const HEAD_ENDS = '</header>';

/** A page of the copy as it is shown: below its head it says of which day it is. What is no page is left as it is. */
export async function dated(response: Response, day: string): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const told = `<p class="saved"><span class="wrap">Bản lưu ngày ${formatDate(day)}: máy chưa nối được với trang.</span></p>`;
  return new Response(html.replace(HEAD_ENDS, HEAD_ENDS + told), { headers: response.headers });
}
