/// The filter by words, status, source and person.
extension HTMLAssets {
  static let filter = #"""
    const form = document.forms[0], shown = document.querySelector('output');
    // What each row tells, read once, and how it is drawn. A page that puts other rows in place says so.
    let rows = [], lists, dated;
    const whole = {};
    function read() {
      const known = new Map(rows.map(row => [row.row, row]));
      lists = Array.from(document.querySelectorAll('.chapter > ol'), part => ({ part, chapter: part.parentNode }));
      for (const list of lists) {
        list.rows = Array.from(list.part.children, row => Object.assign(known.get(row) || learn(row), { list }));
        list.shown = list.rows.filter(row => !row.drawn.hidden).length;
      }
      lists.forEach(makeRoom);
      rows = lists.flatMap(list => list.rows);
      dated = rows.filter(row => row.dated);
      [whole.begin, whole.end] = [Math.min(...dated.map(row => row.begin)), Math.max(...dated.map(row => row.end))];
    }
    const learn = row => ({
      row, text: row.textContent.toLowerCase(), status: row.dataset.status,
      hidden: false, same: false, drawn: { hidden: row.hidden, same: row.classList.contains('same') },
      time: row.firstElementChild.textContent, summary: row.querySelector('p').firstChild?.textContent,
      sources: row.dataset.sources.split(' '), people: row.dataset.people.split(' '),
      places: row.dataset.places.split(' '),
      begin: Number(row.dataset.begin), end: Number(row.dataset.end), dated: 'begin' in row.dataset,
    });
    // A list that is not drawn takes about the room that its rows will, or what they took; one without rows takes none, and
    // a chapter of such lists has no heading.
    function makeRoom({ part, chapter, rows, shown }) {
      part.classList.toggle('empty', !shown);
      chapter.classList.toggle('empty', !chapter.querySelector('ol:not(.empty)'));
      const known = shown === rows.length ? 'auto ' : '';
      part.style.containIntrinsicBlockSize = shown ? known + (1 + shown * 4.5) + 'rem' : '0';
    }
    read();

    // What a page of ours asks of each row beyond the form.
    let conditions = [];
    function choose() {
      const wanted = form.elements.text.value.toLowerCase().split(/\s+/).filter(word => word);
      const statuses = new Set(new FormData(form).getAll('status'));
      const [source, person, place] = ['source', 'person', 'place'].map(name => form.elements[name].value);
      let count = 0, above = {};
      for (const row of rows) {
        row.hidden = !(statuses.has(row.status) && (!source || row.sources.includes(source))
          && (!person || row.people.includes(person))
          && (!place || row.places.includes(place)) && wanted.every(word => row.text.includes(word))
          && conditions.every(holds => holds(row.row)));
        if (row.hidden) continue;
        // A time is told once for the rows that follow each other, as they are shown now.
        row.same = above.list?.chapter === row.list.chapter && above.time === row.time;
        above = row;
        count += 1;
      }
      shown.textContent = count + ' of ' + rows.length + ' shown';
      draw();
      const first = firstSeen();
      order = rows.slice(first).concat(rows.slice(0, first).reverse());
      next = 0;
      if (!isTurning) turn();
    }
    // The number of the first row that is not above what is seen. Only the rows of a list that is drawn have places.
    function firstSeen() {
      const isSeen = element => element.getBoundingClientRect().bottom > 0;
      const list = lists.find(({ part, shown }) => shown && isSeen(part));
      return Math.max(0, rows.indexOf(list?.rows.find(({ row }) => isSeen(row))));
    }

    // The page follows in slices, a frame for each, what is seen first: whoever looks at it, or has it read to them, waits for
    // no more than one. A slice has as many rows as a frame has time for.
    const firstSize = 25;
    let order = [], next = 0, size = firstSize, began = 0, isTurning = false;
    function turn() {
      if (isTurning) size = Math.min(50, Math.max(25, Math.round(size * 24 / (performance.now() - began))));
      began = performance.now();
      const turned = new Set();
      for (let left = size; left > 0 && next < order.length; next += 1) {
        if (!put(order[next])) continue;
        turned.add(order[next].list);
        left -= 1;
      }
      turned.forEach(makeRoom);
      isTurning = next < order.length;
      // Not before what was done is drawn.
      if (isTurning) requestAnimationFrame(() => setTimeout(turn));
      else size = firstSize;
    }
    // Draws a row as it is to be; gives whether it was drawn otherwise.
    function put({ row, list, hidden, same, drawn }) {
      const isTurned = hidden !== drawn.hidden, isToldAnew = !hidden && same !== drawn.same;
      if (isTurned) {
        row.hidden = drawn.hidden = hidden;
        list.shown += hidden ? -1 : 1;
      }
      if (isToldAnew) row.classList.toggle('same', drawn.same = same);
      return isTurned || isToldAnew;
    }
    form.addEventListener('input', choose);
    form.addEventListener('submit', event => event.preventDefault());
    document.addEventListener('conditions', event => {
      conditions = event.detail;
      choose();
    });
    """#
}
