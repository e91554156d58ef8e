import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { checkedCases } from './src/authoring/build/vite-checked-cases.ts';
import { contentPolicy } from './src/authoring/build/vite-content-policy.ts';
import { leaveOutDrafts } from './src/authoring/build/vite-drafts.ts';
import { exitScript } from './src/authoring/build/vite-exit-script.ts';
import { inkStories } from './src/authoring/build/vite-ink.ts';
import { linkPreview } from './src/authoring/build/vite-link-preview.ts';
import { liveStories } from './src/authoring/build/vite-live-stories.ts';
import { phaserBuild } from './src/authoring/build/vite-phaser.ts';
import { plainPages } from './src/authoring/build/vite-plain-pages.ts';
import { routeGraphs } from './src/authoring/build/vite-route-graph.ts';
import { siteHeaders } from './src/authoring/build/vite-security-headers.ts';
import { pageWords } from './src/authoring/build/vite-words.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const CASE_FILE = /\/stories\/cases\/([^/]+)\/(?:main\.ink|case\.json)$/;

/** Names that the budgets in package.json can hold on to: what is fetched for the picture, and what is of which call. */
function chunkName({ name, moduleIds }: { readonly name: string; readonly moduleIds: readonly string[] }): string {
  if (moduleIds.some((id) => id.includes('/node_modules/phaser/'))) return 'stage';
  if (moduleIds.some((id) => id.includes('/node_modules/inkjs/'))) return 'ink';
  for (const id of moduleIds) {
    const [, caseId] = CASE_FILE.exec(id) ?? [];
    if (caseId !== undefined) return `${id.endsWith('.ink') ? 'story' : 'case'}-${caseId}`;
  }
  return name;
}

export default defineConfig({
  // Relative addresses: the built site works in any subfolder.
  base: './',
  publicDir: false,
  plugins: [
    leaveOutDrafts(here('.')),
    checkedCases(),
    liveStories(),
    routeGraphs(),
    inkStories(),
    exitScript(),
    pageWords(),
    linkPreview(process.env.SITE_URL),
    contentPolicy(),
    plainPages({ root: here('.'), contact: process.env.SITE_CONTACT }),
    siteHeaders(),
    phaserBuild(),
  ],
  // Its full build, which the name leads to, holds 3D sound that nobody uses.
  resolve: { alias: [{ find: /^howler$/, replacement: here('./node_modules/howler/dist/howler.core.min.js') }] },
  // The scan of the development server does not read tsconfig.json, and looks for React where a page is drawn.
  optimizeDeps: { rolldownOptions: { transform: { jsx: { importSource: 'preact' } } } },
  build: {
    // Nothing is written into a script or a style sheet that can be fetched when it is needed.
    assetsInlineLimit: 0,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    outDir: here('./dist'),
    rolldownOptions: { output: { chunkFileNames: (chunk) => `assets/${chunkName(chunk)}-[hash].js` } },
    // Browsers without it load the same files a little later, and everyone loads less.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
});
