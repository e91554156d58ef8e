// Nothing sounds, and nothing of sound is fetched, before the player asks; and the way out silences it.
import { expect, type Page, test } from '@playwright/test';
import { walkToChoice, walkToPlace, walkToSight } from './walk-call.ts';

/** What the page fetched of sound: its script and its files. */
function soundRequests(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (/create-audio|howler|\.(?:ogg|m4a)$/.test(path)) fetched.push(path);
  });
  return fetched;
}

/** Keeps every audio context that the page opens, so that its state can be asked for. */
function keepContexts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const kept = window as Window & { contexts?: AudioContext[] };
    kept.contexts = [];
    const Original = window.AudioContext;
    window.AudioContext = class extends Original {
      constructor(...options: ConstructorParameters<typeof Original>) {
        super(...options);
        kept.contexts?.push(this);
      }
    };
  });
}

function contextStates(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ((window as Window & { contexts?: AudioContext[] }).contexts ?? []).map(({ state }) => state),
  );
}

/** The way out is answered with nothing, so that the page stays and can be asked: what is left is what it did by itself. */
function stayWhenLeaving(page: Page): Promise<unknown> {
  return page.route(/^https:/, (outward) => outward.fulfill({ status: 204 }));
}

test('D-34: a whole call can be begun without a request for sound, and without an audio context', async ({ page }) => {
  const fetched = soundRequests(page);
  await keepContexts(page);
  await walkToPlace(page, 'doorstep');
  expect(fetched).toEqual([]);
  expect(await contextStates(page)).toEqual([]);
});

test('turned on, the room is heard; turned off, it is silent again', async ({ page }) => {
  const fetched = soundRequests(page);
  await keepContexts(page);
  await walkToChoice(page, './?picture=off#case/quiet-house');
  const button = page.locator('[data-tool="sound"]');
  await expect(button).toHaveText('Sound: off');
  await button.click();
  await expect(button).toHaveText('Sound: on');
  await expect.poll(() => fetched.some((path) => path.endsWith('.ogg'))).toBe(true);
  await expect.poll(() => contextStates(page)).toContain('running');
  await button.click();
  await expect.poll(() => contextStates(page)).not.toContain('running');
});

test('the way out silences it at once', async ({ page }) => {
  await keepContexts(page);
  await stayWhenLeaving(page);
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await page.locator('[data-tool="sound"]').click();
  await expect.poll(() => contextStates(page)).toContain('running');
  await page.locator('#exit').dispatchEvent('click');
  await expect.poll(() => contextStates(page)).not.toContain('running');
});

test('sound that is still on its way when the player leaves does not begin', async ({ page }) => {
  await keepContexts(page);
  await stayWhenLeaving(page);
  let arrived = false;
  await page.route(/create-audio/, async (part) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await part.continue();
    arrived = true;
  });
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await page.locator('[data-tool="sound"]').click();
  await page.locator('#exit').dispatchEvent('click');
  await expect.poll(() => arrived).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(await contextStates(page)).not.toContain('running');
});

test('D-35 G-07: what is heard is told in the words, whether or not there is sound', async ({ page }) => {
  await walkToSight(page, '.passage.now .heard');
  await expect(page.locator('.passage.now .heard')).toHaveText('[at number fourteen, your knock]');
  await expect(page.locator('[role="log"]')).toContainText('Heard: at number fourteen, your knock');
});
