/** The look of a report: light and dark, on a screen and on paper. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #fff; --ink: #1c1d1f; --quiet: #6b6f76; --line: #e4e1da;
  --body: #2c7a4b; --field: #1f6f8b; --comment: #8a4fa3; --removed: #b5483a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #1e2125; --ink: #e8e6e1; --quiet: #9aa0a8; --line: #32363c;
    --body: #6cc18d; --field: #6fbdd8; --comment: #c694dd; --removed: #e58a7b;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2.5rem 1.5rem 5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif; }
header > p { color: var(--quiet); margin: 0 0 .25rem; overflow-wrap: anywhere; }
h1 { font: 600 clamp(1.5rem, 4vw, 2.25rem)/1.2 ui-serif, Georgia, serif; margin: 0 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.05rem; margin: 3rem 0 .75rem; }
code { font: .85em ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; }
.warning { color: var(--removed); }
.share { display: flex; height: .6rem; gap: 2px; margin: 1.5rem 0 .6rem; }
.share span { min-width: 3px; border-radius: 2px; background: var(--fate); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.legend b { color: var(--fate); }
.body { --fate: var(--body); } .field { --fate: var(--field); }
.comment { --fate: var(--comment); } .removed { --fate: var(--removed); }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .35rem 1.25rem; margin: 0;
  padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.switch { color: var(--quiet); cursor: pointer; }
section:has(.switch input:checked) .removed { display: none; }
ol { margin: .75rem 0 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
ol > li { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 0 2rem; padding: .45rem 0 .45rem .9rem;
  border-bottom: 1px solid var(--line); border-left: 3px solid var(--fate); }
ol p { margin: 0; overflow-wrap: anywhere; }
ol .why { font-size: .84rem; line-height: 1.4; color: var(--quiet); }
ol .why b { color: var(--fate); font-weight: 600; }
ol .why code { display: block; }
.removed > p:first-child { opacity: .6; }
.field > p:first-child { font-weight: 600; }
@media (max-width: 46rem) { ol > li { grid-template-columns: minmax(0, 1fr); } }
@media print { body { max-width: none; padding: 0; background: none; } .switch { display: none; } }
`;
