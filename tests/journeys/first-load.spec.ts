// What a player waits for: the words first, and little before them.
import { gzipSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { walkToChoice } from './walk-call.ts';

const BUDGET_BYTES = 100_000;
/** Chunks that no first choice needs: the picture, and what may be laid over a screen, which is fetched ahead. */
const NOT_NEEDED = /\/assets\/(?:stage|manifest|help-directory|settings-page|quiet-pages)-/;

test('the first choice costs less than 100 kB of text and script', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  // Held back, and with them whatever only they need.
  await page.route(NOT_NEEDED, (route) => route.abort());
  await walkToChoice(page);
  const needed = responses.filter((response) => /\/$|\.(?:js|css|html|json)$/.test(new URL(response.url()).pathname));
  const sizes = await Promise.all(needed.map(async (response) => gzipSync(await response.body(), { level: 9 }).length));
  expect(sizes.length).toBeGreaterThan(2);
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
