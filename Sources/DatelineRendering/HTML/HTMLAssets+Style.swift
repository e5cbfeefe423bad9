/// How the page looks, on screens light and dark, wide and narrow, and on paper.
extension HTMLAssets {
  static let style = #"""
    :root { color-scheme: light dark; --text: #1b1b1b; --dim: #595959; --rule: #c9c9c9; --paper: #fff; --panel: #f6f4f0;
      --accent: #8a1c1c; --mark: #fbe6a2; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #ececec; --dim: #adadad; --rule: #4a4a4a; --paper: #161616; --panel: #202020; --accent: #ff9a8a;
        --mark: #483a0c; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 4rem; color: var(--text); background: var(--paper);
      font: 1.05rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
    h1 { font-size: clamp(1.5rem, 5vw, 2.2rem); line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
    cite, form, .basis, .facts, .keys, .note, .time { color: var(--dim); font-family: system-ui, sans-serif;
      font-size: .9rem; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { position: static; }
    #tools { background: var(--panel); border: 1px solid var(--rule); border-radius: .4rem; padding: .75rem 1rem;
      margin: 1.5rem 0; }
    #tools[hidden] { display: none; }
    #axis { position: relative; }
    #axis canvas { display: block; width: 100%; height: 7rem; cursor: grab; touch-action: pan-y; }
    .keys { margin: .25rem 0 .75rem; display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; }
    button { font: inherit; min-width: 2rem; padding: .2rem .6rem; color: var(--text); background: var(--paper);
      border: 1px solid var(--dim); border-radius: .25rem; cursor: pointer; }
    form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; }
    form label { display: flex; flex-direction: column; gap: .15rem; max-width: 100%; }
    fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .1rem .8rem; }
    fieldset label { flex-direction: row; align-items: center; gap: .35rem; }
    input[type=search], select { font: inherit; padding: .35rem .6rem; width: 14rem; height: 2.3rem; max-width: 100%;
      color: var(--text); border: 1px solid var(--dim); border-radius: .25rem; background: var(--paper); }
    output { flex-basis: 100%; }
    ol, .sources { list-style: none; margin: 0; padding: 0; }
    .chapter > ol > li { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.5rem;
      content-visibility: auto; contain-intrinsic-size: auto 4.5rem; }
    .chapter > ol > li[hidden], .chapter[hidden] { display: none; }
    .time { padding: .55rem 0; text-align: right; }
    .event { border-left: 2px solid var(--rule); padding: .4rem 0 .4rem 1.5rem; position: relative; }
    .event::before { content: ''; position: absolute; left: -7px; top: .95rem; width: 8px; height: 8px;
      border: 2px solid var(--accent); border-radius: 50%; background: var(--accent); }
    li:not([data-status=happened]) > .event::before { background: var(--paper); }
    li:target > .event { background: var(--panel); }
    .event p { margin: 0; }
    .status { font: .75rem system-ui, sans-serif; text-transform: uppercase; letter-spacing: .05em;
      color: var(--accent); }
    details { margin-top: .25rem; }
    summary { width: fit-content; cursor: pointer; color: var(--dim); font: .85rem system-ui, sans-serif; padding: .2rem .4rem .2rem 0; }
    legend { padding: 0; }
    .axis[hidden] { display: none; }
    .context { color: var(--dim); }
    blockquote { margin: .5rem 0; padding: 0 0 0 .75rem; border-left: 2px solid var(--rule); }
    mark { color: inherit; background: var(--mark); padding: 0 .1em; border-radius: .15em; }
    cite { display: block; font-style: normal; }
    a { color: inherit; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    @media (max-width: 36rem) {
      .chapter > ol > li { grid-template-columns: minmax(0, 1fr); padding-left: 7px; }
      .time { text-align: left; padding: .4rem 0 0 1.5rem; border-left: 2px solid var(--rule); }
    }
    @media print {
      #tools, .skip { display: none; }
      body { max-width: none; font-size: 11pt; }
      .chapter > ol > li { break-inside: avoid; content-visibility: visible; }
      details::details-content { display: block; content-visibility: visible; }
      a[href^=http]::after { content: ' <' attr(href) '>'; font-size: .8em; }
    }
    """#
}
