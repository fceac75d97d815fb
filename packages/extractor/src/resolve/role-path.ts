import { ROLE, ROLES, type Role } from '../evidence/roles.ts';
import { TRANSITIONS } from './transitions.ts';

/** Where a line stands: above the headline, in the head, in a head whose headline is lost, in the text, below it. */
const PHASES = ['above', 'head', 'headless', 'text', 'below'] as const;
type Phase = (typeof PHASES)[number];

const NOISE: readonly Role[] = ['related', 'navigation', 'share', 'notice', 'other', 'caption', 'credit', 'alt'];
const FACTS: readonly Role[] = ['byline', 'date'];

/** What may stand in a phase. The headline opens the head, a lede one without it, a line of body or a sub-heading the text. */
const ALLOWED: Readonly<Record<Phase, ReadonlySet<Role>>> = {
  above: new Set([...NOISE, ...FACTS, 'kicker']),
  head: new Set([...NOISE, ...FACTS, 'headline', 'kicker', 'teaser']),
  headless: new Set([...NOISE, ...FACTS, 'teaser']),
  text: new Set([...NOISE, ...FACTS, 'body', 'heading', 'sign-off']),
  below: new Set([...NOISE, ...FACTS, 'kicker', 'comment', 'sign-off']),
};

interface State {
  readonly phase: Phase;
  readonly role: Role;
  readonly place: number;
}

const STATES: readonly State[] = PHASES.flatMap((phase) =>
  ROLES.filter((role) => ALLOWED[phase].has(role)).map((role) => ({ phase, role, place: ROLE[role] })),
);

/** How much the order of lines counts beside what each looks like; found by leaving pages out. */
const ORDER = 0.35;
/** What a line says of the end of the text that a rule of the site knows to open what stands below articles. */
const ZONE = 3;
/** What a page without a headline costs, and one without a text. */
const NO_HEADLINE = 1.5;
const NO_TEXT = 3;

/** For each state, the states that may stand on the line above it, with what that costs. */
const STEPS = STATES.map((to) =>
  STATES.flatMap((from, place) => {
    const cost = stepCost(from, to);
    return cost === undefined ? [] : [{ from: place, cost, isEnd: from.phase === 'text' && to.phase === 'below' }];
  }),
);

function stepCost(from: State, to: State): number | undefined {
  const order = -ORDER * ((TRANSITIONS[from.place] as readonly number[])[to.place] as number);
  const opens = `${from.phase}-${to.phase}`;
  if (to.role === 'headline') return from.phase === 'above' ? order : undefined;
  if (from.phase === to.phase) return order;
  if (opens === 'above-headless') return to.role === 'teaser' ? order + NO_HEADLINE : undefined;
  if (opens === 'head-text' || opens === 'headless-text') return opensText(to.role) ? order : undefined;
  if (opens === 'above-text') return opensText(to.role) ? order + NO_HEADLINE : undefined;
  if (opens === 'text-below') return order;
  if (opens === 'head-below') return order + NO_TEXT;
  return undefined;
}

function opensText(role: Role): boolean {
  return role === 'body' || role === 'heading';
}

function mayOpen({ phase, role }: State): boolean {
  if (phase === 'above') return true;
  return phase === 'head' ? role === 'headline' : phase === 'text' && opensText(role);
}

/**
 * The most likely roles of the lines of a page that are consistent: at most one headline, the lede below it, the body in one
 * stretch, comments behind it. `scores` holds the logarithm of each role's probability, a row of `ROLES` a line; `zones` the lines at
 * which a rule says that the text is over.
 */
export function findRolePath(scores: Float32Array, zones: ReadonlySet<number> = new Set()): readonly Role[] {
  const count = scores.length / ROLES.length;
  if (count === 0) return [];
  const before = new Uint8Array(count * STATES.length);
  let best = Float64Array.from(STATES, (state) => (mayOpen(state) ? (scores[state.place] as number) : -Infinity));
  for (let line = 1; line < count; line += 1) {
    const next = new Float64Array(STATES.length);
    for (const [at, { place }] of STATES.entries()) {
      let most = -Infinity;
      let origin = 0;
      const isZone = zones.has(line);
      for (const { from, cost, isEnd } of STEPS[at] ?? []) {
        const sum = (best[from] as number) - cost + (isZone && isEnd ? ZONE : 0);
        if (sum > most) {
          most = sum;
          origin = from;
        }
      }
      next[at] = most + (scores[line * ROLES.length + place] as number);
      before[line * STATES.length + at] = origin;
    }
    best = next;
  }
  return walkBack(best, before, count);
}

function walkBack(best: Float64Array, before: Uint8Array, count: number): readonly Role[] {
  const ends = best.map((sum, at) => sum - endCost(STATES[at] as State));
  let at = ends.indexOf(Math.max(...ends));
  const roles: Role[] = new Array(count);
  for (let line = count - 1; line >= 0; line -= 1) {
    roles[line] = (STATES[at] as State).role;
    at = before[line * STATES.length + at] as number;
  }
  return roles;
}

function endCost({ phase }: State): number {
  return phase === 'head' || phase === 'headless' ? NO_TEXT : 0;
}
