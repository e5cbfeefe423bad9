// Corrections taken back or written into their folder, events of one's own, the title, and publishing.
import { api, ask, attempt, author, make, page, story, tell } from './page.js';
import { rowOf } from './marks.js';
import { choose } from './rows.js';
import { refresh } from './story.js';

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
page('write-back')?.addEventListener('click', async () => {
  if (await attempt(() => ask('POST', '/stories/' + story + '/write-back'))) tell('The corrections stand in the folder.');
});
