import type { Extractor } from '@klartext/extractor';
import type { ReadOptions } from '../records/read-outcome.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { PageReader } from '../workers/page-reader.ts';
import type { PoolOptions } from '../workers/worker-pool.ts';

/** What a command works with. */
export interface CommandContext extends Terminal {
  /** Reads pages in this process; made when it is first asked for. */
  readonly extractor: () => Extractor;
  /** Opens what reads pages into records, in processes of its own. */
  readonly openReader: (options: ReadOptions, pool: PoolOptions) => PageReader;
}
