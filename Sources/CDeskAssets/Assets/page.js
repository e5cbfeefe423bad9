// What the scripts of all pages share. Pages can be read without any script; what changes something goes through the API, as
// any program would do it (api/v1/openapi.json).
export const { base, story } = document.body.dataset;
export const api = base + '/api/v1';
export const page = id => document.getElementById(id);
export const make = (name, fields = {}, ...children) => {
  const element = Object.assign(document.createElement(name), fields);
  element.append(...children);
  return element;
};

const nameField = page('author');
if (nameField) {
  nameField.value = localStorage.getItem('dateline-author') || '';
  nameField.addEventListener('change', () => localStorage.setItem('dateline-author', nameField.value.trim()));
}
// Who changes something: the name that the person gave.
export const author = () => (nameField ? nameField.value.trim() : localStorage.getItem('dateline-author')) || 'Editor';

export function tell(text, isBad = false) {
  const message = page('message');
  message.textContent = text;
  message.hidden = !text;
  message.classList.toggle('bad', isBad);
}

// An answer of the API; what is wrong is thrown as an error with its words and its code.
export async function ask(method, path, body, type = 'application/json') {
  const answer = await fetch(api + path, {
    method, headers: body === undefined ? {} : { 'Content-Type': type },
    body: body === undefined || type !== 'application/json' ? body : JSON.stringify(body),
  }).catch(() => { throw new Error('the desk does not answer; is “dateline serve” still running?'); });
  const text = await answer.text();
  const value = text && (answer.headers.get('Content-Type') || '').includes('json') ? JSON.parse(text) : null;
  if (!answer.ok) throw Object.assign(new Error(value?.error?.message || answer.statusText), { code: value?.error?.code });
  return value;
}

// Does what may fail, and tells why it did; gives whether it was done.
export async function attempt(work) {
  try {
    await work();
    tell('');
    return true;
  } catch (error) {
    tell(error.message, true);
    return false;
  }
}

// Calls `hear` with what becomes of stories, and tells what a work that takes its time is at. A browser has six connections
// to a desk for all its tabs together, and each that listens holds one: so only a tab that is seen listens, and one that
// comes back asks what it missed.
export function listen(hear) {
  let source = null;
  const close = () => {
    source?.close();
    source = null;
  };
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(api + '/events');
    source.addEventListener('story', message => hear(JSON.parse(message.data)));
    source.addEventListener('progress', message => {
      const { story: of, text } = JSON.parse(message.data);
      if (of === story) tell(text);
    });
  };
  const come = () => {
    open();
    hear({ story });
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : come()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', event => { if (event.persisted) come(); });
  open();
}
