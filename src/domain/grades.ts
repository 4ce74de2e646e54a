import type { SourceData } from './schema.ts';

/** What the grade of a source is called on a page. */
export const GRADES: Readonly<Record<SourceData['grade'], string>> = {
  primary: 'Báo chí hoặc trang chính thức',
  secondary: 'Nguồn thứ cấp',
  editorial: 'Biên tập',
};
