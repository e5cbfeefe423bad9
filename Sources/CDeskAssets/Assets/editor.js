// The editor of a row: date, words, status, note, other readings, merging and splitting.
import { ask, attempt, author, make, page, story, tell } from './page.js';
import { eventOf, rowOf } from './marks.js';
import { choose, shownRows } from './rows.js';
import { refresh, settled } from './story.js';

export const editor = () => document.querySelector('.editor');

// Closes the editor; what changed while it was open, by it or by others, is shown now.
export function closeEditor() {
  const open = editor();
  if (!open) return undefined;
  const row = open.closest('li');
  open.remove();
  choose(row, false);
  return settled();
}

const labelled = (words, field, className = '') => make('label', { className }, words + ' ', field);
const button = (text, onclick) => make('button', { type: 'button', textContent: text, onclick });
const row = (...children) => make('div', { className: 'row' }, ...children);

export async function edit(target) {
  if (editor()) {
    await closeEditor();
    target = page(target.id);
    if (!target) return;
  }
  const event = eventOf(target);
  const read = () => ask('GET', '/stories/' + story + '/rows/' + event);
  let now;
  if (!await attempt(async () => { now = await read(); })) return;
  const notes = () => now.notes.join(' ');
  const date = make('input', { type: 'text', name: 'date', value: now.date || '', autocomplete: 'off' });
  const words = make('input', { type: 'text', name: 'summary', value: now.summary });
  const note = make('input', { type: 'text', name: 'note', value: notes() });
  const status = make('select', { name: 'status' }, ...page('statuses').textContent.split(' ').map(name =>
    make('option', { value: name, textContent: name, selected: name === now.status })));
  const hint = make('p', { className: 'hint', role: 'status', textContent: now.when || 'no date is known' });

  // Somebody else may have changed the row: then it is told what it is now, what was typed stays, and saving once more is
  // meant.
  async function save(wish) {
    try {
      await ask('POST', '/stories/' + story + '/edits', { author: author(), event, seen: now.seen, ...wish });
    } catch (error) {
      if (error.code !== 'changed-meanwhile') return tell(error.message, true);
      if (!await attempt(async () => { now = await read(); })) return undefined;
      const told = [now.when || 'no date', now.summary, now.status, notes()].filter(Boolean).join(' · ');
      return tell('Somebody changed this row in the meantime. It is now: ' + told
        + '. Save again to put your words in their place, or cancel.', true);
    }
    tell('');
    refresh();
    return closeEditor();
  }

  const form = make('form', {},
    labelled('When (12 March, early May, 2024-03, 3 to 5 June, unknown)', date), labelled('Status', status),
    hint, labelled('Words', words, 'wide'), labelled('Note: the reason, which readers see', note, 'wide'));
  for (const reading of now.readings) {
    form.append(row(button('Read as ' + reading.text, () => save({ date: reading.date })), ' ' + reading.condition));
  }
  if (now.tellings.length > 1) {
    form.append(make('fieldset', {}, make('legend', { textContent: 'Tellings that are another event' }),
      ...now.tellings.map(one => make('label', {},
        make('input', { type: 'checkbox', name: 'split', value: one.telling }), one.quote))));
  }
  const into = make('select', { name: 'merge' }, make('option', { value: '', textContent: 'no other row' }),
    ...neighbours(target).map(one => make('option', { value: eventOf(one),
      textContent: one.firstElementChild.textContent + ': ' + one.querySelector('p').firstChild.textContent })));
  form.append(labelled('Tells the same as', into, 'wide'));
  form.append(row(make('button', { type: 'submit', textContent: 'Save' }),
    button(now.checked ? 'Not checked' : 'Checked', () => save({ checked: !now.checked })),
    button('Hide', () => save({ hide: true })), button('Cancel', () => closeEditor())));
  form.addEventListener('submit', submitted => {
    submitted.preventDefault();
    const wish = {};
    if (date.value.trim() !== date.defaultValue) wish.date = date.value.trim() || 'unknown';
    if (words.value.trim() !== words.defaultValue) wish.summary = words.value;
    if (!status.selectedOptions[0].defaultSelected) wish.status = status.value;
    if (note.value.trim() !== note.defaultValue) wish.note = note.value;
    if (into.value) wish.merge = [into.value];
    const leaving = Array.from(form.querySelectorAll('[name=split]:checked'), box => box.value);
    if (leaving.length) wish.split = leaving;
    if (Object.keys(wish).length) save(wish); else closeEditor();
  });
  for (const field of [date, words, note]) field.defaultValue = field.value;
  for (const option of status.options) option.defaultSelected = option.selected;

  // What was typed is read at once, so that nobody saves what they did not mean.
  let asked = 0;
  date.addEventListener('input', async () => {
    const number = asked += 1, typed = date.value.trim();
    let told = 'no date';
    if (typed) {
      try {
        told = '= ' + (await ask('GET', '/dates?' + new URLSearchParams({ text: typed, story, event }))).text;
      } catch (error) { told = error.message; }
    }
    if (number === asked) hint.textContent = told;
  });

  // The rows may have been made anew since they were asked for.
  const place = rowOf(event);
  if (!place) return tell('This row is gone: look at what it has become.', true);
  choose(place, true, false);
  // A click in the editor is none on its row, which would open or close its sentences.
  place.querySelector('.event').append(make('div', { className: 'editor', onclick: one => one.stopPropagation() }, form));
  date.focus();
  return undefined;
}

// The rows that stand nearest, which are those that may tell the same.
function neighbours(target) {
  const rows = shownRows(), at = rows.indexOf(target);
  return rows.map((one, index) => [Math.abs(index - at), one]).filter(([away]) => away > 0 && away <= 40)
    .sort((one, other) => one[0] - other[0]).map(([, one]) => one);
}
