// What the rows say of what editors did, and the filters by it.
import { page } from './page.js';

export const rowOf = event => page('event-' + event);
export const eventOf = row => row.id.slice('event-'.length);
export const allRows = () => Array.from(document.querySelectorAll('#events li[data-status]'));
export const isChecked = row => 'checked' in row.dataset;
// The state of a row, which whoever changes it saw; of one that nobody changed it is the same for all.
export const seen = row => row?.dataset.seen ?? page('state').dataset.seen;

// What “not checked” and “disputed” ask of each row, beside the filter of the report.
function conditions() {
  const asked = [];
  if (page('only-unchecked').checked) asked.push(row => !isChecked(row));
  if (page('only-disputed').checked) {
    const links = document.querySelectorAll('#conflicts a[href^="#event-"]');
    const about = new Set(Array.from(links, link => link.hash.slice(1)));
    asked.push(row => about.has(row.id));
  }
  return asked;
}
// The script of the report hears of it: when a filter is chosen, and when rows take the place of others.
const tell = name => () => document.dispatchEvent(new CustomEvent(name, { detail: conditions() }));
export const rowsChanged = tell('rows');
for (const id of ['only-unchecked', 'only-disputed']) page(id).addEventListener('change', tell('conditions'));
