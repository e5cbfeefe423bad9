// The list of stories.
import { ask, attempt, author, base, listen, make, page } from './page.js';
import { onDrop } from './files.js';
import { put, putFile } from './progress.js';

const open = id => { location.href = base + '/stories/' + id; };

page('new-story').addEventListener('submit', event => {
  event.preventDefault();
  attempt(async () => open((await ask('POST', '/stories', { title: event.target.elements.title.value })).id));
});
let isOpening = false;
page('folders')?.addEventListener('click', event => {
  const { open: folder } = event.target.dataset;
  if (!folder) return;
  event.target.disabled = isOpening = true;
  attempt(async () => {
    const { stories, failures } = await ask('POST', '/folders/' + encodeURIComponent(folder) + '/open', { author: author() });
    for (const line of failures) page('progress').append(make('li', { className: 'bad', textContent: line }));
    if (stories.length === 1 && !failures.length) open(stories[0].id);
    else if (!failures.length) location.reload();
  }).finally(() => { event.target.disabled = isOpening = false; });
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

// Files that are dropped here begin a story, which is called as the first article that can be read.
onDrop(files => attempt(async () => {
  if (!files.length) throw new Error('there is no file in what was dropped');
  const { id } = await ask('POST', '/stories', { title: files[0].name });
  let title;
  for (const file of files) title ??= (await put(file.name, () => putFile(file, id)))?.name;
  if (!title) {
    await ask('DELETE', '/stories/' + id);
    throw new Error('none of the files is an article');
  }
  await ask('PATCH', '/stories/' + id, { author: author(), title: title.slice(0, 300) });
  open(id);
}));

// A list that somebody types into, or waits at for a project, is left alone.
listen(() => {
  const isInUse = isOpening || page('progress').hasChildNodes()
    || Array.from(document.querySelectorAll('input')).some(field => field.value);
  if (!isInUse) location.reload();
});
