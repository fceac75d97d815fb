import { type FileHandle, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { KlartextError } from '@klartext/extractor';
import { withoutControls } from '../records/control-characters.ts';
import type { PageRecord } from '../records/record.ts';
import { serialiseRecord } from '../records/serialise-record.ts';
import { fileName } from './file-name.ts';
import { makeFolder } from './make-folder.ts';
import { outputError } from './output-error.ts';
import { isArticleFormat, type OutputFormat, renderDocument } from './output-format.ts';
import type { Sink } from './sink.ts';
import { writeWhole } from './write-whole.ts';

const LIST = 'records.ndjson';
const ENDINGS: Readonly<Record<Exclude<OutputFormat, 'ndjson'>, string>> = {
  json: '.json',
  text: '.txt',
  markdown: '.md',
  html: '.html',
  'schema-org': '.jsonld',
};

/**
 * Writes into a new or empty folder: a file for each article, and `records.ndjson` with a line for each page, failed
 * ones too, which names its file as `output`. As `ndjson` there is only that list, with the articles in it. The list
 * gets its name when it is whole. Throws `output`.
 */
export async function folderSink(folder: string, format: OutputFormat): Promise<Sink> {
  const draft = join(folder, `.${LIST}.tmp`);
  const list = await openList(folder, draft);
  const guarded = <T>(work: Promise<T>) => work.catch((error: unknown) => Promise.reject(outputError(error, folder)));
  return {
    take: async (record) => {
      const line =
        format === 'ndjson' ? record : { ...withoutArticle(record), ...(await write(record, folder, format)) };
      await guarded(list.appendFile(serialiseRecord(line)));
    },
    close: async () => {
      await guarded(list.sync());
      await list.close();
      await guarded(rename(draft, join(folder, LIST)));
    },
  };
}

async function openList(folder: string, draft: string): Promise<FileHandle> {
  try {
    await makeFolder(folder);
    if ((await readdir(folder)).length > 0)
      throw new KlartextError('output', `${folder} is not empty; name a new folder.`);
    return await open(draft, 'wx');
  } catch (error) {
    throw outputError(error, folder);
  }
}

async function write(
  record: PageRecord,
  folder: string,
  format: Exclude<OutputFormat, 'ndjson'>,
): Promise<{ readonly output?: string }> {
  const content = contentOf(record, format);
  if (content === undefined) return {};
  return { output: await writeWhole(content, { folder, name: fileName(record), ending: ENDINGS[format] }) };
}

function contentOf(record: PageRecord, format: Exclude<OutputFormat, 'ndjson'>): string | undefined {
  if (!isArticleFormat(format)) return `${JSON.stringify(withoutControls(record), undefined, 2)}\n`;
  return record.status === 'ok' && record.article !== undefined ? renderDocument(record.article, format) : undefined;
}

function withoutArticle({ article: _, ledger: __, ...rest }: PageRecord): PageRecord {
  return rest;
}
