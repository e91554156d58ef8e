import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentPolicy } from './src/authoring/vite-content-policy.ts';
import { exitScript } from './src/authoring/vite-exit-script.ts';
import { inkStories } from './src/authoring/vite-ink.ts';
import { pageWords } from './src/authoring/vite-words.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses: the built site works in any subfolder.
  base: './',
  publicDir: false,
  plugins: [inkStories(), exitScript(), pageWords(), contentPolicy()],
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    outDir: here('./dist'),
    chunkSizeWarningLimit: 1500,
  },
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
});
