import { describe, expect, test } from 'vitest';
import { elementsOf, parseHtml } from './dom.ts';
import { readHidingStyles } from './hiding-styles.ts';

function hides(style: string, markup = '<p class="a x" id="y">'): boolean {
  const tree = parseHtml(`${style}${markup}`);
  const element = elementsOf(tree).find(({ name }) => name === 'p');
  return element !== undefined && readHidingStyles(tree)(element);
}

describe('a style sheet of the page hides', () => {
  test.each([
    ['a class', '<style>body { margin: 0 } .x { color: red; display : none !important }</style>'],
    ['an id', '<style>#y{visibility:hidden}</style>'],
    ['a class of elements of a name', '<style>p.x{display:none}</style>'],
    ['one of a list', '<style>.b,\n.x{display:none}</style>'],
    ['behind a comment', '<style>/* a { b } */ .x{display:none}</style>'],
    ['behind a condition', '<style>@media print{.b{display:none}} .x{display:none}</style>'],
  ])('%s', (_, style) => expect(hides(style)).toBe(true));

  test.each([
    ['what another rule shows', '<style>.x{display:none}.on .x{display:block}</style>'],
    ['what a wide screen shows', '<style>.x{display:none}@media (min-width:600px){.x{display:flex}}</style>'],
    ['under a condition', '<style>@media print{.b{color:red}.x{display:none}}</style>'],
    ['what stands in something', '<style>.b .x{display:none}</style>'],
    ['a state', '<style>.x.closed{display:none}.x:hover{display:none}</style>'],
    ['on paper', '<style media="print">.x{display:none}</style>'],
    ['without scripts', '<noscript><style>.x{display:none}</style></noscript>'],
    ['by another property', '<style>.x{overflow:hidden;--display:none}</style>'],
    ['all elements of a name', '<style>p{display:none}</style>'],
    ['a part of a name', '<style>.x-b{display:none}</style>'],
  ])('not %s', (_, style) => expect(hides(style)).toBe(false));

  test.each(['}', '{', '.x{', '}{', '@media{', '/*'])('many %s cost no time', (part) => {
    const started = process.cpuUsage();
    hides(`<style>none${part.repeat(390_000 / part.length)}</style>`);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
  });
});
