/// The style of the page: colours that hold for colour-blind readers (after Okabe and Ito, 2008) in
/// light and dark, one column on a phone, A4 in print.
enum ReportStyle {
  static let css = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --soft: #595959;
      --rule: #d9d9d9; --link: #00568a; --a: #0072b2; --b: #d55e00; --c: #009e73; --d: #c98a00;
      --f: #8c8c8c; --none: #b3b3b3; }
    @media (prefers-color-scheme: dark) { :root { --paper: #15181c; --ink: #ececec;
      --soft: #b4b9bf; --rule: #3a4048; --link: #8cc8f2; --a: #56b4e9; --b: #ff8a3d;
      --c: #2cc79a; --d: #f0c040; --f: #9aa1a9; --none: #6c737b; } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 68rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif;
      overflow-wrap: break-word; }
    a { color: var(--link); }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; }
    h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .4rem; }
    h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
    .lead { color: var(--soft); margin: .2rem 0 1rem; break-after: avoid; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 1rem 0;
      padding: 0; }
    .summary { padding-left: 1.2rem; max-width: 46rem; }
    .summary li { margin: .35rem 0; }
    .grid { display: grid; gap: 1.8rem 2.2rem; align-items: start; }
    .grid > * { min-width: 0; }
    .g2 { grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); }
    .g3 { grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
    figure { margin: 0; }
    figcaption strong { display: block; }
    figcaption span { display: block; color: var(--soft); font-size: .9rem; line-height: 1.35; }
    svg { display: block; width: 100%; height: auto; margin: .5rem 0 .3rem; overflow: visible;
      font-size: 13px; font-family: inherit; }
    svg text { fill: var(--ink); }
    svg .tick { fill: var(--soft); font-size: 12px; }
    svg .value { font-weight: 600; }
    .rule { stroke: var(--rule); stroke-width: 1; }
    .axis { stroke: var(--soft); stroke-width: 1; }
    .mark { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 3; }
    .line { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
    .line.a { stroke: var(--a); }
    .line.path { stroke: var(--ink); stroke-width: 1.3; stroke-dasharray: 4 3; }
    .line.ink { stroke: var(--ink); stroke-width: 1.8; }
    .band { stroke: none; fill-opacity: .24; }
    .band.a, .area.a, .dot.a, .bar.a, i.a { fill: var(--a); background: var(--a); }
    .area.b, .bar.b, i.b, .bar.missing, i.missing { fill: var(--b); background: var(--b); }
    .bar.c, i.c { fill: var(--c); background: var(--c); }
    .bar.d, i.d { fill: var(--d); background: var(--d); }
    .bar.f, i.f { fill: var(--f); background: var(--f); }
    .bar.none, i.none { fill: var(--none); background: var(--none); }
    .dot.ink { fill: var(--ink); }
    .area { fill-opacity: .75; }
    .outline { fill: none; stroke: var(--ink); stroke-width: 1.4; }
    .stock { stroke: var(--ink); stroke-width: 2.5; }
    .key { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: 0;
      margin: .4rem 0 0; font-size: .85rem; }
    .key i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
    .key i.stock { width: .18em; height: 1.1em; background: var(--ink); vertical-align: -.15em; }
    .source { color: var(--soft); font-size: .8rem; line-height: 1.35; margin: .2rem 0; }
    .note { max-width: 46rem; margin: .4rem 0; }
    .slider { display: grid; grid-template-columns: auto 1fr auto; gap: .2rem .7rem;
      align-items: center; }
    .slider[hidden] { display: none; }
    .slider input { width: 100%; min-width: 0; height: 2rem; accent-color: var(--a); }
    .slider p { grid-column: 1 / -1; margin: 0; font-size: .9rem; color: var(--soft); }
    .slider output { font-weight: 600; }
    details + .grid { margin-top: 1.6rem; }
    summary { cursor: pointer; color: var(--link); font-size: .9rem; padding: .3rem 0; }
    .scroll { overflow-x: auto; max-height: 26rem; overflow-y: auto; }
    table { border-collapse: collapse; font-size: .88rem; font-variant-numeric: tabular-nums; }
    th, td { padding: .2rem .7rem .2rem 0; text-align: right; white-space: nowrap;
      border-bottom: 1px solid var(--rule); vertical-align: top; }
    th:first-child, .text { text-align: left; white-space: normal; min-width: 6rem; }
    th { font-weight: 400; }
    thead th { color: var(--soft); }
    .total th, .total td { font-weight: 600; }
    dl { display: grid; grid-template-columns: minmax(0, 16rem) 1fr; gap: .25rem 1.2rem; margin: 0;
      font-size: .93rem; }
    dt { color: var(--soft); }
    dd { margin: 0; min-width: 0; }
    .plain { padding-left: 1.2rem; columns: 22rem; column-gap: 2.5rem; font-size: .93rem; }
    .warning { border-left: .25rem solid var(--b); padding-left: .7rem; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
    @page { size: A4; margin: 16mm 14mm; }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --rule: #ccc;
        --link: #000; --a: #0072b2; --b: #d55e00; --c: #009e73; --d: #c98a00; --f: #8c8c8c;
        --none: #b3b3b3; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip, .slider, details:not([open]) { display: none; }
      h2, h3 { break-after: avoid; }
      figure, tr, .summary li, dd { break-inside: avoid; }
      .g2, .g3 { grid-template-columns: 1fr 1fr; gap: 1.2rem; }
      .plain { columns: 2; }
      .scroll { max-height: none; overflow: visible; }
    }

    """
}
