// Puts `help.html` beside the game: in the built site as a file with the way out and the policy that index.html has, in
// development as an answer of the server.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { loadDirectory } from '../../support/load-directory.ts';
import { writeHelpPage } from './help-page.ts';
import { policyTag } from './vite-content-policy.ts';
import { afterCharset, bundleExitScript } from './vite-exit-script.ts';

const STYLE_FILE = 'assets/help.css';

/** Vite plugin for the page of help that needs no script. */
export function helpPage(): Plugin {
  return {
    name: 'doorstep-help-page',
    async generateBundle() {
      const withExit = afterCharset(
        writeHelpPage(loadDirectory(), `./${STYLE_FILE}`),
        `<script>${await bundleExitScript()}</script>`,
      );
      this.emitFile({ type: 'asset', fileName: 'help.html', source: afterCharset(withExit, policyTag(withExit)) });
      this.emitFile({ type: 'asset', fileName: STYLE_FILE, source: readStyles() });
      this.emitFile({
        type: 'asset',
        fileName: 'assets/icon.svg',
        source: readFileSync(new URL('../../../assets/icon.svg', import.meta.url)),
      });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split(/[?#]/)[0];
        if (path === '/help.html') answer(response, 'text/html', writeHelpPage(loadDirectory(), `./${STYLE_FILE}`));
        else if (path === `/${STYLE_FILE}`) answer(response, 'text/css', readStyles());
        else next();
      });
    },
  };
}

function answer(
  response: { setHeader(name: string, value: string): void; end(text: string): void },
  type: string,
  text: string,
): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(text);
}

/** The way out as in the game, and little else. */
function readStyles(): string {
  return ['../../styles/tokens.css', '../../safety/exit.css', '../../styles/help-page.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
}
