/** Data as the text of a `script` element: nothing in it can end the element or open another. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
