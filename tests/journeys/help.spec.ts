// Help is one step away from wherever somebody is: by keyboard, by touch, and with no script at all.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { SCREENS, walkToOutcome, walkToSight } from './walk-call.ts';

test.describe.configure({ timeout: 120_000 });

/** Every screen with tools: all but help itself, and those that are passed on the way to a call. */
const FROM: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  ...Object.fromEntries(
    // The notebook lies over the call's own tools, and closes with one press.
    Object.entries(SCREENS).filter(([name]) => name !== 'help' && name !== 'notebook'),
  ),
  'the page before the first call': (page) => walkToSight(page, '[data-screen="before"]'),
  'the still page': (page) => walkToSight(page, '.still'),
  'a record': async (page) => {
    await walkToOutcome(page);
    await page.locator('[data-record]').click();
  },
  'a link that is damaged': (page) => page.goto('./#r=1').then(() => undefined),
};

test.describe('from any screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  for (const [name, open] of Object.entries(FROM))
    test(`"${name}": one press of a key opens help, and so does one tap`, async ({ page }) => {
      await open(page);
      const button = page.locator('[data-tool="help"]:visible').first();
      await button.focus();
      await page.keyboard.press('Enter');
      await expectHelp(page);
      await page.locator('.over .back').click();
      await button.tap();
      await expectHelp(page);
    });
});

test('help is come to by Tab from a call, and Back leads to the very place', async ({ page }) => {
  await SCREENS['call']?.(page);
  await tabTo(page, '[data-tool="help"]');
  await page.keyboard.press('Enter');
  await expectHelp(page);
  await page.getByRole('button', { name: 'Back to the call' }).click();
  await expect(page.locator('[data-tool="help"]:visible').first()).toBeFocused();
});

test.describe('with script switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('help is one link from the start: 999 without speaking, each nation’s line, and a way out', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Help' }).click();
    await expect(page).toHaveTitle('Doorstep');
    const words = page.locator('main');
    await expect(words).toContainText('There is no 55 on a landline');
    for (const number of ['0808 2000 247', '0808 80 10 800', '0800 027 1234', '0808 802 1414'])
      await expect(words).toContainText(number);
    await expect(page.locator('#exit')).toHaveAttribute('href', /^https:/);
    await expectQuietLinks(page);
  });
});

for (const name of ['help', 'accessibility', 'notices'])
  test(`G-12: ${name}.html is read at 320 pixels, prints plainly, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`./${name}.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#exit')).toBeHidden();
  });

test('D-23: links out of help open in the same tab and tell the other site nothing', async ({ page }) => {
  await page.goto('./#help');
  await expectHelp(page);
  await expectQuietLinks(page);
});

test('a service is found by what somebody types, an area puts its own first, and nothing is kept', async ({ page }) => {
  await page.goto('./#help');
  const services = page.locator('[data-service]');
  await page.getByLabel('Which area?').selectOption('Greater Manchester');
  await expect(services.nth(1)).toContainText('Greater Manchester');
  await page.getByRole('searchbox', { name: 'Search' }).fill('dog');
  await expect(page.getByText('found for England.')).toBeVisible();
  await expect(services.first()).toContainText('Dogs Trust');
  await page.getByRole('searchbox', { name: 'Search' }).fill('zzqx');
  await expect(page.getByText('Nothing is called that.')).toBeVisible();
  await expect(services).toHaveCount(1);
  await expect(services.first()).toContainText('0808 2000 247');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('D-38: on paper the list is plain: a neutral heading, and no button, tool or choice', async ({ page }) => {
  await page.goto('./#help');
  await expectHelp(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Numbers and websites')).toBeVisible();
  for (const hidden of ['#exit', '.tools', '.help-choice', '.help-print', '.back', '.backdrop'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await expect(page.getByText('There is no 55 on a landline')).toBeVisible();
});

async function expectHelp(page: Page): Promise<void> {
  await expect(page.locator('.over .emergency')).toBeVisible();
  await expect(page.locator('.over [data-service]').first()).toContainText('0808 2000 247');
  await expect(page.locator('#exit')).toBeVisible();
}

/** Same tab, no referrer. */
async function expectQuietLinks(page: Page): Promise<void> {
  const links = await page
    .locator('main a[href^="http"]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('rel'), link.getAttribute('target')]));
  expect(links.length).toBeGreaterThan(5);
  for (const [rel, target] of links) {
    expect(rel).toContain('noreferrer');
    expect(target).toBeNull();
  }
}
