import type { SourceData } from './schema.ts';

/** What the grade of a source is called on a page. */
export const GRADES: Readonly<Record<SourceData['grade'], string>> = {
  primary: 'Báo chí hoặc trang chính thức',
  secondary: 'Nguồn thứ cấp',
  editorial: 'Biên tập',
};

/** What is said of a statement that rests on sources of a grade. */
export const GROUNDS: Readonly<Record<SourceData['grade'], string>> = {
  primary: 'theo báo chí hoặc trang chính thức',
  secondary: 'theo nguồn thứ cấp',
  editorial: 'có phần suy ra',
};
