// The whole call by other ways than a mouse on a large screen: one switch, two switches, and a page enlarged four times.
import { expect, type Page, test } from '@playwright/test';
import { pressNamed } from './keyboard.ts';
import { walkOn } from './walk-call.ts';

test.describe.configure({ timeout: 240_000 });

/** More steps than any route has. */
const LONGEST_WALK = 400;

const isThere = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

/** Comes to a call's first words. */
async function begin(page: Page): Promise<void> {
  await page.goto('./?picture=off#case/quiet-house');
  await page.getByRole('heading', { name: 'Quiet house' }).waitFor();
}

test('G-02: two switches, one that moves on and one that presses, play a call to its outcome', async ({ page }) => {
  await begin(page);
  // Tab and Space stand for the two: nothing else is pressed. What moves on goes round for ever, as a scanner does.
  for (let step = 0; step < LONGEST_WALK && !(await isThere(page, '[data-outcome]')); step += 1) {
    const goal = '[data-advance], [data-choice]';
    await expect.poll(() => isThere(page, goal)).toBe(true);
    for (let move = 0; move < 60; move += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, goal)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
  }
  await expect(page.locator('[data-outcome]')).toBeVisible();
});

test('G-02: one switch, pressed as a scanner goes from one thing to the next, plays a call to its outcome', async ({
  page,
}) => {
  await begin(page);
  for (let step = 0; step < LONGEST_WALK && !(await isThere(page, '[data-outcome]')); step += 1) {
    await expect.poll(() => isThere(page, '[data-advance], [data-choice]')).toBe(true);
    // A scanner lights what can be pressed, one after the other, from the start of the page; the switch takes what is lit.
    const lit = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button')].filter((one) => one.checkVisibility());
      const index = all.findIndex((one) => one.matches('[data-advance], [data-choice]'));
      all[index]?.click();
      return index;
    });
    // The way out, and then what moves the call on, before anything else.
    expect(lit).toBeLessThanOrEqual(2);
  }
  await expect(page.locator('[data-outcome]')).toBeVisible();
});

test('G-04: enlarged four times, a call is read and pressed to its outcome, and nothing needs two directions', async ({
  page,
}) => {
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('./#case/quiet-house');
  for (let step = 0; step < LONGEST_WALK && !(await isThere(page, '[data-outcome]')); step += 1) {
    const next = page.locator('[data-advance]:visible, [data-choice]:visible').first();
    await next.click();
    if (step % 20 === 0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await expect(page.locator('[data-outcome]')).toBeVisible();
  await expect(page.locator('#exit')).toBeInViewport({ ratio: 1 });
});

test('line by line, by keyboard, each line comes alone and the focus stays where it is', async ({ page }) => {
  await begin(page);
  await page.locator('[data-tool="settings"]:visible').click();
  await page.getByLabel('One line at a time').check();
  await page.locator('.over .back').click();
  await pressNamed(page, /^Start$/);
  await page.locator('[data-screen="before"] [data-advance]').press('Enter');
  const lines = page.locator('.passage.now .line');
  await expect(lines).toHaveCount(1);
  await page.locator('[data-advance]').press('Enter');
  await expect(lines).toHaveCount(2);
  await expect(page.locator('[data-advance]')).toBeFocused();
  await expect(page.locator('[role="log"] p')).toHaveCount(1);
});

test('a hard part is had in short: one press, the next choice, and nothing lost', async ({ page }) => {
  await begin(page);
  const route = ['go-up', 'split-you-priya', 'open-time', 'neck-direct'];
  for (let step = 0; step < LONGEST_WALK && !(await isThere(page, '[data-short]')); step += 1) {
    const offered = await page
      .locator('[data-choice]')
      .evaluateAll((all) => all.map((one) => one.dataset['choice'] ?? ''));
    const wanted = route.find((id) => offered.includes(id));
    const next = wanted ? `[data-choice="${wanted}"]` : '[data-advance], [data-choice]';
    await page.locator(next).first().dispatchEvent('click');
  }
  await page.locator('[data-short]').click();
  await expect(page.locator('.passage.now')).toContainText('In short: Priya tells you');
  await expect(page.locator('[data-choice="amb-call"]')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('skirting board');
  await page.locator('[data-tool="notebook"]').click();
  await expect(page.locator('.notebook')).toContainText('In short: Priya tells you');
  await page.getByRole('button', { name: 'Close the notebook' }).click();
  // Looked back on, it is in short as well.
  await walkOn(page, '[data-outcome]');
  await expect(page.locator('[data-outcome]')).toContainText('In short: Priya tells you');
  await expect(page.locator('body')).not.toContainText('skirting board');
});
