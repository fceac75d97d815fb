// Pages made of annotated ones, for kinds that hardly any set holds: pages far longer than most, and pages where other
// stories go on below the article. By chance, and the same for the same pages in the same order.

/** Which share of the pages gets a variant of each kind. */
const SHARE = { longer: 0.5, stories: 0.2, cards: 0.12, parts: 0.15 };
const FEWEST_ADDED = 20;
const MOST_ADDED = 1500;
const FEWEST_ALIKE = 3;
const MOST_STORIES = 8;
const FEW = 5;
const FEWEST_CARDS = 4;
const MOST_CARDS = 30;
const MOST_TEXTS = 30_000;
const FEWEST_WORDS = 5;
const HEADING_EVERY = [0, 0, 1, 2, 4, 9];
const PROSE = /[.!?…]["”“’»)]?$/u;
const OUTERMOST = new Set(['html', 'body']);

/** Makes variants of the pages that it is given one after the other, out of the texts of those before; nothing crosses a fold. */
export function createVariants(random) {
  const pools = new Map();

  /** The variants of a page: blocks, label and count each, as the page itself has them. */
  return (page, fold) => {
    const key = `${fold} ${page.lang?.slice(0, 2) ?? ''}`;
    const pool = pools.get(key) ?? { texts: [], titles: [] };
    pools.set(key, pool);
    const made = [];
    if (random() < SHARE.longer) made.push(longer(page, pool));
    if (random() < SHARE.stories) made.push(withStories(perhapsShorter(page), pool));
    if (random() < SHARE.cards) made.push(withCards(perhapsShorter(page), pool));
    if (random() < SHARE.parts) made.push(inParts(page));
    fill(pool, page);
    return made.filter((each) => each !== undefined);
  };

  function fill({ texts, titles }, { blocks, label, title }) {
    for (const [index, { kind, text }] of blocks.entries())
      if (label[index] === 1 && kind === 'paragraph' && text.split(' ').length >= FEWEST_WORDS) texts.push(text);
    if (texts.length > MOST_TEXTS) texts.splice(0, texts.length - MOST_TEXTS);
    if (title !== undefined) titles.push(title);
  }

  /** Half of the pages keep but a few paragraphs: short articles stand above long streams. */
  function perhapsShorter(page) {
    if (random() < 0.5) return page;
    const { blocks, label, count } = page;
    const body = blocks.flatMap(({ kind }, index) => (label[index] === 1 && kind !== 'heading' ? [index] : []));
    const last = body[Math.floor(random() * FEW)] ?? blocks.length;
    const keeps = (_, index) => label[index] !== 1 || index <= last;
    return { ...page, blocks: blocks.filter(keeps), label: label.filter(keeps), count: count.filter(keeps) };
  }

  /** More paragraphs where paragraphs that look alike stand: other texts, some with sub-headings. */
  function longer({ blocks, label, count }, { texts, titles }) {
    const run = longestRun(blocks, label);
    if (run === undefined || texts.length < FEWEST_ADDED) return undefined;
    const most = Math.min(MOST_ADDED, texts.length);
    const added = Math.round(FEWEST_ADDED * (most / FEWEST_ADDED) ** random());
    const every = pick(HEADING_EVERY);
    const heading = blocks.find(({ kind }, index) => kind === 'heading' && label[index] === 1);
    const at = run[Math.floor(random() * run.length)] + 1;
    const more = sample(texts, added).flatMap((text, index) => {
      const paragraph = like(blocks[pick(run)], text);
      if (every === 0 || titles.length === 0 || index % every !== 0) return [paragraph];
      const { owner } = paragraph;
      const title = heading ?? { ...paragraph, kind: 'heading', level: 2, owner: sibling(owner, 'h2') };
      return [like(title, pick(titles)), paragraph];
    });
    return inserted({ blocks, label, count }, at, { more, isBody: true });
  }

  /** The article's own markup again below it, with other stories in it. */
  function withStories({ blocks, label, count, headline }, { texts, titles }) {
    const taken = blocks.filter((_, index) => label[index] === 1);
    const inside = commonElement([...taken, ...(headline === undefined ? [] : [headline])]);
    if (inside === undefined || OUTERMOST.has(inside.name) || texts.length < FEWEST_ADDED || titles.length === 0)
      return undefined;
    const whole = blocks.flatMap((block, index) => (within(block.owner, inside) ? [index] : []));
    const more = [];
    for (let story = 1 + Math.floor(random() * MOST_STORIES); story > 0; story -= 1) {
      const copies = new Map([[inside.parent, inside.parent]]);
      const cut = random() < 0.4 ? Math.floor(random() * 4) : Number.POSITIVE_INFINITY;
      let paragraphs = 0;
      for (const index of whole) {
        const block = blocks[index];
        const isBody = label[index] === 1;
        if (isBody && block !== headline) paragraphs += 1;
        if (paragraphs > cut) continue;
        const text = block === headline ? pick(titles) : isBody ? pick(texts) : block.text;
        more.push({ ...plain(block, text), owner: copyUpTo(block.owner, copies) });
      }
    }
    return inserted({ blocks, label, count }, whole.at(-1) + 1, { more, isBody: false });
  }

  /** A stream of teasers below: a linked title and a paragraph or two each. */
  function withCards({ blocks, label, count }, { texts, titles }) {
    const taken = blocks.flatMap((_, index) => (label[index] === 1 ? [index] : []));
    const inside = commonElement(taken.map((index) => blocks[index]));
    if (inside === undefined || inside.name === 'html' || texts.length < FEWEST_ADDED || titles.length < MOST_CARDS)
      return undefined;
    const parent = random() < 0.5 || inside.name === 'body' ? inside : inside.parent;
    const whole = blocks.flatMap((block, index) => (within(block.owner, parent) ? [index] : []));
    const [tag, names] = pick([
      ['div', ''],
      ['li', ''],
      ['article', ''],
      ['div', 'item'],
      ['div', 'stream-item'],
      ['section', ''],
      ['div', 'js-x1'],
    ]);
    const level = pick([2, 3, 4]);
    const paragraphs = pick([1, 1, 2, 3]);
    const list = element(pick(['div', 'ul', 'section']), { parent, class: pick(['', '', 'list', 'feed', 'more']) });
    const more = [];
    for (let card = FEWEST_CARDS + Math.floor(random() * (MOST_CARDS - FEWEST_CARDS)); card > 0; card -= 1) {
      const outer = element(tag, { parent: list, class: names });
      const model = blocks[taken[0]];
      const heading = element(`h${level}`, { parent: outer });
      more.push({
        ...plain(model, pick(titles)),
        kind: 'heading',
        level,
        linked: 1,
        owner: element('a', { parent: heading }),
      });
      if (random() < 0.3)
        more.push({
          ...plain(model, pick(titles).slice(0, 20)),
          kind: 'paragraph',
          owner: element('span', { parent: outer }),
        });
      for (const text of sample(texts, paragraphs))
        more.push({ ...plain(model, text), kind: 'paragraph', owner: element('p', { parent: outer }) });
    }
    return inserted({ blocks, label, count }, whole.at(-1) + 1, { more, isBody: false });
  }

  /** The element that holds the text in two or three like it, as pages put something between the parts. */
  function inParts({ blocks, label, count }) {
    const run = longestRun(blocks, label);
    const whole = run === undefined ? undefined : blocks[run[0]].owner.parent;
    if (whole === undefined || OUTERMOST.has(whole.name)) return undefined;
    const cuts = Array.from({ length: pick([1, 1, 2]) }, () => pick(run.slice(1))).sort((one, other) => one - other);
    let copies;
    const parted = blocks.map((block, index) => {
      if (cuts.includes(index)) copies = new Map([[whole, copyOf(whole, {})]]);
      return copies === undefined || !within(block.owner, whole)
        ? block
        : { ...block, owner: copyUpTo(block.owner, copies) };
    });
    return { blocks: parted, label, count };
  }

  function pick(all) {
    return all[Math.floor(random() * all.length)];
  }

  function sample(all, count) {
    const left = all.slice();
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const at = Math.floor(random() * left.length);
      const [one] = left.splice(at, 1, left.at(-1));
      left.pop();
      return one;
    });
  }
}

/** Seeded numbers from 0 to 1 (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inserted({ blocks, label, count }, at, { more, isBody }) {
  const words = more.map(({ text }) => text.split(' ').length);
  return {
    blocks: [...blocks.slice(0, at), ...more, ...blocks.slice(at)],
    label: Int8Array.from([...label.subarray(0, at), ...more.map(() => (isBody ? 1 : 0)), ...label.subarray(at)]),
    count: Int32Array.from([...count.subarray(0, at), ...words, ...count.subarray(at)]),
  };
}

/** The places of most body paragraphs whose elements stand beside each other. */
function longestRun(blocks, label) {
  const runs = new Map();
  for (const [index, { kind, owner, text }] of blocks.entries()) {
    if (label[index] !== 1 || kind !== 'paragraph' || !PROSE.test(text)) continue;
    const run = runs.get(owner.parent) ?? [];
    run.push(index);
    runs.set(owner.parent, run);
  }
  const longest = [...runs.values()].sort((one, other) => other.length - one.length)[0];
  return longest !== undefined && longest.length >= FEWEST_ALIKE ? longest : undefined;
}

function like(block, text) {
  return { ...plain(block, text), owner: sibling(block.owner, block.owner.name) };
}

function plain({ key: _, ...block }, text) {
  return { ...block, text };
}

function sibling(owner, name) {
  return copyOf(owner, { parent: owner.parent, name });
}

function element(name, { parent, class: names = '' }) {
  return copyOf(parent, { parent, name, attribs: names === '' ? {} : { class: names } });
}

function copyOf(one, changes) {
  return Object.assign(Object.create(Object.getPrototypeOf(one)), one, changes);
}

function copyUpTo(owner, copies) {
  const known = copies.get(owner);
  if (known !== undefined) return known;
  const made = copyOf(owner, { parent: copyUpTo(owner.parent, copies) });
  copies.set(owner, made);
  return made;
}

function within(owner, outer) {
  for (let each = owner; each !== null && each !== undefined; each = each.parent) if (each === outer) return true;
  return false;
}

function commonElement(blocks) {
  const [first, ...others] = blocks;
  if (first === undefined) return undefined;
  let common = first.owner;
  for (const { owner } of others) while (common !== null && !within(owner, common)) common = common.parent;
  return common?.name === undefined || common.parent === null ? undefined : common;
}
