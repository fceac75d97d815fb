/** A rule as the ledger shows it: `dw/skip-links`, or `generic/…` where no site's cleaner speaks. */
export function ruleName(site: string, id: string): string {
  return `${site === '' ? 'generic' : site}/${id}`;
}
