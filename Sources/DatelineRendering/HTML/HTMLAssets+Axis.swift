/// The axis of time, to zoom and move on.
extension HTMLAssets {
  static let axis = #"""
    // Days since 1970; the view is what is seen of the whole.
    const [tools, axis, seen, list] = ['tools', 'axis', 'seen', 'events'].map(id => document.getElementById(id));
    const canvas = document.querySelector('canvas'), day = 864e5;
    const view = Object.assign({}, whole);
    // Room for half a mark at both ends, in pixels.
    const edge = 6;
    const date = days => new Date(days * day);
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const yearName = year => year > 0 ? String(year) : (1 - year) + ' BC';

    // The first days of units as fine as leaves room for their names.
    function ticks(width) {
      const room = Math.max(2, Math.floor(width / 90)), length = view.end - view.begin, found = [];
      const step = [1, 2, 7, 14].find(step => length / step <= room);
      if (step) {
        for (let at = Math.ceil(view.begin / step) * step; at < view.end; at += step) {
          found.push([at, date(at).getUTCDate() + ' ' + months[date(at).getUTCMonth()]]);
        }
        return found;
      }
      const units = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 60000];
      const unit = units.find(unit => length / 30.4 / unit <= room) || 600000;
      const first = date(view.begin);
      let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / unit) * unit;
      for (let guard = 0; guard < 200; guard += 1, month += unit) {
        const year = Math.floor(month / 12), when = new Date(0);
        when.setUTCFullYear(year, month - year * 12, 1);
        const at = when.getTime() / day;
        if (at >= view.end) break;
        if (at >= view.begin) found.push([at, (unit < 12 ? months[month - year * 12] + ' ' : '') + yearName(year)]);
      }
      return found;
    }

    let waiting = false, marks = [];
    function draw() {
      if (waiting || !dated.length) return;
      waiting = true;
      requestAnimationFrame(paint);
    }
    function paint() {
      waiting = false;
      const ratio = devicePixelRatio || 1, width = canvas.clientWidth, height = canvas.clientHeight;
      canvas.width = width * ratio;
      canvas.height = height * ratio;
      const pen = canvas.getContext('2d'), style = getComputedStyle(document.documentElement);
      const color = name => style.getPropertyValue(name).trim();
      const x = days => edge + (days - view.begin) / (view.end - view.begin) * (width - 2 * edge);
      pen.scale(ratio, ratio);
      const base = height - 26;
      pen.strokeStyle = color('--dim');
      pen.fillStyle = color('--dim');
      pen.font = '13px ' + color('--sans');
      pen.beginPath();
      pen.moveTo(0, base + .5);
      pen.lineTo(width, base + .5);
      for (const [at, name] of ticks(width)) {
        pen.moveTo(x(at), base);
        pen.lineTo(x(at), base + 6);
        const room = pen.measureText(name).width / 2;
        if (x(at) > room && x(at) < width - room) pen.fillText(name, x(at) - room, base + 20);
      }
      pen.stroke();
      // One mark for what would be drawn at the same place, in lanes above each other.
      // Where they are many, marks are drawn thinner and long ones once; what finds no lane is left out.
      const inView = dated.filter(row => !row.hidden && row.end >= view.begin && row.begin <= view.end);
      const thick = inView.length > 200 ? 6 : 11, most = Math.floor((base - 6) / thick);
      const lanes = [], drawn = new Set();
      pen.fillStyle = pen.strokeStyle = color('--accent');
      marks = [];
      for (const row of inView) {
        const from = Math.max(-9, x(row.begin)), to = Math.min(width + 9, x(row.end));
        const key = row.status + Math.round(from) + ':' + Math.round(to), size = thick - 3, isDot = to - from < size;
        if (!isDot && drawn.has(key) && inView.length > 200) continue;
        drawn.add(key);
        let lane = lanes.findIndex(end => end < from);
        if (lane < 0 && lanes.length === most) continue;
        if (lane < 0) lane = lanes.length;
        lanes[lane] = Math.max(to, from + size) + 2;
        const y = base - 2 - thick / 2 - lane * thick, told = row.status === 'happened' || row.status === 'ongoing';
        marks.push({ row, from: Math.min(from, (from + to - size) / 2), to: Math.max(to, (from + to + size) / 2), y });
        pen.beginPath();
        if (isDot) pen.arc((from + to) / 2, y, size / 2, 0, 7);
        else pen.roundRect(from, y - size / 2, to - from, size, size / 2);
        pen.globalAlpha = isDot ? 1 : .5;
        if (told) pen.fill();
        pen.globalAlpha = 1;
        if (!told) pen.stroke();
      }
      seen.textContent = name(view.begin) + ' to ' + name(view.end - .001) + ': '
        + inView.length + ' of ' + dated.length + (dated.length === 1 ? ' event' : ' events');
    }
    function name(days) {
      const when = date(Math.floor(days));
      return when.getUTCDate() + ' ' + months[when.getUTCMonth()] + ' ' + yearName(when.getUTCFullYear());
    }

    // Keeps the view inside the whole and at least two days wide.
    function show(begin, end) {
      const length = Math.min(Math.max(end - begin, 2), Math.max(2, whole.end - whole.begin));
      view.begin = Math.min(Math.max(begin, whole.begin), Math.max(whole.begin, whole.end - length));
      view.end = view.begin + length;
      draw();
    }
    function zoom(factor, middle) {
      show(middle - (middle - view.begin) * factor, middle + (view.end - middle) * factor);
    }
    function pan(part) {
      const step = (view.end - view.begin) * part;
      show(view.begin + step, view.end + step);
    }
    const actions = {
      in: () => zoom(.5, (view.begin + view.end) / 2), out: () => zoom(2, (view.begin + view.end) / 2),
      left: () => pan(-.25), right: () => pan(.25), all: () => show(whole.begin, whole.end),
      find: () => reveal((view.begin + view.end) / 2),
    };
    const keys = { '+': 'in', '=': 'in', ArrowUp: 'in', '-': 'out', ArrowDown: 'out', ArrowLeft: 'left',
      ArrowRight: 'right', Home: 'all', '0': 'all', Enter: 'find' };
    axis.addEventListener('keydown', event => {
      const action = actions[keys[event.key]];
      if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      action();
    });
    document.querySelector('.keys').addEventListener('click', event => {
      const action = actions[event.target.value];
      if (action) action();
    });
    const at = event => {
      const box = canvas.getBoundingClientRect();
      return view.begin + (event.clientX - box.left - edge) / (box.width - 2 * edge) * (view.end - view.begin);
    };
    canvas.addEventListener('wheel', event => {
      if (!event.ctrlKey && !event.shiftKey) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, at(event));
    }, { passive: false });
    // The mark under the pointer, or just beside it; of two the one drawn last.
    function markAt(event) {
      const box = canvas.getBoundingClientRect(), left = event.clientX - box.left, top = event.clientY - box.top;
      return marks.findLast(mark => mark.from - 3 <= left && left <= mark.to + 3 && Math.abs(mark.y - top) < 8);
    }
    let grip = null;
    canvas.addEventListener('pointerdown', event => {
      grip = { from: event.clientX, begin: view.begin, end: view.end };
      canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener('pointermove', event => {
      if (!grip) {
        const mark = markAt(event);
        canvas.title = mark ? mark.row.time + ': ' + mark.row.summary : '';
        canvas.style.cursor = mark ? 'pointer' : '';
        return;
      }
      const moved = (event.clientX - grip.from) / (canvas.clientWidth - 2 * edge) * (grip.end - grip.begin);
      show(grip.begin - moved, grip.end - moved);
    });
    canvas.addEventListener('pointerup', event => {
      const still = grip && Math.abs(event.clientX - grip.from) < 4;
      grip = null;
      const mark = still && markAt(event);
      if (mark) open(mark.row);
      else if (still) reveal(at(event));
    });
    canvas.addEventListener('pointercancel', () => { grip = null; });
    canvas.addEventListener('dblclick', event => zoom(.5, at(event)));

    // The nearest event that is shown: its sentences are opened and read.
    function reveal(days) {
      let best = null, least = Infinity;
      for (const row of dated) {
        const isInside = row.begin <= days && days < row.end;
        const away = isInside ? (row.end - row.begin) / 1e6
          : Math.min(Math.abs(row.begin - days), Math.abs(row.end - days));
        if (!row.hidden && away < least) [best, least] = [row, away];
      }
      if (best) open(best);
    }
    function open({ row }) {
      const details = row.querySelector('details');
      if (details) details.open = true;
      row.scrollIntoView({ block: 'center' });
      const target = row.querySelector('summary');
      if (target) target.focus({ preventScroll: true });
    }
    // A click on an event shows its sentences or hides them, unless it is made to mark words.
    list.addEventListener('click', event => {
      const details = event.target.closest('.event')?.querySelector('details');
      if (!details || event.target.closest('details, a') || String(getSelection())) return;
      details.open = !details.open;
    });
    // Whoever follows a link to an event wants to read it.
    function follow() {
      const row = rows.find(row => '#' + row.row.id === location.hash);
      if (row) open(row);
    }
    addEventListener('hashchange', follow);

    // At first the view is where most events are: one of long ago would leave no room for the others.
    function begin() {
      const [begins, ends] = ['begin', 'end'].map(side => dated.map(row => row[side]).sort((a, b) => a - b));
      const from = begins[Math.floor(begins.length / 8)], to = ends[Math.ceil(ends.length * 7 / 8) - 1];
      if (to - from < (whole.end - whole.begin) / 4) show(from - (to - from) / 8, to + (to - from) / 8);
    }

    // Rows that were put in place of others, and what a page of ours asks of them now.
    document.addEventListener('rows', event => {
      conditions = event.detail;
      const wasWhole = view.begin === whole.begin && view.end === whole.end;
      read();
      tools.querySelector('.axis').hidden = !dated.length;
      if (wasWhole || !(view.begin < view.end)) Object.assign(view, whole);
      choose();
    });

    tools.hidden = false;
    tools.querySelector('.filter').open = matchMedia('(min-width: 40rem)').matches;
    if (dated.length) begin();
    if (!dated.length) tools.querySelector('.axis').hidden = true;
    addEventListener('resize', draw);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
    choose();
    follow();
    """#
}
