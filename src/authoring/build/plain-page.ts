// A page without script beside the game: help, the accessibility statement, the notices. The way out is on each of them.
import { t } from '../../i18n/translate-later.ts';
import { t as tFirst } from '../../i18n/translate.ts';
import { EXIT_DESTINATION } from '../../safety/exit-destination.ts';

/** The whole page round `main`, which is markup. `styleSheet` is its address, from the page. The title is the game's own: no tab says more. */
export function writePlainPage(main: string, styleSheet: string): string {
  const exit = `href="${escapeHtml(EXIT_DESTINATION)}" rel="noreferrer nofollow"`;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="dark" />
    <title>Doorstep</title>
    <link rel="icon" href="./icon.svg" />
    <link rel="stylesheet" href="${styleSheet}" />
  </head>
  <body>
    <header>
      <a class="exit-first" data-exit ${exit}>${escapeHtml(tFirst('exit.label'))}</a>
      <a id="exit" data-exit ${exit}>${escapeHtml(tFirst('exit.label'))}</a>
    </header>
    <main>
      <p><a href="./index.html">${escapeHtml(t('help.toGame'))}</a></p>
${main}
    </main>
  </body>
</html>
`;
}

/** Text that may stand in markup and in an attribute, whatever is in it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
