import { KlartextError } from '@klartext/extractor';
import type { Entry, ZipFile } from 'yauzl';
import { asKlartextError } from './as-klartext-error.ts';
import { assertInflation } from './compression/inflation-cap.ts';
import { factsOfName } from './page-names.ts';
import type { InputPage, LostPage } from './raw-page.ts';
import { contentOf } from './recognise.ts';
import { unpackStream } from './unpack-stream.ts';
import { readWarc } from './warc/read-warc.ts';

const ARCHIVE = /^archive\/.*\.warc(?:\.gz)?$/iu;

type Pages = AsyncGenerator<InputPage, void, undefined>;

/** The pages of the web archives in a WACZ file. What cannot be read of it gives a lost page. */
export async function* readWacz(path: string): Pages {
  const { openPromise } = await import('yauzl');
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    for await (const entry of zip.eachEntry()) if (ARCHIVE.test(entry.fileName)) yield* readEntry(zip, entry, path);
  } catch (error) {
    yield lost(path, problemOf(error, path));
  } finally {
    zip?.close();
  }
}

async function* readEntry(zip: ZipFile, entry: Entry, path: string): Pages {
  const { fileName } = entry;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    try {
      const { head, pieces } = await unpackStream(capped(stream, entry), fileName, factsOfName(fileName));
      if (contentOf(head) !== 'empty') yield* readWarc(pieces, { file: path, entry: fileName });
      else yield lost(path, new KlartextError('empty-input', `${fileName} is empty.`), fileName);
    } finally {
      stream.destroy();
    }
  } catch (error) {
    yield lost(path, problemOf(error, fileName), fileName);
  }
}

async function* capped(
  stream: AsyncIterable<Uint8Array>,
  { compressedSize, fileName }: Entry,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytesOut = 0;
  try {
    for await (const chunk of stream) {
      bytesOut += chunk.length;
      assertInflation(compressedSize, bytesOut, fileName);
      yield chunk;
    }
  } catch (error) {
    throw problemOf(error, fileName);
  }
}

// What the reader of zip files finds wrong has a message only.
function problemOf(error: unknown, name: string): KlartextError {
  const known = asKlartextError(error, name);
  if (known.kind !== 'internal') return known;
  return new KlartextError('corrupt-compression', `${name} cannot be read as a zip file: ${known.message}.`, {
    cause: error,
  });
}

function lost(file: string, problem: KlartextError, entry?: string): LostPage {
  if (entry === undefined) return { id: file, source: { file }, problem };
  return { id: `${file}:${entry}`, source: { file, entry }, problem };
}
