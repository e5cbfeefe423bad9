/// The style and the script of the page. The page's security policy names them by their hashes, so that nothing else in
/// it, whatever an article says, is ever run or loaded; a test holds the hashes to the texts.
enum HTMLAssets {
  /// SHA-256 of `style` in base 64.
  static let styleHash = "0aW9t4yJe1U85fhJit3iZG7ShpGVt9H5HLMu/gtkikA="
  /// SHA-256 of `script` in base 64.
  static let scriptHash = "bed+IZpt+HLxdKU/aQf04w1hxXGYDkaGMdRMirpRmA8="

  static let style = """
    :root { color-scheme: light dark; --text: #1b1b1b; --dim: #595959; --rule: #c9c9c9; --paper: #fff; --accent: #8a1c1c; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #ececec; --dim: #adadad; --rule: #4a4a4a; --paper: #161616; --accent: #ff9a8a; }
    }
    body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; color: var(--text); background: var(--paper);
      font: 1.05rem/1.5 Georgia, 'Times New Roman', serif; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
    .facts, .time, .basis, cite, form, .note { color: var(--dim); font-family: system-ui, sans-serif; font-size: .9rem; }
    form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: 1.5rem 0; align-items: center; }
    form[hidden] { display: none; }
    input[type=search] { font: inherit; padding: .35rem .6rem; min-width: 14rem; border: 1px solid var(--dim);
      border-radius: .25rem; background: transparent; color: inherit; }
    ol, .sources { list-style: none; margin: 0; padding: 0; }
    ol > li { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1.5rem; content-visibility: auto;
      contain-intrinsic-size: auto 4.5rem; }
    ol > li[hidden] { display: none; }
    .time { padding: .55rem 0; text-align: right; }
    .event { border-left: 2px solid var(--rule); padding: .4rem 0 .4rem 1.5rem; position: relative; }
    .event::before { content: ''; position: absolute; left: -7px; top: .95rem; width: 8px; height: 8px;
      border: 2px solid var(--accent); border-radius: 50%; background: var(--accent); }
    li:not([data-status=happened]) .event::before { background: var(--paper); }
    .event p { margin: 0; }
    .status { font: .75rem system-ui, sans-serif; text-transform: uppercase; letter-spacing: .05em; color: var(--accent); }
    details { margin-top: .25rem; }
    summary { cursor: pointer; color: var(--dim); font: .85rem system-ui, sans-serif; }
    blockquote { margin: .5rem 0; padding: 0 0 0 .75rem; border-left: 2px solid var(--rule); }
    mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: var(--accent);
      text-decoration-thickness: 2px; text-underline-offset: 3px; }
    cite { display: block; font-style: normal; }
    a { color: inherit; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    @media (max-width: 36rem) {
      ol > li { grid-template-columns: 1fr; }
      .time { text-align: left; padding: .4rem 0 0 1.5rem; border-left: 2px solid var(--rule); }
    }
    @media print { form { display: none; } body { max-width: none; } ol > li { break-inside: avoid; } }
    """

  static let script = """
    const form = document.querySelector('form');
    const rows = Array.from(document.querySelectorAll('li[data-status]'));
    const words = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
    const shown = document.querySelector('output');
    function choose() {
      const wanted = form.elements.text.value.toLowerCase().split(' ').filter(word => word);
      const statuses = new Set(Array.from(form.elements.status || []).concat(form.elements.status || [])
        .filter(box => box.checked).map(box => box.value));
      let count = 0;
      for (const row of rows) {
        const text = words.get(row);
        row.hidden = !statuses.has(row.dataset.status) || !wanted.every(word => text.includes(word));
        if (!row.hidden) { count += 1; }
      }
      for (const part of document.querySelectorAll('section.chapter')) {
        part.hidden = !part.querySelector('li:not([hidden])');
      }
      shown.textContent = count + ' of ' + rows.length + ' shown';
    }
    form.hidden = false;
    form.addEventListener('input', choose);
    form.addEventListener('submit', event => event.preventDefault());
    choose();
    """
}
