import { agencyOf, uniqueAgencies } from './agencies.ts';
import { isNewsroom } from './house-names.ts';
import type { SignOff } from './sign-off.ts';

const LONGEST_CODE = 12;
const INITIALS = /^\p{Ll}{2,4}$/u;

/**
 * Reads a sign-off printed as a list of short codes, one an item: `afp` and `rtr`, `HB` and `dpa`, `mwb` and `ap`. Undefined
 * when an item is no code, or when neither an agency nor the newsroom is among them.
 */
export function readSignOffList(items: readonly string[]): SignOff | undefined {
  const codes = [...new Set(items)];
  const agencies = codes.map(agencyCode);
  const isSource = (code: string, index: number): boolean => agencies[index] !== undefined || isNewsroom(code);
  if (!codes.some(isSource) || !codes.every((code, index) => isSource(code, index) || INITIALS.test(code)))
    return undefined;
  return {
    signOff: codes.join(', '),
    initials: codes.filter((code, index) => !isSource(code, index)),
    agencies: uniqueAgencies(agencies),
  };
}

/** Whether a line may be an item of such a list: a code of an agency, a newsroom's or an editor's. */
export function isSignOffCode(line: string): boolean {
  return line.length <= LONGEST_CODE && (agencyCode(line) !== undefined || isNewsroom(line) || INITIALS.test(line));
}

function agencyCode(code: string): ReturnType<typeof agencyOf> {
  return code.length <= LONGEST_CODE ? agencyOf(code) : undefined;
}
