import type { Page } from '@klartext/extractor';
import type { Source } from '../records/record.ts';

/** One page to come: `load` reads it, and rejects with a `KlartextError` where it cannot be read. */
export interface InputItem {
  readonly id: string | number;
  readonly source?: Source;
  readonly load: () => Page | Promise<Page>;
}

/** A page that is known to fail before it is read. */
export function failingItem(error: unknown, facts: Omit<InputItem, 'load'>): InputItem {
  return { ...facts, load: () => Promise.reject(error) };
}

/** The same item with its page, or its failure, already there; never rejects. */
export async function loadItem({ load, ...facts }: InputItem): Promise<InputItem> {
  try {
    const page = await load();
    return { ...facts, load: () => page };
  } catch (error) {
    return failingItem(error, facts);
  }
}
