import type { KlartextError } from '@klartext/extractor';
import type { Source } from './source.ts';

/**
 * What the bytes of a page are: `page` HTML or a dump, as a file or a server gave it; `html` and `text` the same, known
 * to be UTF-8; `line` one line of NDJSON; `http` an HTTP response, head and body, as a web archive keeps it.
 */
export type RawForm = 'page' | 'html' | 'text' | 'line' | 'http';

/** One page as it stands in its input, undecoded, so that it costs nothing to hand it to another process. */
export interface RawPage {
  /** Its file, line or record id; a `line` that names an id of its own has that one in its record. */
  readonly id: string | number;
  readonly source?: Source;
  readonly url?: string;
  readonly contentType?: string;
  /** Which of several inputs it came from, from 0. @default 0 */
  readonly input?: number;
  readonly form: RawForm;
  readonly bytes: Uint8Array;
}

/** A page that is known to fail, or to be passed over, before it is read. */
export interface LostPage {
  readonly id: string | number;
  readonly source?: Source;
  readonly input?: number;
  /** With a kind of its own: `io`, `malformed-record`, … */
  readonly problem: KlartextError;
  /** @default 'error' */
  readonly status?: 'error' | 'skipped';
}

/** What an input gives for each page it holds. */
export type InputPage = RawPage | LostPage;
