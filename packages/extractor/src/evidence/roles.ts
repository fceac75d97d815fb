/** What a line of a page can be; the order is that of the weights. */
export const ROLES = [
  'body',
  'heading',
  'headline',
  'kicker',
  'teaser',
  'byline',
  'date',
  'caption',
  'credit',
  'alt',
  'sign-off',
  'comment',
  'related',
  'navigation',
  'share',
  'notice',
  'other',
] as const;

export type Role = (typeof ROLES)[number];

/** The place of a role in a row of scores. */
export const ROLE: Readonly<Record<Role, number>> = Object.fromEntries(
  ROLES.map((role, place) => [role, place]),
) as Record<Role, number>;
