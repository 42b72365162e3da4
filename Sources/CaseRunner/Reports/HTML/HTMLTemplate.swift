/// The page of the HTML report. Its texts come escaped, so each stands between three braces.
enum HTMLTemplate {
  static let text = #"""
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <title>vsh test: {{{summary}}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    <header>
    <h1>vsh test</h1>
    <p class="summary">{{{summary}}} · {{{time}}} s</p>
    <div class="controls">
    <div class="counts" role="group" aria-label="Show by outcome">
    <button type="button" data-outcome="" aria-pressed="true"><b>{{{total}}}</b> all</button>
    {{#counts}}
    <button type="button" data-outcome="{{{outcome}}}" class="{{{outcome}}}" aria-pressed="false"><b>{{{count}}}</b> {{{outcome}}}</button>
    {{/counts}}
    </div>
    <label for="filter">Filter <kbd>/</kbd></label>
    <input id="filter" type="search" placeholder="path, title, ticket, tag or error" autocomplete="off" spellcheck="false">
    <p id="shown" role="status"></p>
    </div>
    </header>
    <main>
    {{#failures}}
    <section id="failures" aria-labelledby="failures-heading">
    <h2 id="failures-heading">What failed</h2>
    {{#cases}}
    <article id="case-{{{number}}}" aria-labelledby="name-{{{number}}}">
    <h3 id="name-{{{number}}}"><span class="outcome {{{outcome}}}">{{{outcome}}}</span> <span class="path">{{{path}}}</span>{{#title}} <span class="title">{{{.}}}</span>{{/title}}</h3>
    <p class="about">{{#ticket}}<span class="ticket">ticket {{{.}}}</span> {{/ticket}}{{#tags}}<span class="tag">{{{.}}}</span> {{/tags}}<span>{{{milliseconds}}} ms</span> <span>expectations: {{{counts}}}</span></p>
    {{#said}}
    <p>{{{.}}}</p>
    {{/said}}
    {{#problems}}
    <p class="message"><strong>{{{message}}}</strong> <code>{{{error}}}</code> <span class="place">{{{place}}}</span></p>
    {{#text}}
    <pre tabindex="0" role="group" aria-label="All that is said about it">{{{.}}}</pre>
    {{/text}}
    {{/problems}}
    {{#unreached}}
    <details open>
    <summary>{{{count}}} did not run</summary>
    <ol>
    {{#lines}}
    <li><code>{{{.}}}</code></li>
    {{/lines}}
    </ol>
    </details>
    {{/unreached}}
    <p class="rerun"><code>{{{rerun}}}</code> <button type="button" class="copy" aria-label="Copy the command that runs it again">Copy</button></p>
    </article>
    {{/cases}}
    </section>
    {{/failures}}
    <section aria-labelledby="cases-heading">
    <h2 id="cases-heading">All cases</h2>
    <table role="table" aria-labelledby="cases-heading">
    <thead role="rowgroup">
    <tr role="row">
    <th scope="col" role="columnheader"><button type="button" data-sort="outcome">Outcome</button></th>
    <th scope="col" role="columnheader"><button type="button" data-sort="path">Case</button></th>
    <th scope="col" role="columnheader"><button type="button" data-sort="time">Time</button></th>
    </tr>
    </thead>
    <tbody role="rowgroup">
    {{#rows}}
    <tr id="row-{{{number}}}" role="row"><td role="cell" class="{{{outcome}}}">{{{outcome}}}</td><td role="cell">{{#isFailure}}<a href="#case-{{{number}}}">{{{path}}}</a>{{/isFailure}}{{^isFailure}}{{{path}}}{{/isFailure}}{{#title}} <i>{{{.}}}</i>{{/title}}{{#ticket}} <b>{{{.}}}</b>{{/ticket}}{{#tags}} <u>{{{.}}}</u>{{/tags}}{{#errors}} <code>{{{.}}}</code>{{/errors}}{{#reason}} <small>{{{.}}}</small>{{/reason}}</td><td role="cell" style="--share:{{{share}}}%">{{{milliseconds}}} ms</td></tr>
    {{/rows}}
    </tbody>
    </table>
    </section>
    </main>
    <script>
    {{{script}}}
    </script>
    </body>
    </html>

    """#
}
