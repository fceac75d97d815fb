const SPACES = /\s+/u;
const HASH = /^(?=.*[A-Z\d])[\w-]{4,10}$/u;

/**
 * What a class attribute calls the element itself: `caption__credit` is a `credit`, `media_caption__x7Yz` a
 * `media_caption`.
 */
export function ownNames(names: string): string {
  if (!names.includes('__')) return names;
  return names.split(SPACES).map(ownName).join(' ');
}

function ownName(name: string): string {
  const at = name.lastIndexOf('__');
  if (at <= 0) return name;
  const last = name.slice(at + 2);
  return HASH.test(last) ? name.slice(0, at) : last;
}
