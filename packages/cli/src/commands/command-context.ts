import type { Extractor } from '@klartext/extractor';
import type { Terminal } from '../terminal/terminal.ts';

/** What a command works with. */
export interface CommandContext extends Terminal {
  readonly extractor: Extractor;
}
