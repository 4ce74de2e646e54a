import type { z } from 'astro/zod';
import {
  bodySchema,
  conferenceSchema,
  congressSchema,
  directiveSchema,
  familySchema,
  inspectionSchema,
  namesakeSchema,
  pageSchema,
  provincesSchema,
  sourceSchema,
  termSchema,
  themeSchema,
} from './schema.ts';

/** What the project has to know of a folder of `content/`. */
interface CollectionRow {
  readonly schema: z.ZodType;
  /** What its list is called. */
  readonly label: string;
  /** Ending of its files. `.mdx` may hold components, and is compiled by Astro; `.md` goes through our own pipeline. */
  readonly ending: '.md' | '.mdx';
  /** Whether the list of its pages is a step on the way from home to each. */
  readonly listed: boolean;
  /** Whether every statement in its text carries a source. */
  readonly sourced: boolean;
  /** Whether a file may hold nothing but front matter. */
  readonly textOptional: boolean;
  /** Whether words of the glossary become links in its text. */
  readonly termsLinked: boolean;
  /** Heads its pages in the list of those that cite a directive; undefined when its pages cite none, or by a relation. */
  readonly citing: string | undefined;
}

/** One row a folder of `content/`, in the order in which lists name them. */
export const COLLECTIONS = {
  'van-ban': {
    schema: directiveSchema,
    label: 'Văn bản',
    ending: '.md',
    listed: true,
    sourced: true,
    textOptional: false,
    termsLinked: true,
    citing: undefined,
  },
  'hoi-nghi': {
    schema: conferenceSchema,
    label: 'Hội nghị',
    ending: '.md',
    listed: true,
    sourced: true,
    textOptional: false,
    termsLinked: true,
    citing: 'Tại hội nghị',
  },
  'kiem-tra': {
    schema: inspectionSchema,
    label: 'Kiểm tra, giám sát',
    ending: '.md',
    listed: true,
    sourced: true,
    textOptional: false,
    termsLinked: true,
    citing: 'Ở trang về cuộc kiểm tra',
  },
  'co-quan': {
    schema: bodySchema,
    label: 'Cơ quan ban hành',
    ending: '.md',
    listed: true,
    sourced: true,
    textOptional: false,
    termsLinked: false,
    citing: 'Ở trang cơ quan',
  },
  'thuat-ngu': {
    schema: termSchema,
    label: 'Thuật ngữ',
    ending: '.md',
    listed: true,
    sourced: true,
    textOptional: false,
    termsLinked: false,
    citing: 'Ở trang thuật ngữ',
  },
  nguon: {
    schema: sourceSchema,
    label: 'Nguồn',
    ending: '.md',
    listed: true,
    sourced: false,
    textOptional: true,
    termsLinked: false,
    citing: undefined,
  },
  'chu-de': {
    schema: themeSchema,
    label: 'Chủ đề',
    ending: '.md',
    listed: false,
    sourced: false,
    textOptional: true,
    termsLinked: false,
    citing: undefined,
  },
  'ho-van-ban': {
    schema: familySchema,
    label: 'Họ văn bản',
    ending: '.md',
    listed: false,
    sourced: false,
    textOptional: true,
    termsLinked: false,
    citing: undefined,
  },
  'dia-gioi': {
    schema: provincesSchema,
    label: 'Địa giới',
    ending: '.md',
    listed: false,
    sourced: true,
    textOptional: true,
    termsLinked: false,
    citing: undefined,
  },
  'cung-so': {
    schema: namesakeSchema,
    label: 'Văn bản cùng số',
    ending: '.md',
    listed: false,
    sourced: true,
    textOptional: true,
    termsLinked: false,
    citing: undefined,
  },
  khoa: {
    schema: congressSchema,
    label: 'Khóa Trung ương',
    ending: '.md',
    listed: false,
    sourced: true,
    textOptional: true,
    termsLinked: false,
    citing: undefined,
  },
  trang: {
    schema: pageSchema,
    label: 'Trang',
    ending: '.mdx',
    listed: false,
    sourced: false,
    textOptional: false,
    termsLinked: false,
    citing: undefined,
  },
} as const satisfies Readonly<Record<string, CollectionRow>>;

export type Collection = keyof typeof COLLECTIONS;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly Collection[];

export type FrontMatter<C extends Collection> = z.infer<(typeof COLLECTIONS)[C]['schema']>;
