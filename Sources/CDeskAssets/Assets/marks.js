// What the desk adds to the rows of the report: ticks and notes, and the filters by them.
import { make, page } from './page.js';
import { known } from './story.js';

export const rowOf = event => page('event-' + event);
export const eventOf = row => row.id.slice('event-'.length);
export const allRows = () => Array.from(document.querySelectorAll('#events li[data-status]'));

export function markRow(row) {
  const { checked, notes = [] } = known(eventOf(row)) || {};
  row.querySelector('.tick')?.remove();
  // What the report says of the note already is not said twice.
  const unsaid = notes.filter(note => !row.textContent.includes(note));
  const told = [checked ? '✓ checked' : '', ...unsaid].filter(Boolean).join(' · ');
  if (told) row.querySelector('.event > p').append(make('span', { className: 'tick', textContent: told }));
}

// “Not checked” and “disputed” stand beside the filter of the report, which asks them of each row.
export function chooseFiltered() {
  const conditions = [];
  if (page('only-unchecked').checked) conditions.push(row => !known(eventOf(row))?.checked);
  if (page('only-disputed').checked) {
    const links = document.querySelectorAll('#conflicts a[href^="#event-"]');
    const about = new Set(Array.from(links, link => link.hash.slice(1)));
    conditions.push(row => about.has(row.id));
  }
  document.dispatchEvent(new CustomEvent('conditions', { detail: conditions }));
}
for (const id of ['only-unchecked', 'only-disputed']) page(id).addEventListener('change', chooseFiltered);
