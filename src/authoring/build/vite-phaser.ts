// A build step: `import ... from 'phaser'` gets our own cut of Phaser (src/stage/phaser-build.ts) instead of the package's
// single file, which is heavier by two thirds and cannot be cut by a bundler.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Questions that Phaser's source asks about itself with `typeof`, answered for a stage of pictures without sound. */
const ANSWERS = {
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};

/** Answers `phaser` with our cut of it and `phaser-source/...` with the package's source files. */
export function phaserBuild(): Plugin {
  return {
    name: 'doorstep-phaser',
    config: () => ({
      define: ANSWERS,
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: fromRoot('src/stage/phaser-build.ts') },
          { find: /^phaser-source\//, replacement: fromRoot('node_modules/phaser/src/') },
        ],
      },
      // The development server hands files to the browser one by one, and Phaser's are CommonJS: bundle our cut first.
      optimizeDeps: { include: ['phaser'], rolldownOptions: { transform: { define: ANSWERS } } },
    }),
  };
}
