// Text that would be markup or script if anybody let it: planted wherever words come in, it stays text.
import { expect, type Page, test } from '@playwright/test';

const PLANTED = '<img src=x onerror=window.planted=1>';

async function expectOnlyText(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.has(window, 'planted'))).toBe(false);
}

/** Puts the planted text in place of some words of a script, as somebody who edits a story or a list could. */
async function plant(page: Page, script: string, words: string): Promise<void> {
  await page.route(`**/assets/${script}-*.js`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toContain(words);
    await route.fulfill({ response, body: text.replaceAll(words, PLANTED) });
  });
}

test('in a story', async ({ page }) => {
  await plant(page, 'story', 'Where do you need us?');
  await page.goto('./?picture=off#case/quiet-house');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('[data-advance]').click();
  await expect(page.locator('.passage.now')).toContainText(PLANTED);
  await expect(page.locator('[role="log"]')).toContainText(PLANTED);
  await expectOnlyText(page);
});

test('in a case', async ({ page }) => {
  await plant(page, 'case', 'Neighbour heard a thud, then nothing.');
  await page.goto('./#case/quiet-house');
  await expect(page.locator('.overline')).toContainText(PLANTED);
  await expectOnlyText(page);
});

test('in a service', async ({ page }) => {
  await plant(page, 'load-directory', 'National Domestic Abuse Helpline');
  await page.goto('./#help');
  await expect(page.locator('.over [data-service]').first()).toContainText(PLANTED);
  await expectOnlyText(page);
});

for (const link of [`#r=${PLANTED}`, `#case/${PLANTED}`, `#${PLANTED}`, `?picture=${PLANTED}`, `?seed=${PLANTED}`])
  test(`in a link: ${link.slice(0, 9)}`, async ({ page }) => {
    await page.goto(`./${link}`);
    await expect(page.locator('h1:visible')).toBeVisible();
    await expectOnlyText(page);
    await expect(page.locator('html')).toHaveAttribute('data-picture', 'on');
  });

test('in what an earlier visit left on the device', async ({ page }) => {
  await page.addInitScript((planted) => {
    const snapshot = { schema: 1, story: planted, hash: planted, seed: 1, choices: [planted], pressedOn: 0 };
    const place = { snapshot, toldShort: [planted] };
    localStorage.setItem(
      'doorstep',
      JSON.stringify({ version: 1, settings: { textSize: planted, [planted]: planted }, place }),
    );
  }, PLANTED);
  await page.goto('./');
  await expect(page.getByText('The call you were in is no longer part of the game.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '100');
  await expectOnlyText(page);
});
