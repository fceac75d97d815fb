const MOST = 20_000;
const LONGEST = 500;

const copies = new Map<string, string>();

/**
 * The same string for equal names of classes, of which the pages of a run use the same few thousand: they are found faster
 * in tables then. It is a copy, since a part of a page's text would keep the whole page in memory. Long names stay apart.
 */
export function sameName(name: string): string {
  const known = copies.get(name);
  if (known !== undefined) return known;
  if (name.length > LONGEST) return name;
  const copy = Buffer.from(name, 'utf16le').toString('utf16le');
  keep(copies, copy, copy);
  return copy;
}

/** Remembers what a function tells of a name; of long ones it is asked each time. */
export function memoize<T>(tell: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const told = known.get(name);
    if (told !== undefined) return told;
    const found = tell(name);
    if (name.length <= LONGEST) keep(known, sameName(name), found);
    return found;
  };
}

/** Remembers what is made of each of a few objects. */
export function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** Past a bound all is forgotten and gathered anew. */
function keep<T>(known: Map<string, T>, name: string, value: T): void {
  if (known.size >= MOST) known.clear();
  known.set(name, value);
}
