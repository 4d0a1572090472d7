/// How a page looks: one column that a phone can show, in the reader's light or dark.
enum PageStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ground: #fbfbf9; --card: #ffffff; --text: #1d2125; --faint: #5f6770;
      --line: #dcdfe3; --accent: #0b6b74; --refusal: #8a5300; --mark: #ffe38a; --mark-text: #1d2125; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #15181b; --card: #1d2125; --text: #e6e8ea; --faint: #9aa3ac; --line: #363c43;
        --accent: #6cc6cf; --refusal: #e6b35c; --mark: #6a5200; --mark-text: #fff3c9; }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--ground); color: var(--text); line-height: 1.75; font-size: 1rem;
      font-family: system-ui, -apple-system, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei",
        sans-serif; overflow-wrap: break-word; }
    main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.1rem; }
    main { padding-top: 1.5rem; }
    h1 { font-size: 1.6rem; line-height: 1.35; margin: 0 0 1.2rem; }
    h2 { font-size: 1.2rem; line-height: 1.4; margin: 2.4rem 0 .8rem; padding-top: .8rem;
      border-top: 1px solid var(--line); color: var(--accent); }
    .say { margin: .9rem 0; }
    .say + .say { margin-top: -.5rem; }
    section { margin: 1rem 0 1.4rem; padding: .8rem 1rem .9rem; background: var(--card);
      border: 1px solid var(--line); border-radius: .6rem; }
    .ask { margin: 0 0 .5rem; font-weight: 600; }
    .prompt { color: var(--accent); white-space: pre; }
    .answer { margin: .4rem 0 .7rem; font-size: 1.15rem; font-weight: 700; }
    ul.answer { padding-left: 1.3rem; font-size: 1.05rem; }
    .refusal { margin: .4rem 0; font-weight: 700; color: var(--refusal); }
    .note { margin: .3rem 0; color: var(--faint); font-size: .92rem; }
    figure { margin: .7rem 0 0; }
    blockquote { margin: 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--line); }
    blockquote b { font-weight: 500; }
    .around, .label, figcaption { color: var(--faint); }
    .around { font-size: .92rem; }
    mark { background: var(--mark); color: var(--mark-text); padding: 0 .12em; border-radius: .2em; font-weight: 700; }
    figcaption { padding-left: .95rem; font-size: .82rem; }
    pre { margin: 0; font-size: .84rem; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere;
      font-family: ui-monospace, "SF Mono", "Noto Sans Mono CJK SC", "Noto Sans Mono", monospace; }
    summary { color: var(--accent); cursor: pointer; }
    footer { margin-top: 2.5rem; padding-bottom: 2rem; color: var(--faint); font-size: .86rem;
      border-top: 1px solid var(--line); }
    footer ul { margin: .3rem 0; padding-left: 1.2rem; }
    @media (max-width: 30rem) { h1 { font-size: 1.35rem; } section { padding: .7rem .8rem; } }
    """
}
