const RAISED = raisedAs('0123456789+-−–=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ');
const LOWERED = raisedAs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

/** A text in raised digits and signs, where Unicode has all of them. */
export function raised(text: string): string | undefined {
  return mapped(text, RAISED);
}

/** A text in lowered digits and signs, where Unicode has all of them. */
export function lowered(text: string): string | undefined {
  return mapped(text, LOWERED);
}

function raisedAs(plain: string, signs: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (sign, index) => [sign, signs.charAt(index)]));
}

function mapped(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const found = Array.from(text, (sign) => signs.get(sign));
  return found.every((sign) => sign !== undefined) ? found.join('') : undefined;
}
