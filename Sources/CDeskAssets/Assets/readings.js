// The other readings of a row's date stand below its sentences, each a click away.
import { ask, attempt, make, page, story } from './page.js';
import { eventOf } from './marks.js';
import { change } from './rows.js';

page('events').addEventListener('toggle', event => {
  const details = event.target, row = details.closest('li[data-status]');
  if (!row || !details.open || details.querySelector('.readings')) return;
  const place = make('p', { className: 'readings basis' });
  details.append(place);
  attempt(async () => {
    const { readings } = await ask('GET', '/stories/' + story + '/rows/' + eventOf(row));
    for (const { date, text, condition } of readings) {
      const onclick = () => change(eventOf(row), { date });
      place.append(make('button', { type: 'button', textContent: 'Read as ' + text, onclick }), ' ' + condition);
    }
  });
}, true);
