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

// “Not checked” and “disputed” stand beside the filter of the report, and hide with a class of their own.
export function chooseFiltered() {
  const unchecked = page('only-unchecked').checked, disputed = page('only-disputed').checked;
  const about = new Set(Array.from(document.querySelectorAll('#conflicts a[href^="#event-"]'), link => link.hash.slice(1)));
  for (const row of allRows()) {
    row.classList.toggle('passed-over', Boolean((unchecked && known(eventOf(row))?.checked)
      || (disputed && !about.has(row.id))));
  }
  // A chapter without rows has no heading; one that is yet to be drawn takes about the room that its rows will.
  for (const chapter of document.querySelectorAll('#events .chapter')) {
    const count = chapter.querySelectorAll('li[data-status]:not(.passed-over)').length;
    chapter.classList.toggle('passed-over', !count);
    chapter.style.containIntrinsicBlockSize = 'auto ' + (5 + count * 4.5) + 'rem';
  }
}
for (const id of ['only-unchecked', 'only-disputed']) page(id).addEventListener('change', chooseFiltered);
