import { formatDate } from '../domain/language/dates.ts';

/** The end of what stands at the head of every page. */
const HEAD_ENDS = '</header>';

/** A page of the copy as it is shown: below its head it says of which day it is. What is no page is left as it is. */
export async function dated(response: Response, day: string): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const told = `Bản lưu ngày ${formatDate(day)}: máy chưa nối được với trang.`;
  // As the foot looks: styles of its own would weigh on every page.
  const line = `<div class="foot" data-saved><div class="wrap">${told}</div></div>`;
  return new Response(html.replace(HEAD_ENDS, HEAD_ENDS + line), { headers: response.headers });
}
