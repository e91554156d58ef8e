// npm run lighthouse: what Lighthouse says of the accessibility of title, play, outcome and help, in the built site. Fails below 100.
// Lighthouse is not among our packages: it brings over a hundred, for something that is asked now and then. It is fetched once, at a
// fixed version, into .cache/lighthouse.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './find-chromium.mjs';
import { installPackages, requireNode } from './prepare.mjs';
import { ROOT, run } from './run.mjs';

/** The last that runs on Node 20. */
const VERSION = '12.8.2';
const WANTED = 1;
const FOLDER = join(ROOT, '.cache', 'lighthouse');

requireNode();
await installPackages();
await fetchLighthouse();
const load = (path) => import(pathToFileURL(join(FOLDER, 'node_modules', path)).href);
const { snapshot } = await load('lighthouse/core/index.js');
const { default: puppeteer } = await load('puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');
const { build, preview } = await import('vite');

const executablePath = await findChromium();
if (!executablePath) throw new Error('no Chromium was found: set CHROMIUM_PATH');
await build({ root: ROOT, logLevel: 'warn' });
const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: 4399, strictPort: true, open: false } });
const site = 'http://localhost:4399/';
const isRoot = process.getuid?.() === 0;
const browser = await puppeteer.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });

/** Takes the first way on until this is there. */
async function walk(page, until) {
  for (let step = 0; step < 400; step += 1) {
    const next = await page.waitForSelector(`${until}, [data-choice], [data-advance]`);
    if (await page.$(until)) return;
    await next.evaluate((button) => button.click());
  }
  throw new Error(`${until} did not come`);
}

const SCREENS = {
  title: (page) => page.goto(site),
  help: (page) => page.goto(`${site}#help`).then(() => page.waitForSelector('.over [data-service]')),
  play: (page) => page.goto(`${site}?picture=off#case/quiet-house`).then(() => walk(page, '[data-choice]')),
  outcome: (page) => page.goto(`${site}?picture=off#case/quiet-house`).then(() => walk(page, '[data-outcome]')),
};

let failed = 0;
for (const [name, open] of Object.entries(SCREENS)) {
  const page = await browser.newPage();
  await open(page);
  const { lhr } = await snapshot(page, { flags: { onlyCategories: ['accessibility'] } });
  const { score } = lhr.categories.accessibility;
  if (score !== WANTED) failed += 1;
  console.log(`${score === WANTED ? 'ok    ' : 'FAILED'} ${name}: ${Math.round(score * 100)}`);
  for (const { title, score: one, details } of Object.values(lhr.audits))
    if (one !== null && one < 1)
      console.log(`  ${title}: ${(details?.items ?? []).map(({ node }) => node?.snippet).join(' | ')}`);
  await page.close();
}
await browser.close();
await server.close();
process.exitCode = failed === 0 ? 0 : 1;

async function fetchLighthouse() {
  if (existsSync(join(FOLDER, 'node_modules', 'lighthouse'))) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const { code } = await run([
    'npm',
    'install',
    '--prefix',
    FOLDER,
    '--no-audit',
    '--no-fund',
    `lighthouse@${VERSION}`,
  ]);
  if (code !== 0) throw new Error('Lighthouse could not be fetched; it needs the network once');
}
