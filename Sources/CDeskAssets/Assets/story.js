// A story: the page as its editor and others change it.
import { base, listen, page, story, tell } from './page.js';
import { editor } from './editor.js';
import { rowsChanged } from './marks.js';
import { chosen, restore } from './rows.js';
import './articles.js';
import './following.js';
import './publishing.js';
import './readings.js';

// The revision that is shown.
const revision = () => Number(page('state').value);

function show() {
  const { undo, redo } = page('state').dataset;
  page('undo').disabled = undo === undefined;
  page('redo').disabled = redo === undefined;
  rowsChanged();
}

// What changed takes the place of what is shown. Who types into a row is not disturbed: it waits until the editor is closed.
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
      const answer = await fetch(location.pathname + '?since=' + revision(), { cache: 'no-store' });
      if (answer.status === 404) {
        location.href = base + '/';
        return;
      }
      if (!answer.ok) throw new Error('the page cannot be had: ' + answer.status);
      replace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      // What the desk takes for known and is not here, because another page was sent in between, is had anew.
      if (document.querySelector('#events ol:empty')) location.reload();
      show();
    }
  } finally {
    page('events').removeAttribute('aria-busy');
  }
}

function replace(fresh) {
  const open = Array.from(document.querySelectorAll('#events details[open]'), one => one.closest('li').id);
  const row = chosen()?.id, isFocused = Boolean(document.activeElement?.closest('#events'));
  replaceRows(page('events'), fresh.getElementById('events'));
  for (const id of ['conflicts', 'articles', 'following', 'corrections', 'facts', 'title']) {
    const [old, now] = [page(id), fresh.getElementById(id)];
    const isSame = now.dataset.key ? old.dataset.key === now.dataset.key : old.isEqualNode(now);
    // A field that somebody types into stays.
    const isInUse = old.contains(document.activeElement) && document.activeElement.matches('input, textarea');
    if (isSame || isInUse) continue;
    old.replaceChildren(...now.childNodes);
    Object.assign(old.dataset, now.dataset);
  }
  page('state').replaceWith(fresh.getElementById('state'));
  replaceFilter(...[document, fresh].map(root => root.querySelector('#tools form')));
  for (const id of open) page(id)?.querySelector('details')?.setAttribute('open', '');
  restore(row, isFocused);
}

// Chapters, and the lists of rows in them, are known by their ids. A list is called by what it holds: one that is here
// already stays as it is, and came empty.
function replaceRows(old, now) {
  const parts = Array.from(now.children).filter(part => part.id), ids = new Set(parts.map(part => part.id));
  for (const part of Array.from(old.children)) if (part.id && !ids.has(part.id)) part.remove();
  let at = old.querySelector(':scope > [id]');
  for (const part of parts) {
    const here = page(part.id), isKept = here?.parentNode === old;
    if (isKept && part.matches('section')) replaceRows(here, part);
    if (isKept && here === at) at = at.nextElementSibling;
    else old.insertBefore(isKept ? here : part, at);
  }
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
  if (changed.story === story && changed.revision !== revision()) refresh()?.catch(error => tell(error.message, true));
});
show();
