// The way out, on the built site: see src/safety.
import { expect, type Page, test } from '@playwright/test';
import { EXIT_DESTINATION } from '../../src/safety/exit-destination.ts';
import { SCREENS, walkToChoice } from './walk-call.ts';

const SIZES = [
  { width: 320, height: 256 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** Stands in for the destination: no test leaves this computer. */
async function stubDestination(page: Page): Promise<void> {
  await page.route(`${EXIT_DESTINATION}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
}

/** "No content" leaves the browser standing where it was, as a network that gives nothing would. */
async function refuseDestination(page: Page): Promise<void> {
  await page.route(`${EXIT_DESTINATION}**`, (route) => route.fulfill({ status: 204 }));
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

async function expectOut(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  expect(page.url()).toBe(EXIT_DESTINATION);
}

test.beforeEach(async ({ page }) => stubDestination(page));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('D-02: both links lead out by themselves', async ({ page }) => {
    for (const index of [0, 1]) {
      await page.goto('./');
      const link = page.locator('[data-exit]').nth(index);
      await link.focus();
      await link.press('Enter');
      expect(page.url()).toBe(EXIT_DESTINATION);
    }
  });
});

for (const [name, open] of Object.entries(SCREENS))
  test(`D-01 D-03 D-04: on "${name}" nothing stands before or over the button, and Shift three times leads out`, async ({
    page,
  }) => {
    await open(page);
    for (const textSize of ['100', '200'])
      for (const size of SIZES) {
        await page.evaluate((percent) => (document.documentElement.dataset['textSize'] = percent), textSize);
        await page.setViewportSize(size);
        await expectOnTop(page, size);
      }
    await page.evaluate(() => (document.documentElement.dataset['textSize'] = '100'));
    const firstTwo = await page
      .locator('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])')
      .evaluateAll((all) => all.slice(0, 2).map((element) => element.matches('[data-exit]')));
    expect(firstTwo).toEqual([true, true]);
    await page.locator('.exit-first').focus();
    await expect(page.locator('.exit-first')).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator('#exit')).toBeFocused();
    await pressShift(page, 2);
    await expect(page.locator('#exit-status')).toHaveText(/press once more/);
    await expect(page.locator('#exit')).toBeVisible();
    await pressShift(page, 1);
    await expectOut(page);
  });

for (const name of ['title', 'call', 'notebook', 'outcome'])
  test(`D-09: on "${name}" a press leads out in the same tab`, async ({ page, context }) => {
    await SCREENS[name]?.(page);
    await page.locator('#exit').click();
    await expectOut(page);
    expect(context.pages()).toHaveLength(1);
  });

/** The button is whole within the window, large enough for a thumb, and what a press at its middle meets. */
async function expectOnTop(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  const { box, onTop } = await page.locator('#exit').evaluate((exit) => {
    const { left, top, right, bottom } = exit.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return { box: { left, top, right, bottom }, onTop: hit?.closest('[data-exit]')?.id };
  });
  expect(onTop, `${size.width}x${size.height}`).toBe('exit');
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
  expect(box.bottom - box.top).toBeGreaterThanOrEqual(44);
}

test('D-04: going backwards with Shift and Tab fifty times never leads out', async ({ page }) => {
  await page.goto('./');
  for (let press = 0; press < 50; press += 1) await page.keyboard.press('Shift+Tab');
  expect(page.url()).not.toContain(EXIT_DESTINATION);
  await expect(page.locator('#exit')).toBeVisible();
  await expect(page.locator('#exit-status')).toBeEmpty();
});

test('Shift with another key in between starts again', async ({ page }) => {
  await page.goto('./');
  await pressShift(page, 2);
  await page.keyboard.press('ArrowDown');
  await pressShift(page, 2);
  await expect(page.locator('#exit')).toBeVisible();
  await pressShift(page, 1);
  await expectOut(page);
});

test('D-04: works while typing and over an open dialog, where capitals do not count', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    const label = document.createElement('label');
    label.append('Words ', document.createElement('input'));
    dialog.append(label);
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.getByLabel('Words').pressSequentially('ABCD Efgh');
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByLabel('Words')).toHaveValue('ABCD EfghABCD');
  await pressShift(page, 3);
  await expectOut(page);
});

test('D-07 D-08: the page is empty and hidden before anything is asked of the network, and stays so when nothing comes', async ({
  page,
}) => {
  await refuseDestination(page);
  await walkToChoice(page);
  const left = await page.evaluate(() => {
    document.getElementById('exit')?.click();
    return {
      children: document.body.childNodes.length,
      display: getComputedStyle(document.documentElement).display,
      text: document.body.textContent,
    };
  });
  expect(left).toEqual({ children: 0, display: 'none', text: '' });
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.stop());
  expect(await page.evaluate(() => document.body.innerHTML)).toBe('');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).display)).toBe('none');
});

test('D-07: whatever makes sound is told in the same task', async ({ page }) => {
  await refuseDestination(page);
  await page.goto('./');
  const told = await page.evaluate(() => {
    let heard = false;
    window.addEventListener('doorstep:leave', () => (heard = true));
    document.getElementById('exit')?.click();
    return heard;
  });
  expect(told).toBe(true);
});

test('D-10: Back leads to what came before the game', async ({ page }) => {
  await page.route('**/earlier.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>An earlier page</h1>' }),
  );
  await page.goto('./earlier.html');
  await walkToChoice(page);
  await page.locator('[data-choice]').first().click();
  await page.locator('#exit').click();
  await expectOut(page);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'An earlier page' })).toBeVisible();
});

test('D-11: a page that the browser kept starts again at the title when it is returned to', async ({ page }) => {
  await walkToChoice(page, './?motion=off#case/quiet-house');
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await reloaded;
  expect(new URL(page.url()).hash).toBe('');
  expect(new URL(page.url()).search).toBe('?motion=off');
  await expect(page.locator('#exit')).toBeVisible();
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
});

test('D-10 D-11: coming back from another page shows the title, not the screen that was left', async ({ page }) => {
  await walkToChoice(page);
  await page.goto(EXIT_DESTINATION);
  await page.goBack();
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
  await expect(page.locator('[data-choice]')).toHaveCount(0);
});
