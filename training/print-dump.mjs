import { isTag, isText } from '../packages/extractor/dist/markup/dom.js';
import { traitsOf } from '../packages/extractor/dist/markup/element-traits.js';

/**
 * Ways in which programs print a page as text: one line a block; bullets, numbers and blank lines, as text browsers do; a
 * new line for each piece of text, as parsers do.
 */
export const FORMS = {
  lines: { bullets: false, blanks: false, broken: false, alts: true, title: false, hidden: true },
  bulleted: { bullets: true, blanks: true, broken: false, alts: true, title: false, hidden: true },
  pieces: { bullets: false, blanks: false, broken: true, alts: false, title: true, hidden: true },
  visible: { bullets: false, blanks: true, broken: false, alts: false, title: false, hidden: false },
  titled: { bullets: false, blanks: false, broken: false, alts: false, title: true, hidden: true },
};

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const APART = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'pre',
  'form',
]);
const SPACE = /\s+/gu;

/** A page as a text dump of one of the `FORMS`. */
export function printDump({ tree, facts }, form) {
  const out = { lines: [], open: '', marker: '', blank: false };
  if (form.title && facts.title !== undefined) {
    add(out, facts.title);
    close(out, form);
  }
  for (const node of tree.document.children) print(node, { form, out, item: undefined });
  close(out, form);
  return `${out.lines.join('\n')}\n`;
}

function print(node, at) {
  const { form, out } = at;
  if (isText(node)) {
    add(out, node.data);
    if (form.broken && node.data.trim() !== '') close(out, form);
    return;
  }
  if (!isTag(node)) return;
  const { nonRendered, inline } = traitsOf(node.name);
  if (nonRendered || node.name === 'head' || (!form.hidden && isHidden(node))) return;
  if (node.name === 'br') return close(out, form);
  if (node.name === 'img') return printAlt(node, at);
  const isApart = APART.has(node.name);
  if (!inline || node.name === 'button') close(out, form);
  if (isApart) out.blank = true;
  const list = { ordered: node.name === 'ol', count: 0 };
  const inside = node.name === 'ul' || node.name === 'ol' ? { ...at, item: list } : at;
  if (node.name === 'li') mark(at);
  for (const child of node.children) print(child, inside);
  if (!inline || node.name === 'button') close(out, form);
  if (isApart) out.blank = true;
}

function mark({ form, out, item }) {
  if (!form.bullets) return;
  if (item !== undefined) item.count += 1;
  out.marker = item?.ordered ? `  ${item.count}. ` : '  • ';
}

function printAlt({ attribs }, { form, out }) {
  const alt = (attribs.alt ?? '').trim();
  if (!form.alts || alt === '') return;
  close(out, form);
  add(out, alt);
  close(out, form);
}

function isHidden({ attribs }) {
  return attribs.hidden !== undefined || attribs['aria-hidden'] === 'true' || HIDDEN.test(attribs.style ?? '');
}

function add(out, text) {
  out.open += text;
}

function close(out, form) {
  const text = out.open.replace(SPACE, ' ').trim();
  out.open = '';
  if (text === '') return;
  if (form.blanks && out.blank && out.lines.length > 0) out.lines.push('');
  out.blank = false;
  out.lines.push(out.marker + text);
  out.marker = '';
}
