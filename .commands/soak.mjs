// npm run soak [-- DECISIONS]: the player who decides at random, for as long as is asked; 3,000 decisions take about a quarter of
// an hour. A shorter run is part of npm test.
import { findChromium } from './find-chromium.mjs';
import { installPackages, requireNode } from './prepare.mjs';
import { run, tool } from './run.mjs';

requireNode();
await installPackages();
const chromium = await findChromium();
if (!chromium) throw new Error('no Chromium was found: set CHROMIUM_PATH');
const { code: built } = await run([...tool('vite'), 'build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
const { code } = await run([...tool('@playwright/test', 'playwright'), 'test', '--project=journeys', 'soak'], {
  env: { CHROMIUM_PATH: chromium, SOAK_DECISIONS: process.argv[2] ?? '3000' },
});
process.exitCode = code;
