// Articles on their way in: a line for each, with what became of it.
import { ask, author, make, page } from './page.js';

// Puts an article in by `work`; gives the article, or nothing where it was refused.
export async function put(name, work) {
  const line = make('li', { textContent: name + ' …' });
  page('progress').append(line);
  try {
    const article = await work();
    const events = article.eventCount + (article.eventCount === 1 ? ' event' : ' events');
    line.textContent = name + ': ' + events
      + (article.needsDate ? '; it tells no day, so say below when it was published' : '');
    return article;
  } catch (error) {
    line.textContent = name + ': ' + error.message;
    line.classList.add('bad');
    return undefined;
  }
}

// What is larger is refused before it is read, which a browser tells as a connection that broke.
const largest = Number(document.body.dataset.largest);
export async function putFile(file, story) {
  if (file.size > largest) throw new Error('the file is larger than the ' + (largest >> 20) + ' MiB that an article may have');
  return ask('POST', '/stories/' + story + '/articles?' + new URLSearchParams({ name: file.name, author: author() }),
    await file.arrayBuffer(), 'application/octet-stream');
}
