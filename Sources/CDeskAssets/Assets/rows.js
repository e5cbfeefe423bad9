// The row that is chosen, and what the keyboard does with it.
import { ask, attempt, author, page, story } from './page.js';
import { allRows, eventOf, isChecked, rowOf, seen } from './marks.js';
import { closeEditor, edit, editor } from './editor.js';
import { refresh, settled } from './story.js';

let current = null;
export const chosen = () => current;
export const shownRows = () => allRows().filter(row => !row.hidden);

export function choose(row, isMoved = true, isFocused = true) {
  if (current) {
    current.classList.remove('current');
    current.removeAttribute('tabindex');
  }
  current = row;
  if (!row) return;
  row.classList.add('current');
  row.tabIndex = 0;
  if (isMoved) row.scrollIntoView({ block: 'nearest' });
  if (isFocused) row.focus({ preventScroll: true });
}

// The rows were made anew: the one that was chosen is so again. Where it is gone, the row in its place is.
let place = 0;
export function restore(id, isFocused) {
  if (id) choose(page(id) || shownRows()[Math.min(place, shownRows().length - 1)] || null, false, isFocused);
}
function step(by) {
  const rows = shownRows(), at = rows.indexOf(current);
  if (rows.length) choose(rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by))]);
}

export const change = (event, wish) => attempt(async () => {
  await settled();
  place = shownRows().indexOf(current);
  await ask('POST', '/stories/' + story + '/edits', { author: author(), event, seen: seen(rowOf(event)), ...wish });
  await refresh();
});
async function move(way) {
  closeEditor();
  await attempt(async () => {
    await ask('POST', '/stories/' + story + '/' + way);
    await refresh();
  });
}

const onCurrent = work => () => { if (current) work(current); };
const commands = {
  j: () => step(1), k: () => step(-1), u: () => move('undo'), r: () => move('redo'),
  e: onCurrent(edit), Enter: onCurrent(edit),
  c: onCurrent(row => change(eventOf(row), { checked: !isChecked(row) })),
  h: onCurrent(row => change(eventOf(row), { hide: true })),
  o: onCurrent(row => row.querySelector('details')?.toggleAttribute('open')),
  a: () => {
    page('add-panel').open = true;
    page('add-event').elements.summary.focus();
  },
  '/': () => document.querySelector('#tools [name=text]').focus(),
};
document.addEventListener('keydown', event => {
  const isTyping = event.target.closest('input:not([type=checkbox]), textarea, select');
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping) {
    event.preventDefault();
    move(event.shiftKey ? 'redo' : 'undo');
    return;
  }
  if (event.key === 'Escape' && editor()) {
    event.preventDefault();
    closeEditor();
    return;
  }
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  // Enter belongs to buttons, links and the axis before it belongs to a row.
  if (event.key === 'Enter' && event.target !== current) return;
  const command = commands[event.key];
  if (!command) return;
  event.preventDefault();
  command();
});
page('undo').addEventListener('click', () => move('undo'));
page('redo').addEventListener('click', () => move('redo'));
page('events').addEventListener('click', event => {
  const row = event.target.closest('li[data-status]');
  if (row && row !== current && !event.target.closest('.editor, a, summary')) choose(row, false);
});
page('events').addEventListener('dblclick', event => {
  const row = event.target.closest('li[data-status]');
  if (row && !event.target.closest('.editor, details, a')) edit(row);
});
page('edit-row').addEventListener('click', () => (current ? edit(current) : step(1)));
