// What a machine can say of every screen: what axe finds, what can be hit, what is called what, what fits. People find the rest.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { SCREENS } from './walk-call.ts';

/** WCAG 2.2, 2.5.8: the least size of a target in CSS pixels; and our own for choices. */
const LEAST_TARGET = 24;
const LEAST_CHOICE = 44;
/** Xbox guideline 101: the least size of text to be read on a large screen, in CSS pixels. */
const LEAST_TEXT = 18;

for (const [name, open] of Object.entries(SCREENS))
  test(`G-03 G-04 G-05 G-10 G-11 G-13: the screen "${name}" is whole for axe, for fingers, for speech and enlarged`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await expectNothingFromAxe(page);
    await expectRoomToHit(page);
    await expectNamesAsShown(page);
    await expectHelpInItsPlace(page);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const size of ['100', '200']) await expectToFit(page, size);
  });

/** No scrolling sideways with text of this size, in per cent, and the way out is whole. */
async function expectToFit(page: Page, size: string): Promise<void> {
  await page.evaluate((percent) => (document.documentElement.dataset['textSize'] = percent), size);
  await page.evaluate(() => window.dispatchEvent(new Event('resize')));
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `at ${size}%`)
    .toBeLessThanOrEqual(0);
  await expect(page.locator('#exit')).toBeInViewport({ ratio: 1 });
}

/** `label-content-name-mismatch` is off by itself, because axe cannot always tell; here it can. */
async function expectNothingFromAxe(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({
    rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
  });
  const { violations } = await axe.analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  expect(serious).toEqual([]);
}

async function expectRoomToHit(page: Page): Promise<void> {
  const small = await sizesOf(page.locator('button:visible, select:visible, input:visible, summary:visible, #exit'));
  expect(small.filter(({ least }) => least < LEAST_TARGET && least > 0)).toEqual([]);
  const choices = await sizesOf(
    page.locator('[data-choice]:visible, [data-look]:visible, [data-advance]:visible, #exit'),
  );
  expect(choices.filter(({ least }) => least < LEAST_CHOICE)).toEqual([]);
}

/** An input counts with its label: that is what is pressed. */
function sizesOf(things: Locator): Promise<{ what: string; least: number }[]> {
  return things.evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
      return { what: one.outerHTML.slice(0, 90), least: Math.round(Math.min(width, height)) };
    }),
  );
}

/** Whoever speaks to the page says what they see (WCAG 2.5.3): no name that hides it. */
async function expectNamesAsShown(page: Page): Promise<void> {
  const renamed = page.locator(':is(a, button, summary)[aria-label], :is(a, button, summary)[aria-labelledby]');
  await expect(renamed).toHaveCount(0);
  await expect(page.locator('#exit')).toHaveAccessibleName(/^Exit this page/);
}

/** WCAG 3.2.6. */
async function expectHelpInItsPlace(page: Page): Promise<void> {
  const tools = await page
    .locator('.tools')
    .last()
    .locator('[data-tool]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-tool')));
  expect(tools.slice(-2)).toEqual(['help', 'settings']);
}

test('G-04: on a large screen the words are large', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await SCREENS['call']?.(page);
  const sizes = await page
    .locator('.line, .choice-text, .look, .tool')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT);
});

for (const name of ['call', 'outcome', 'help', 'settings'])
  for (const size of [
    { width: 1280, height: 720 },
    { width: 320, height: 256 },
  ])
    test(`G-02: on "${name}" at ${size.width} by ${size.height}, what has the focus is never under the way out`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await SCREENS[name]?.(page);
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press(press < 30 ? 'Tab' : 'Shift+Tab');
        expect(await hiddenByTheWayOut(page)).toBe('');
      }
    });

/** What has the focus, if the way out covers it whole. */
function hiddenByTheWayOut(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const exit = document.getElementById('exit')?.getBoundingClientRect();
    if (!focused || !exit || focused.matches('[data-exit], body')) return '';
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const isCovered = left >= exit.left && right <= exit.right && top >= exit.top && bottom <= exit.bottom;
    return isCovered ? focused.outerHTML.slice(0, 100) : '';
  });
}

test('G-06: nothing happens by itself, however long somebody thinks', async ({ page }) => {
  await page.clock.install();
  await SCREENS['call']?.(page);
  const before = await page.locator('.panel').innerText();
  await page.clock.fastForward('02:00:00');
  expect(await page.locator('.panel').innerText()).toBe(before);
});

test('in forced colours every button has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const name of ['call', 'settings', 'outcome']) {
    await SCREENS[name]?.(page);
    const edges = await page
      .locator('button.button:visible, .choice:visible, .tool:visible, .look:visible, #exit')
      .evaluateAll((all) =>
        all.filter((one) => getComputedStyle(one).borderTopStyle === 'none').map((one) => one.outerHTML.slice(0, 90)),
      );
    expect(edges, name).toEqual([]);
  }
});

test('with less transparency asked for, nothing is seen through', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  });
  await SCREENS['notebook']?.(page);
  const seenThrough = await page
    .locator('.notebook, .panel, .place, .footer:visible')
    .evaluateAll((all) =>
      all
        .map((one) => getComputedStyle(one).backgroundColor)
        .filter((colour) => /rgba\(.*, 0?\.\d+\)|\/ 0?\.\d+\)/.test(colour)),
    );
  expect(seenThrough).toEqual([]);
});
