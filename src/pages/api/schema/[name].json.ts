import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { schemaAddress } from '../../../domain/exports/data-files.ts';
import { FILE_SCHEMAS, type FileSchemaName, jsonSchema } from '../../../domain/exports/record-schema.ts';
import { absoluteUrls } from '../../_absolute-urls.ts';

/** What the files for programs look like, as JSON Schema. */
export function getStaticPaths() {
  const names = Object.keys(FILE_SCHEMAS) as FileSchemaName[];
  return names.map((name) => ({ params: { name }, props: { name } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { name }, site }) =>
  Response.json(jsonSchema(name, schemaAddress(name, absoluteUrls(site))));
