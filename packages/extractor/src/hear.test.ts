import { describe, expect, test } from 'vitest';
import { closeLedger } from './article/close-ledger.ts';
import { type Block, removed, splitBlock } from './block.ts';
import { hearAsked, hearClaims, listen, lostOf } from './hear.ts';

function block(text: string, claim?: Block['claim']): Block {
  const runs = [{ text, start: 0, end: text.length }];
  const plain: Block = { text, runs, kind: 'paragraph', inside: true, emphasised: false, linked: 0 };
  return claim === undefined ? plain : { ...plain, claim };
}

const AD = removed('paper/ad', 'it is an advertisement');

test('blocks that nobody listens to keep nothing, and their entries name nothing', () => {
  const silent = block('Anzeige', AD);
  hearClaims([silent], 'paper/new');
  hearAsked([silent], { ask: ([copy]) => delete copy?.claim, isOpen: true });
  expect(silent.heard).toBeUndefined();
  expect(closeLedger([silent])[0]).not.toHaveProperty('lost');
});

describe('what lost', () => {
  test('is what spoke for another role, each once, the strongest first', () => {
    const ad = block('Anzeige', AD);
    listen([ad]);
    hearClaims([ad], 'paper/new');
    ad.heard?.push({ role: 'headline', rule: 'a', strength: 0.2 }, { role: 'headline', rule: 'a', strength: 0.4 });
    expect(lostOf(ad)).toEqual([
      { role: 'body', rule: 'paper/new', strength: 1 },
      { role: 'headline', rule: 'a', strength: 0.4 },
    ]);
  });

  test('is nothing where all agree', () => {
    const body = block('Die Kräne am Kai stehen seit gestern still.');
    listen([body]);
    hearClaims([body], 'paper/new');
    expect(closeLedger([body])[0]?.lost).toEqual([]);
  });

  test('may be what a layer says that need not be asked; the blocks stay as they are', () => {
    const body = block('Anzeige');
    listen([body]);
    const ask = (copies: Block[]): void => {
      const [copy] = copies.splice(0);
      if (copy !== undefined) copy.claim = AD;
    };
    hearAsked([body], { ask, strength: 0.8, isOpen: true });
    expect(body.claim).toBeUndefined();
    expect(lostOf(body)).toEqual([{ role: 'removed', rule: 'paper/ad', strength: 0.8 }]);
  });

  test('goes with both parts of a block that is cut in two', () => {
    const both = block('Hafen Der Kai wird grün');
    listen([both]);
    hearClaims([both], 'paper/new');
    const [kicker, headline] = splitBlock(both, 6, (run, at) => run.start + at);
    kicker.claim = { fate: 'field', field: 'kicker' };
    headline.heard?.pop();
    expect(lostOf(kicker)).toEqual([{ role: 'body', rule: 'paper/new', strength: 1 }]);
    expect(lostOf(headline)).toEqual([]);
  });
});
