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

export const putFile = async (file, story) => ask(
  'POST', '/stories/' + story + '/articles?' + new URLSearchParams({ name: file.name, author: author() }),
  await file.arrayBuffer(), 'application/octet-stream');
