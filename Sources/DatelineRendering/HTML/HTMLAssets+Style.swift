/// How the page looks, on screens light and dark, wide and narrow, and on paper.
extension HTMLAssets {
  static let style = #"""
    :root { color-scheme: light dark; --text: #1a1a1a; --dim: #5a5a5a; --rule: #d3cfc8; --control: #76716a;
      --paper: #fffdfa; --panel: #f6f2eb; --accent: #9b1c1c; --mark: #ffe9a8;
      --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
      --sans: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #ebe9e5; --dim: #b0aca5; --rule: #45423e; --control: #8d887f; --paper: #171615; --panel: #211f1d;
        --accent: #ff9d8c; --mark: #57450f; }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4rem; }
    body { margin: 0 auto; max-width: 54rem; padding: 2.5rem 1.25rem 4rem; color: var(--text); background: var(--paper);
      font: 1.125rem/1.55 var(--serif); overflow-wrap: anywhere; }
    h1 { font-size: clamp(1.75rem, 5.5vw, 2.75rem); line-height: 1.12; letter-spacing: -.015em; margin: 0 0 .6rem;
      text-wrap: balance; }
    h2 { font-size: 1.375rem; line-height: 1.2; letter-spacing: -.01em; margin: 0; text-wrap: balance; }
    cite, form, .basis, .facts, .keys, .hint, .note, .time, summary { font: .875rem/1.45 var(--sans); }
    cite, .basis, .facts, .keys, .hint, .note, summary { color: var(--dim); }
    .facts { font-size: 1rem; margin: 0; }
    .note { margin: .15rem 0 0; }
    [hidden], .axis[hidden] { display: none !important; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { position: static; }

    #tools { border: solid var(--rule); border-width: 1px 0; padding: 1rem 0; margin: 1.75rem 0 0; }
    #axis { position: relative; background: var(--panel); border-radius: .35rem; }
    #axis canvas { display: block; width: 100%; height: 8.5rem; cursor: grab; touch-action: pan-y; }
    .keys { margin: .6rem 0 .25rem; display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }
    #seen { margin-left: .4rem; color: var(--text); font-variant-numeric: tabular-nums; }
    .hint { margin: 0 0 .25rem; font-size: .8125rem; }
    @media (hover: none) { .hint .pointed { display: none; } }
    button { font: inherit; min-width: 2.25rem; min-height: 2.25rem; padding: 0 .6rem; color: var(--text);
      background: var(--paper); border: 1px solid var(--control); border-radius: .3rem; cursor: pointer; }
    button:hover { border-color: var(--text); }
    .filter > summary { margin-top: .25rem; color: var(--text); font-weight: 600; }
    form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding-top: .5rem; color: var(--dim); }
    form label { display: flex; flex-direction: column; gap: .2rem; min-width: 0; flex: 1 1 13rem; }
    fieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0 1rem;
      flex: 1 1 auto; }
    fieldset label { flex: none; flex-direction: row; align-items: center; gap: .4rem; color: var(--text);
      min-height: 2rem; }
    legend { float: left; padding: 0; margin-right: 1rem; line-height: 2rem; }
    output { margin-left: auto; line-height: 2rem; font-variant-numeric: tabular-nums; }
    input { accent-color: var(--accent); }
    input[type=search], select { font: inherit; padding: .35rem .6rem; width: 100%; height: 2.4rem; color: var(--text);
      border: 1px solid var(--control); border-radius: .3rem; background: var(--paper); }

    ol, .sources { list-style: none; margin: 0; padding: 0; }
    .chapter > h2 { position: sticky; top: 0; z-index: 1; margin-top: 2.25rem; padding: .6rem 0 .45rem;
      background: var(--paper); border-bottom: 1px solid var(--text); }
    /* A list that is not seen is not drawn, yet found. */
    .chapter > ol { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
    .chapter > h2 + ol { padding-top: .35rem; }
    .chapter > .empty { content-visibility: hidden; padding: 0; }
    .chapter.empty > h2 { display: none; }
    /* A row that a filter leaves out stays in the layout: taking one out that has a summary or hidden sentences makes Chromium
       count list items anew through the whole page. */
    .chapter > ol > li[hidden] { display: grid !important; visibility: hidden; height: 0; overflow: hidden; }
    @supports not (content-visibility: hidden) { .chapter > .empty { display: none; } }
    .chapter > ol > li { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 1.75rem; }
    .time { padding: .72rem 0 .4rem; font-weight: 600; text-align: right; font-variant-numeric: tabular-nums; }
    .same > .time { visibility: hidden; }
    .year { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: pre; }
    .event { border-left: 1px solid var(--rule); padding: .5rem 0 .6rem 1.75rem; position: relative; }
    .event::before { content: ''; position: absolute; left: -6px; top: .98rem; width: 7px; height: 7px;
      border: 2px solid var(--accent); border-radius: 50%; background: var(--accent); }
    li:not([data-status=happened], [data-status=ongoing]) > .event::before { background: var(--paper); }
    li:target > .event { background: var(--panel); }
    .event > p { margin: 0; text-wrap: pretty; }
    .put-in { text-decoration: underline dotted var(--control); text-underline-offset: .2em; }
    .status { font: 600 .6875rem/1 var(--sans); text-transform: uppercase; letter-spacing: .06em; color: var(--accent);
      border: 1px solid; border-radius: 1rem; padding: .18em .6em; margin-left: .25em; white-space: nowrap; }
    details { margin-top: .15rem; }
    /* No list item, with a mark of its own: for the same reason. */
    summary { display: block; counter-increment: none; width: fit-content; max-width: 100%; cursor: pointer;
      padding: .3rem .4rem .3rem 0; }
    summary::before { content: '▸'; content: '▸' / ''; display: inline-block; width: 1em; }
    [open] > summary::before { content: '▾'; content: '▾' / ''; }
    summary:hover { color: var(--text); }
    blockquote { margin: .4rem 0 1rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--rule);
      font-size: 1.0625rem; }
    .context { color: var(--dim); }
    mark { color: inherit; background: var(--mark); padding: 0 .15em; border-radius: .15em; }
    cite { display: block; font-style: normal; margin-top: .4rem; }
    .basis { margin: .1rem 0 0; }
    a { color: inherit; text-decoration-color: var(--control); text-underline-offset: .15em; }
    a:hover { text-decoration-color: currentColor; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .15rem; }

    .aside { margin-top: 3rem; border-top: 1px solid var(--text); padding-top: .75rem; }
    .aside, .aside > ul > li { content-visibility: auto; contain-intrinsic-size: auto 5rem; overflow-clip-margin: .4rem; }
    .aside ul { margin: .5rem 0 0; padding: 0; list-style: none; }
    .aside li { padding: .3rem 0; }
    /* What disagrees stands side by side. */
    .aside li ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0 1.25rem;
      margin: .15rem 0 .4rem; padding-left: 1rem; border-left: 3px solid var(--rule); }
    .aside li li { padding: .1rem 0; }
    .aside li li > details { margin: 0; }
    .sides { font-weight: 700; }
    footer { font-size: 1rem; }

    @media (max-width: 40rem) {
      body { padding-top: 1.5rem; font-size: 1.0625rem; }
      #axis canvas { height: 7rem; }
      .chapter > ol > li { grid-template-columns: minmax(0, 1fr); padding-left: 6px; }
      .time { text-align: left; padding: .65rem 0 0 1.25rem; border-left: 1px solid var(--rule); }
      .same > .time { display: none; }
      .event { padding: .15rem 0 .5rem 1.25rem; }
      .event::before { top: .45rem; }
    }
    /* Without a script nothing is filtered, and all is read aloud. */
    @media (scripting: none) { .chapter > ol, .aside, .aside > ul > li { content-visibility: visible; } }
    @media print {
      :root { --paper: #fff; --text: #000; --dim: #444; --accent: #9b1c1c; --mark: #eee; --rule: #bbb; }
      #tools, .skip { display: none; }
      html { font-size: 9pt; }
      body { max-width: none; padding: 0; }
      .chapter > h2 { position: static; break-after: avoid; }
      .chapter > ol, .aside, .aside > ul > li { content-visibility: visible; }
      .chapter > .empty { display: none; }
      .chapter > ol > li { break-inside: avoid; }
      .chapter > ol > li[hidden] { display: none !important; }
      summary::before { display: none; }
      details::details-content { display: block; content-visibility: visible; }
      a[href^=http]::after { content: ' <' attr(href) '>'; font-size: .8em; }
    }
    """#
}
