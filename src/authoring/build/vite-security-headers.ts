// Writes the headers of the site into the built folder, in the forms that hosts read, and serves them with the preview, so that
// what is tried here is what players get.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { apacheFile, headersFile, nginxFile, securityHeaders } from './security-headers.ts';
import { scriptHashes } from './vite-content-policy.ts';
import { bundleExitScript } from './vite-exit-script.ts';

/** Vite plugin: `_headers`, `hosting/nginx.conf` and `hosting/htaccess.txt` in the built site. */
export function siteHeaders(): Plugin {
  let outDir = '';
  return {
    name: 'doorstep-security-headers',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async generateBundle() {
      const headers = securityHeaders(scriptHashes(`<script>${await bundleExitScript()}</script>`));
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(headers) });
      this.emitFile({ type: 'asset', fileName: 'hosting/nginx.conf', source: nginxFile(headers) });
      this.emitFile({ type: 'asset', fileName: 'hosting/htaccess.txt', source: apacheFile(headers) });
    },
    configurePreviewServer(server) {
      const file = join(outDir, '_headers');
      if (!existsSync(file)) return;
      const headers = readHeaders(readFileSync(file, 'utf8'));
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of headers) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** Those that hold for every file of the site. */
export function readHeaders(text: string): readonly (readonly [name: string, value: string])[] {
  const [forAll = ''] = text.split('\n\n');
  return [...forAll.matchAll(/^ {2}([A-Za-z-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value] as const);
}
