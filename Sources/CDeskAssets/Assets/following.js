// The places that a story follows, and looking for what is new there.
import { ask, attempt, author, page, story, tell } from './page.js';
import { refresh } from './story.js';

const path = '/stories/' + story;

page('follow').addEventListener('submit', event => {
  event.preventDefault();
  const { address, folder, words } = event.target.elements, place = folder?.value || address.value.trim();
  attempt(async () => {
    await ask('POST', path + '/following', { author: author(), place, words: words.value });
    event.target.reset();
    await refresh();
  });
});
page('following').addEventListener('click', event => {
  const { unfollow, look } = event.target.dataset;
  if (unfollow) {
    attempt(async () => {
      await ask('DELETE', path + '/following', { author: author(), place: unfollow });
      await refresh();
    });
  } else if (look !== undefined) {
    event.target.disabled = true;
    tell('Looking for new articles …');
    attempt(async () => {
      await ask('POST', path + '/look', { author: author() });
      await refresh();
    }).finally(() => { event.target.disabled = false; });
  }
});
