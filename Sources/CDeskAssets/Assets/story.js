// A story: what the server knows of it, and the page as others change it.
import { ask, base, listen, page, story, tell } from './page.js';
import { editor } from './editor.js';
import { allRows, chooseFiltered, markRow } from './marks.js';
import { chosen, restore } from './rows.js';
import './articles.js';
import './following.js';
import './publishing.js';
import './readings.js';

// What the server knows beyond the rows, and of each row by its event.
let facts = { revision: -1 };
const byEvent = new Map();
export const known = event => byEvent.get(event);

async function learn() {
  facts = await ask('GET', '/stories/' + story);
  byEvent.clear();
  for (const row of facts.rows) byEvent.set(row.event, row);
  page('undo').disabled = !facts.canUndo;
  page('redo').disabled = !facts.canRedo;
  for (const row of allRows()) markRow(row);
  document.dispatchEvent(new Event('rows'));
  chooseFiltered();
}

// The page as the server has it now takes the place of what is shown. Who types into a row is not disturbed: it waits until
// the editor is closed.
let running = null, isStale = false;
export function refresh() {
  isStale = true;
  return settled();
}
// Until what is known to have changed is shown.
export function settled() {
  if (isStale && !editor()) running ??= follow().finally(() => { running = null; });
  return running;
}

async function follow() {
  page('events').setAttribute('aria-busy', 'true');
  try {
    while (isStale && !editor()) {
      isStale = false;
      const answer = await fetch(location.pathname, { cache: 'no-store' });
      if (answer.status === 404) {
        location.href = base + '/';
        return;
      }
      if (!answer.ok) throw new Error('the page cannot be had: ' + answer.status);
      replace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      await learn();
    }
  } finally {
    page('events').removeAttribute('aria-busy');
  }
}

function replace(fresh) {
  const open = Array.from(document.querySelectorAll('#events details[open]'), one => one.closest('li').id);
  const row = chosen()?.id, isFocused = Boolean(document.activeElement?.closest('#events'));
  for (const id of ['events', 'conflicts', 'articles', 'following', 'corrections', 'facts', 'title']) {
    const [old, now] = [page(id), fresh.getElementById(id)];
    // A field that somebody types into stays.
    if (old && now && !(old.contains(document.activeElement) && document.activeElement.matches('input, textarea'))) {
      old.replaceChildren(...now.childNodes);
    }
  }
  replaceFilter(...[document, fresh].map(root => root.querySelector('#tools form')));
  for (const id of open) page(id)?.querySelector('details')?.setAttribute('open', '');
  restore(row, isFocused);
}

// The filter offers what is in the rows now: what was chosen stays chosen where it is still there, and the words stay under
// the hands of who types them.
function replaceFilter(old, now) {
  const between = form => Array.from(form.children).slice(1, -1);
  const [before, after] = [between(old), between(now)];
  if (before.length === after.length && before.every((block, at) => block.isEqualNode(after[at]))) return;
  const chosen = new Map(Array.from(old.querySelectorAll('select'), one => [one.name, one.selectedOptions[0].textContent]));
  const off = new Set(Array.from(old.querySelectorAll('[name=status]:not(:checked, [type=hidden])'), box => box.value));
  for (const block of before) block.remove();
  old.firstElementChild.after(...after);
  for (const one of old.querySelectorAll('select')) {
    const option = Array.from(one.options).find(choice => choice.textContent === chosen.get(one.name));
    if (option) option.selected = true;
  }
  for (const box of old.querySelectorAll('[name=status]')) if (off.has(box.value)) box.checked = false;
}

listen(changed => {
  if (changed.story === story && changed.revision !== facts.revision) refresh()?.catch(error => tell(error.message, true));
});
page('events').setAttribute('aria-busy', 'true');
learn().catch(error => tell(error.message, true)).finally(() => page('events').removeAttribute('aria-busy'));
