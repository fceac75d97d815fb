const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** A text as it stands in a style; as it is, where there are no colours. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Paints text for a terminal, or leaves it as it is. */
export function painter({ coloured }: { readonly coloured: boolean }): Paint {
  return coloured ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_, text) => text;
}
