const LAST_WORD = 'klartext ends this process: ';
const OUT_OF_MEMORY = /heap out of memory|Allocation failed|out of memory/u;

/** What a process that ends itself says on standard error. */
export function lastWord(kind: 'memory' | 'timeout'): string {
  return `\n${LAST_WORD}${kind}\n`;
}

/** Why a process died, by what it said last: its watchdog, or the engine's own cry for memory; else a crash. */
export function causeOfDeath(said: string): 'memory' | 'timeout' | 'crash' {
  const at = said.lastIndexOf(LAST_WORD);
  if (at >= 0) return said.startsWith('timeout', at + LAST_WORD.length) ? 'timeout' : 'memory';
  return OUT_OF_MEMORY.test(said) ? 'memory' : 'crash';
}
