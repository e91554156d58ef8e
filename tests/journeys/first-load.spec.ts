// What a player waits for: the words first, and little before them.
import { gzipSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { walkToChoice } from './walk-call.ts';

const BUDGET_BYTES = 100_000;
/** What the title and the first choice begin with; all that these files name outright has to come with them. */
const BEGINS_WITH = /\/$|\/assets\/(?:index|run|case|story)-[^/]*\.(?:js|css)$/;
const NAMED_OUTRIGHT = /(?:from|import)"\.\/([^"]+\.js)"/g;

test('the first choice costs less than 100 kB of text and script', async ({ page }) => {
  const responses = new Map<string, Response>();
  page.on('response', (response) => responses.set(new URL(response.url()).pathname, response));
  await walkToChoice(page);
  const needed = new Map<string, Buffer>();
  const need = async (path: string): Promise<void> => {
    const body = await responses.get(path)?.body();
    if (!body || needed.has(path)) return;
    needed.set(path, body);
    for (const [, file = ''] of body.toString().matchAll(NAMED_OUTRIGHT)) await need(path.replace(/[^/]+$/, file));
  };
  for (const path of [...responses.keys()].filter((one) => BEGINS_WITH.test(one))) await need(path);
  const sizes = [...needed.values()].map((body) => gzipSync(body, { level: 9 }).length);
  expect(needed.size).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET_BYTES);
});

test('the words of the call are on screen before the picture is asked for', async ({ page }) => {
  await page.addInitScript(() => {
    const look = () => {
      const words = document.querySelector('[data-screen="call"] :is([data-choice], [data-advance])');
      if (words) performance.mark('words');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await walkToChoice(page);
  const asked = await page.waitForFunction(
    () => performance.getEntriesByType('resource').find(({ name }) => name.includes('/assets/stage-'))?.startTime,
  );
  const words = await page.evaluate(() => performance.getEntriesByName('words')[0]?.startTime);
  expect(words).toBeLessThan((await asked.jsonValue()) ?? 0);
});
