// What the pages of the desk do. Without it they can be read; what changes something goes through the API, as any program
// would do it (api/v1/openapi.json).
'use strict';
const { base, story } = document.body.dataset;
const api = base + '/api/v1';
const page = id => document.getElementById(id);
const make = (name, fields = {}, ...children) => {
  const element = Object.assign(document.createElement(name), fields);
  element.append(...children);
  return element;
};

// MARK: Who, and what is told

const nameField = page('author');
const author = () => nameField?.value.trim() || 'Editor';
if (nameField) {
  nameField.value = localStorage.getItem('dateline-author') || '';
  nameField.addEventListener('change', () => localStorage.setItem('dateline-author', nameField.value.trim()));
}
function tell(text, isBad = false) {
  const message = page('message');
  message.textContent = text;
  message.hidden = !text;
  message.classList.toggle('bad', isBad);
}

// An answer of the API; what is wrong is thrown as an error with its words.
async function ask(method, path, body, type = 'application/json') {
  const answer = await fetch(api + path, {
    method, headers: body === undefined ? {} : { 'Content-Type': type },
    body: body === undefined || type !== 'application/json' ? body : JSON.stringify(body),
  }).catch(() => { throw new Error('the desk does not answer; is “dateline serve” still running?'); });
  const text = await answer.text();
  const value = text && (answer.headers.get('Content-Type') || '').includes('json') ? JSON.parse(text) : null;
  if (!answer.ok) throw Object.assign(new Error(value?.error?.message || answer.statusText), { code: value?.error?.code });
  return value;
}
async function attempt(work) {
  try {
    await work();
    tell('');
    return true;
  } catch (error) {
    tell(error.message, true);
    return false;
  }
}

// MARK: Stories

page('new-story')?.addEventListener('submit', event => {
  event.preventDefault();
  attempt(async () => {
    const { id } = await ask('POST', '/stories', { title: event.target.elements.title.value });
    location.href = base + '/stories/' + id;
  });
});
document.querySelector('.stories')?.addEventListener('click', event => {
  const { remove } = event.target.dataset;
  if (remove && confirm('Remove this story with its articles and corrections for good?')) {
    attempt(async () => {
      await ask('DELETE', '/stories/' + remove);
      location.reload();
    });
  }
});

// MARK: What a story is now

let facts = { rows: [], revision: 0 }, byEvent = new Map();
const rowOf = event => page('event-' + event);
const eventOf = row => row.id.slice('event-'.length);
async function learn() {
  facts = await ask('GET', '/stories/' + story);
  byEvent = new Map(facts.rows.map(row => [row.event, row]));
  page('undo').disabled = !facts.canUndo;
  page('redo').disabled = !facts.canRedo;
  for (const row of document.querySelectorAll('#events li[data-status]')) mark(row);
  chooseUnchecked();
}
function mark(row) {
  const known = byEvent.get(eventOf(row));
  row.querySelector('.tick')?.remove();
  row.classList.toggle('is-checked', Boolean(known?.checked));
  const told = [known?.checked ? '✓ checked' : '', ...(known?.notes || [])].filter(Boolean).join(' · ');
  if (told) row.querySelector('.event > p').append(make('span', { className: 'tick', textContent: told }));
}
// “Not checked” and “disputed” stand beside the filter of the view, and hide with a class of their own.
function chooseUnchecked() {
  const unchecked = page('only-unchecked')?.checked, disputed = page('only-disputed')?.checked;
  const about = new Set(Array.from(document.querySelectorAll('#conflicts a[href^="#event-"]'), link => link.hash.slice(1)));
  for (const row of document.querySelectorAll('#events li[data-status]')) {
    row.classList.toggle('passed-over', Boolean((unchecked && byEvent.get(eventOf(row))?.checked)
      || (disputed && !about.has(row.id))));
  }
}

// The page as the server has it now takes the place of what is shown; an open editor waits.
let refreshing = null, isStale = false;
async function refresh() {
  if (document.querySelector('.editor')) {
    isStale = true;
    return;
  }
  if (refreshing) {
    isStale = true;
    return refreshing;
  }
  refreshing = (async () => {
    do {
      isStale = false;
      const answer = await fetch(location.pathname, { cache: 'no-store' });
      if (answer.status === 404) {
        location.href = base + '/';
        return;
      }
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const open = new Set(Array.from(document.querySelectorAll('#events details[open]'), one => one.closest('li').id));
      const focused = document.activeElement?.closest?.('#events li')?.id;
      for (const id of ['events', 'conflicts', 'articles', 'corrections', 'facts', 'title']) {
        const [old, now] = [page(id), fresh.getElementById(id)];
        if (old && now) old.replaceChildren(...now.childNodes);
      }
      for (const name of ['source', 'person']) {
        const [old, now] = [document, fresh].map(root => root.querySelector('#tools [name=' + name + ']'));
        if (old?.tagName === 'SELECT' && now?.tagName === 'SELECT') {
          const chosen = old.value;
          old.replaceChildren(...now.childNodes);
          old.value = chosen;
        }
      }
      for (const id of open) page(id)?.querySelector('details')?.setAttribute('open', '');
      await learn();
      document.dispatchEvent(new Event('rows'));
      if (focused) choose(page(focused) || null, false);
    } while (isStale && !document.querySelector('.editor'));
  })().finally(() => { refreshing = null; });
  return refreshing;
}

// MARK: Rows by the keyboard

let current = null;
const shownRows = () => Array.from(document.querySelectorAll('#events li[data-status]'))
  .filter(row => !row.hidden && !row.classList.contains('passed-over') && !row.parentNode.parentNode.hidden);
function choose(row, isMoved = true) {
  if (current) {
    current.classList.remove('current');
    current.removeAttribute('tabindex');
  }
  current = row;
  if (!row) return;
  row.classList.add('current');
  row.tabIndex = 0;
  if (isMoved) row.scrollIntoView({ block: 'nearest' });
  row.focus({ preventScroll: true });
}
function step(by) {
  const rows = shownRows(), at = rows.indexOf(current);
  if (rows.length) choose(rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by))]);
}
async function change(event, wish) {
  return attempt(async () => {
    await ask('POST', '/stories/' + story + '/edits',
      { author: author(), event, seen: byEvent.get(event)?.seen, ...wish });
    await refresh();
  });
}
async function move(way) {
  closeEditor();
  await attempt(async () => {
    await ask('POST', '/stories/' + story + '/' + way);
    await refresh();
  });
}
const commands = {
  j: () => step(1), k: () => step(-1), u: () => move('undo'), r: () => move('redo'),
  e: () => current && edit(current), Enter: () => current && edit(current),
  c: () => current && change(eventOf(current), { checked: !byEvent.get(eventOf(current))?.checked }),
  h: () => current && change(eventOf(current), { hide: true }),
  o: () => { const details = current?.querySelector('details'); if (details) details.open = !details.open; },
  a: () => { page('add-panel').open = true; page('add-event').elements.summary.focus(); },
  '/': () => document.querySelector('#tools [name=text]').focus(),
};
if (story) {
  document.addEventListener('keydown', event => {
    const isTyping = event.target.closest('input, textarea, select, [contenteditable]');
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping) {
      event.preventDefault();
      move(event.shiftKey ? 'redo' : 'undo');
      return;
    }
    if (event.key === 'Escape' && document.querySelector('.editor')) {
      event.preventDefault();
      closeEditor(true);
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
    if (row && row !== current && !event.target.closest('.editor')) choose(row, false);
  });
  page('events').addEventListener('dblclick', event => {
    const row = event.target.closest('li[data-status]');
    if (row && !event.target.closest('.editor, details, a')) edit(row);
  });
  page('edit-row').addEventListener('click', () => (current ? edit(current) : step(1)));
  for (const id of ['only-unchecked', 'only-disputed']) page(id).addEventListener('change', chooseUnchecked);
  learn().catch(error => tell(error.message, true));
}

// MARK: The editor of a row

function closeEditor(isFocusing = false) {
  const editor = document.querySelector('.editor');
  if (!editor) return;
  const row = editor.closest('li');
  editor.remove();
  if (isFocusing) choose(row, false);
  if (isStale) refresh();
}
const labelled = (words, field, className = '') => make('label', { className }, words + ' ', field);
async function edit(row) {
  closeEditor();
  const event = eventOf(row);
  let known;
  if (!await attempt(async () => { known = await ask('GET', '/stories/' + story + '/rows/' + event); })) return;
  const date = make('input', { type: 'text', name: 'date', value: known.date || '', autocomplete: 'off' });
  const words = make('input', { type: 'text', name: 'summary', value: known.summary });
  const note = make('input', { type: 'text', name: 'note', value: known.notes.join(' ') });
  const status = make('select', { name: 'status' }, ...page('statuses').textContent.split(' ').map(name =>
    make('option', { value: name, textContent: name, selected: name === known.status })));
  const hint = make('p', { className: 'hint', role: 'status', textContent: known.when || 'no date is known' });
  const button = (text, run) => make('button', { type: 'button', textContent: text, onclick: run });
  const save = async wish => {
    const isDone = await attempt(async () => {
      await ask('POST', '/stories/' + story + '/edits', { author: author(), event, seen: known.seen, ...wish });
    });
    if (!isDone) return;
    isStale = true;
    closeEditor(true);
  };
  const form = make('form', {},
    labelled('When (12 March, early May, 2024-03, 3 to 5 June, unknown)', date), labelled('Status', status),
    hint, labelled('Words', words, 'wide'), labelled('Note: the reason, which readers see', note, 'wide'));
  for (const reading of known.readings) {
    form.append(make('div', { className: 'row' }, button('Read as ' + reading.text, () => save({ date: reading.date })),
      ' ' + reading.condition));
  }
  if (known.tellings.length > 1) {
    const told = make('fieldset', {}, make('legend', { textContent: 'Tellings that are another event' }),
      ...known.tellings.map(one => make('label', {},
        make('input', { type: 'checkbox', name: 'split', value: one.telling }), one.quote)));
    form.append(told);
  }
  const rows = shownRows(), at = rows.indexOf(row);
  const near = rows.map((one, index) => [Math.abs(index - at), one]).filter(([away]) => away > 0 && away <= 40)
    .sort((a, b) => a[0] - b[0]).map(([, one]) => one);
  const into = make('select', { name: 'merge' }, make('option', { value: '', textContent: 'no other row' }),
    ...near.map(one => make('option', { value: eventOf(one),
      textContent: one.firstElementChild.textContent + ': ' + one.querySelector('p').firstChild.textContent })));
  form.append(labelled('Tells the same as', into, 'wide'));
  form.append(make('div', { className: 'row' }, make('button', { type: 'submit', textContent: 'Save' }),
    button(known.checked ? 'Not checked' : 'Checked', () => save({ checked: !known.checked })),
    button('Hide', () => save({ hide: true })), button('Cancel', () => closeEditor(true))));
  form.addEventListener('submit', submitted => {
    submitted.preventDefault();
    const wish = {};
    if (date.value.trim() !== (known.date || '')) wish.date = date.value.trim() || 'unknown';
    if (words.value.trim() !== known.summary) wish.summary = words.value;
    if (status.value !== known.status) wish.status = status.value;
    if (note.value.trim() !== known.notes.join(' ')) wish.note = note.value;
    if (into.value) wish.merge = [into.value];
    const leaving = Array.from(form.querySelectorAll('[name=split]:checked'), box => box.value);
    if (leaving.length) wish.split = leaving;
    if (Object.keys(wish).length) save(wish); else closeEditor(true);
  });
  // What was typed is read at once, so that nobody saves what he did not mean.
  let asked = 0;
  date.addEventListener('input', async () => {
    const number = asked += 1, typed = date.value.trim();
    if (!typed) {
      hint.textContent = 'no date';
      return;
    }
    let told;
    try {
      told = '= ' + (await ask('GET', '/dates?' + new URLSearchParams({ text: typed, story, event }))).text;
    } catch (error) { told = error.message; }
    if (number === asked) hint.textContent = told;
  });
  // A click in the editor is none on its row, which would open or close its sentences.
  row.querySelector('.event').append(make('div', { className: 'editor', onclick: one => one.stopPropagation() }, form));
  choose(row, false);
  date.focus();
}

// MARK: Articles

const list = page('progress');
function report(name) {
  const line = make('li', { textContent: name + ' …' });
  list.append(line);
  return (text, isBad) => {
    line.textContent = name + ': ' + text;
    line.classList.toggle('bad', Boolean(isBad));
  };
}
async function put(name, work) {
  const say = report(name);
  try {
    const article = await work();
    say(article.needsDate ? article.eventCount + ' events; it tells no day, so say below when it was published'
      : article.eventCount + ' events');
    return true;
  } catch (error) {
    say(error.message, true);
    return false;
  }
}
async function putFiles(files) {
  page('articles-panel').open = true;
  for (const file of files) {
    const path = '/stories/' + story + '/articles?' + new URLSearchParams({ name: file.name, author: author() });
    await put(file.name, async () => ask('POST', path, await file.arrayBuffer(), 'application/octet-stream'));
  }
  await refresh();
}
if (story) {
  for (const id of ['files', 'folder']) {
    page(id).addEventListener('change', async event => {
      await putFiles(Array.from(event.target.files).filter(file => !file.name.startsWith('.')));
      event.target.value = '';
    });
  }
  page('paste').addEventListener('submit', async event => {
    event.preventDefault();
    const { text, title, published } = event.target.elements;
    const wish = { author: author(), text: text.value, title: title.value || undefined,
      published: published.value || undefined };
    if (await put(title.value || 'the text', () => ask('POST', '/stories/' + story + '/articles', wish))) {
      event.target.reset();
    }
    await refresh();
  });
  page('fetch').addEventListener('submit', async event => {
    event.preventDefault();
    const field = event.target.elements.addresses, left = [];
    for (const address of field.value.split(/\s+/).filter(Boolean)) {
      const isIn = await put(address, () =>
        ask('POST', '/stories/' + story + '/articles', { author: author(), address }));
      if (!isIn) left.push(address);
    }
    field.value = left.join('\n');
    await refresh();
  });
  const holdsFiles = event => event.dataTransfer?.types.includes('Files');
  addEventListener('dragover', event => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  addEventListener('dragleave', event => {
    if (!event.relatedTarget) document.body.classList.remove('dropping');
  });
  addEventListener('drop', event => {
    document.body.classList.remove('dropping');
    if (!holdsFiles(event)) return;
    event.preventDefault();
    putFiles(Array.from(event.dataTransfer.files));
  });
  page('articles').addEventListener('click', event => {
    const { article, isIn } = event.target.dataset;
    if (!article) return;
    attempt(async () => {
      await ask('PATCH', '/stories/' + story + '/articles/' + article, { author: author(), isIn: isIn === 'true' });
      await refresh();
    });
  });
  page('articles').addEventListener('change', event => {
    const { dateOf } = event.target.dataset;
    if (!dateOf) return;
    attempt(async () => {
      await ask('PATCH', '/stories/' + story + '/articles/' + dateOf, { author: author(), published: event.target.value });
      await refresh();
    });
  });

  // MARK: Corrections, events of one's own, the title, publishing

  page('corrections').addEventListener('click', event => {
    const { takeBack, show } = event.target.dataset;
    if (show && rowOf(show)) choose(rowOf(show));
    if (!takeBack) return;
    attempt(async () => {
      await ask('DELETE', '/stories/' + story + '/corrections/' + takeBack, { author: author() });
      await refresh();
    });
  });
  page('add-event').addEventListener('submit', event => {
    event.preventDefault();
    const fields = event.target.elements, wish = { author: author(), summary: fields.summary.value };
    for (const name of ['date', 'status', 'quote', 'source', 'note']) {
      if (fields[name].value.trim()) wish[name] = fields[name].value;
    }
    attempt(async () => {
      const { event: id } = await ask('POST', '/stories/' + story + '/events', wish);
      event.target.reset();
      await refresh();
      if (rowOf(id)) choose(rowOf(id));
    });
  });
  page('rename').addEventListener('submit', event => {
    event.preventDefault();
    attempt(async () => {
      await ask('PATCH', '/stories/' + story, { author: author(), title: event.target.elements.title.value });
      await refresh();
    });
  });
  page('publish').addEventListener('submit', event => {
    event.preventDefault();
    const wish = new URLSearchParams(new FormData(event.target)), format = wish.get('format');
    wish.delete('format');
    for (const [name, value] of Array.from(wish)) if (!value) wish.delete(name);
    attempt(async () => {
      const path = api + '/stories/' + story + (format === 'project' ? '/project.zip' : '/publish/' + format + '?' + wish);
      const answer = await fetch(path);
      if (!answer.ok) throw new Error((await answer.json()).error.message);
      const name = /filename="([^"]*)"/.exec(answer.headers.get('Content-Disposition') || '')?.[1] || 'timeline';
      const link = make('a', { href: URL.createObjectURL(await answer.blob()), download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
  });
}

// MARK: What others change

if (document.body.dataset.live) {
  const events = new EventSource(api + '/events');
  events.addEventListener('story', message => {
    const changed = JSON.parse(message.data);
    if (!story) {
      // A list that somebody types into is left alone.
      if (!Array.from(document.querySelectorAll('input')).some(field => field.value)) location.reload();
      return;
    }
    if (changed.story === story && changed.revision !== facts.revision) refresh();
  });
}
