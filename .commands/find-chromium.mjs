// The browser that the journeys run in: one that is here already, else one that is fetched.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tool } from './run.mjs';

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium that starts, fetching one where there is none; null when that fails too, after saying so. Wants
 * the packages to be installed.
 */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH && !starts(process.env.CHROMIUM_PATH)) {
    console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not start; looking for another.`);
  }
  const found = await firstThatStarts();
  if (found) return found;

  console.log('No Chromium found; fetching the one that Playwright offers.');
  await run([...tool('@playwright/test', 'playwright'), 'install', 'chromium']);
  const fetched = await firstThatStarts();
  if (fetched) return fetched;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing the system package "chromium" instead.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run(['apt-get', 'update'], { env });
    await run(['apt-get', 'install', '-y', 'chromium'], { env });
    const installed = await firstThatStarts();
    if (installed) return installed;
  }
  console.error(
    'The browser journeys need a Chromium, and none could be found or fetched. Install Chromium or Google Chrome,\n' +
      'or give the path of one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  return null;
}

async function firstThatStarts() {
  const { chromium } = await import('@playwright/test');
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...SYSTEM_NAMES.flatMap((name) => onPath.map((folder) => join(folder, name))),
    ...SYSTEM_PLACES,
  ];
  return candidates.find((path) => path && starts(path)) ?? null;
}

/** A browser that is there may still lack system libraries; only one that answers will do. */
function starts(path) {
  if (!existsSync(path)) return false;
  // Chrome for Windows opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
