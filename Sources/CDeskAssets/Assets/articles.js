// Articles of a story: put in, taken out, and given a day.
import { ask, attempt, author, page, story } from './page.js';
import { onDrop, seen } from './files.js';
import { put, putFile } from './progress.js';
import { refresh } from './story.js';

const path = '/stories/' + story + '/articles';

async function putFiles(files) {
  page('articles-panel').open = true;
  for (const file of files) await put(file.name, () => putFile(file, story));
  await refresh();
}
for (const id of ['files', 'folder']) {
  page(id).addEventListener('change', async event => {
    await putFiles(seen(Array.from(event.target.files)));
    event.target.value = '';
  });
}
onDrop(putFiles);
page('paste').addEventListener('submit', async event => {
  event.preventDefault();
  const { text, title, published } = event.target.elements;
  const wish = {
    author: author(), text: text.value, title: title.value || undefined, published: published.value || undefined };
  if (await put(title.value || 'the text', () => ask('POST', path, wish))) event.target.reset();
  await refresh();
});
page('fetch').addEventListener('submit', async event => {
  event.preventDefault();
  const field = event.target.elements.addresses, left = [];
  for (const address of field.value.split(/\s+/).filter(Boolean)) {
    if (!await put(address, () => ask('POST', path, { author: author(), address }))) left.push(address);
  }
  field.value = left.join('\n');
  await refresh();
});
page('articles').addEventListener('click', event => {
  const { article, isIn } = event.target.dataset;
  if (!article) return;
  attempt(async () => {
    await ask('PATCH', path + '/' + article, { author: author(), isIn: isIn === 'true' });
    await refresh();
  });
});
page('articles').addEventListener('change', event => {
  const { target } = event, { dateOf } = target.dataset;
  if (!dateOf) return;
  attempt(async () => {
    await ask('PATCH', path + '/' + dateOf, { author: author(), published: target.value });
    // The row is made anew with the day in it.
    target.blur();
    await refresh();
  });
});
