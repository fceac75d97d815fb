import { DatasetError } from './dataset-error.mjs';

const NOTED = /\S/u;
const KINDS = {
  body: { isRight: isText },
  paragraphs: { isRight: isTexts },
  with: { isRight: isTexts },
  without: { isRight: isTexts },
  title: { isRight: isText, isKnown: (title) => NOTED.test(title) },
  date: { isRight: isText, isKnown: (date) => NOTED.test(date) },
  authors: { isRight: isTexts, isKnown: (authors) => authors.some((each) => NOTED.test(each)) },
};

/**
 * What is known about a page: `body`, `paragraphs`, `title`, `date`, `authors`, `with` and `without` (texts that must and must
 * not appear), each only where it is known: blank titles, dates and names mean that nobody noted them. Throws where one has
 * the wrong type.
 */
export function goldOf(given) {
  const known = {};
  for (const [key, { isRight, isKnown = () => true }] of Object.entries(KINDS)) {
    const value = given[key];
    if (value === undefined || value === null) continue;
    if (!isRight(value)) throw new DatasetError(`its gold "${key}" is of the wrong type`);
    if (isKnown(value)) known[key] = value;
  }
  if (known.body === undefined && known.with === undefined) {
    throw new DatasetError('its gold has neither a body nor texts that must appear');
  }
  return known;
}

function isText(value) {
  return typeof value === 'string';
}

function isTexts(value) {
  return Array.isArray(value) && value.every(isText);
}
