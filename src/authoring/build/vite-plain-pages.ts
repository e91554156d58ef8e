// Puts pages without script beside the game: in the built site as files with the way out and the policy that index.html has, in
// development as answers of the server.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadDirectory } from '../../support/load-directory.ts';
import { writeAccessibilityPage } from './accessibility-page.ts';
import { writeHelpPage } from './help-page.ts';
import { readNotice, writeNoticesPage } from './notices-page.ts';
import { policyTag } from './vite-content-policy.ts';
import { afterCharset, bundleExitScript } from './vite-exit-script.ts';

/** Beside the pages and not in `assets/`, where whatever is kept for a year has its contents in its name. */
const STYLE_FILE = 'page.css';

/** What the people who host a copy may say of themselves. */
export interface PlainPagesOptions {
  /** The project's folder. */
  readonly root: string;
  /** For the accessibility statement: an address or a number. */
  readonly contact: string | undefined;
}

/** Vite plugin for `help.html`, `accessibility.html` and `notices.html`. */
export function plainPages({ root, contact }: PlainPagesOptions): Plugin {
  const pages: Readonly<Record<string, () => string>> = {
    'help.html': () => writeHelpPage(loadDirectory(), `./${STYLE_FILE}`),
    'accessibility.html': () => writeAccessibilityPage(contact, `./${STYLE_FILE}`),
    'notices.html': () => {
      const credits: unknown = JSON.parse(readFileSync(join(root, 'assets/credits.json'), 'utf8'));
      return writeNoticesPage(shippedPackages(root).map(readNotice), credits, `./${STYLE_FILE}`);
    },
  };
  return {
    name: 'doorstep-plain-pages',
    async generateBundle() {
      const exit = `<script>${await bundleExitScript()}</script>`;
      for (const [fileName, write] of Object.entries(pages)) {
        const withExit = afterCharset(write(), exit);
        this.emitFile({ type: 'asset', fileName, source: afterCharset(withExit, policyTag(withExit)) });
      }
      this.emitFile({ type: 'asset', fileName: STYLE_FILE, source: readStyles() });
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: readFileSync(join(root, 'assets/icon.svg')) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url?.split(/[?#]/)[0] ?? '').slice(1);
        const write = pages[path];
        if (write) answer(response, 'text/html', write());
        else if (path === STYLE_FILE) answer(response, 'text/css', readStyles());
        else next();
      });
    },
  };
}

/** Folders of all packages that the site may hold: those in `dependencies`, and what they bring. */
export function shippedPackages(root: string): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path]) => join(root, path));
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
  return ['../../styles/tokens.css', '../../safety/exit.css', '../../styles/plain-page.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
}
