import { readTypedDate } from '../language/typed-date.ts';

/** What a text is that is no title, for the message: an address of the web or a day by itself; undefined for a title. */
export function noTitle(text: string): string | undefined {
  if (/^(?:https?:\/\/|www\.)\S*$/i.test(text.trim())) return 'một địa chỉ web';
  return readTypedDate(text) ? 'một ngày tháng' : undefined;
}
