/// How the HTML report looks: light or dark as the reader's system is, narrow or wide, on a screen or on paper.
enum HTMLStyle {
  static let text = #"""
    :root {
      --paper: #ffffff; --raised: #f5f6f8; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --link: #0550ae;
      --good: #116329; --bad: #b3161b; --odd: #7d4e00; --bar: #8ba7c9; --marked: #ffebe9; --wanted: #dafbe1;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #0f1318; --raised: #181d24; --ink: #e4e8ed; --quiet: #9aa5b1; --line: #343c46; --link: #79b8ff;
        --good: #5fd07a; --bad: #ff8f88; --odd: #e5b454; --bar: #46648a; --marked: #4a1d1f; --wanted: #12351f;
      }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 75rem; padding: 0 1rem 3rem; background: var(--paper); color: var(--ink);
      font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; margin: 1rem 0 0; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
    h3 { font-size: 1rem; margin: 0; }
    p { margin: .4rem 0; }
    a { color: var(--link); }
    code, pre, kbd, .path { font: .875rem/1.45 ui-monospace, monospace; }
    h3 .path { font-weight: 700; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
    button { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 6px;
      padding: .2rem .7rem; cursor: pointer; }
    .summary, .about, .place, #shown, label { color: var(--quiet); }
    .controls { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center;
      padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
    .counts { display: flex; flex-wrap: wrap; gap: .4rem; }
    .counts button[aria-pressed=true] { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor; }
    kbd { border: 1px solid var(--line); border-radius: 4px; padding: 0 .3rem; }
    #filter { flex: 1 1 14rem; min-width: 0; font: inherit; color: inherit; background: var(--paper);
      border: 1px solid var(--quiet); border-radius: 6px; padding: .25rem .6rem; }
    #shown { margin: 0; }
    .passed, .xfail { color: var(--good); }
    .failed, .xpass, .broken, .unreadable, .crashed, .timed-out, .stopped { color: var(--bad); }
    .skipped { color: var(--odd); }
    article { border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 6px; padding: .8rem 1rem;
      margin: 0 0 1rem; scroll-margin-top: 9rem;
      content-visibility: auto; contain-intrinsic-size: auto 20rem; }
    .about > span + span::before { content: "· "; }
    .about .tag, tbody u { text-decoration: none; }
    pre { margin: .4rem 0; padding: .6rem .8rem; background: var(--raised); border-radius: 6px; overflow-x: auto;
      overflow-wrap: normal; }
    pre .headline, pre .marks { color: var(--bad); font-weight: 700; }
    pre .expected { background: var(--wanted); }
    pre .found { background: var(--marked); }
    .message { max-height: 12rem; overflow-y: auto; }
    details ol { margin: .3rem 0; }
    .rerun code { background: var(--raised); border-radius: 6px; padding: .3rem .6rem; }
    [hidden] { display: none !important; }
    /* Rows that are no rows of a table to the layout are laid out only where they are seen: ten thousand of them take a
       third of the time. Their roles say that they are a table all the same. */
    table, thead, tbody { display: block; }
    tr { display: flex; border-bottom: 1px solid var(--line); }
    thead tr { border-bottom-width: 2px; }
    tbody tr { content-visibility: auto; contain-intrinsic-size: auto 2rem; }
    th, td { padding: .2rem .4rem; text-align: left; }
    tr > :nth-child(1) { flex: 0 0 7rem; }
    tr > :nth-child(2) { flex: 1; min-width: 0; }
    tr > :nth-child(3) { flex: 0 0 8rem; text-align: right; font-variant-numeric: tabular-nums; }
    td:nth-child(3) { background: linear-gradient(var(--bar) 0 0) right bottom / var(--share) 3px no-repeat; }
    th button { border: 0; background: none; padding: 0; font-weight: 700; }
    th[aria-sort=ascending] button::after { content: " ▲"; }
    th[aria-sort=descending] button::after { content: " ▼"; }
    tbody i, tbody u, tbody small { color: var(--quiet); }
    tbody i { font-style: normal; }
    tbody b { font-weight: 600; }
    tbody u::before, .about .tag::before { content: "#"; }
    .about span + .tag::before { content: "· #"; }
    @media (max-width: 40rem) {
      .controls { position: static; }
      tr > :nth-child(1), tr > :nth-child(3) { flex-basis: 5.5rem; }
      article { scroll-margin-top: 0; }
    }
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --quiet: #333; --line: #999; --link: #000; --good: #000;
        --bad: #000; --odd: #000; --bar: #999; --marked: #eee; --wanted: #fff; }
      body { max-width: none; font-size: 10pt; }
      .controls, .copy { display: none; }
      pre, tr, h3, .about { break-inside: avoid; }
      h2, h3, .about, .message { break-after: avoid; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); }
    }
    """#
}
