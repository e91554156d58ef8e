// The whole job: a stranger with a keyboard plays the first call to an ending and comes to a service that exists.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { playByKeyboard, pressNamed, tabTo } from './keyboard.ts';

/** Choices of a route, in order, by their ids. */
const route = (ids: string): readonly string[] => ids.trim().split(/\s+/);

const CHARGED = route(`
  radio-who radio-words sam-quiet ring-caller camera-on rang-cannot look-coats look-receipts stay-see go-up split-you-priya
  open-time ask-receipts neck-direct amb-call word-parcel isla-book story-doctor arrest-strangling because-priya okafor-now
  write-high`);
const SOMEONE_BEFORE = route(`
  radio-calls radio-markers sam-takes-him knock-first camera-off rang-anyone look-plaster look-pocket look-isla stay-call
  wait-hall split-you-daniel story-dob swap-no isla-leave advice-only because-him okafor-leave write-short`);
const NEXT_DOOR = route(`
  radio-markers radio-who sam-everyone listen-first camera-ask rang-neighbour hear-him-out leave-now twelve-go record-noise
  left-open let-lie`);

test.describe.configure({ timeout: 240_000 });

test('G-02: the call ends in court, by keyboard, with the picture on', async ({ page }) => {
  await page.goto('./');
  await expectNothingSerious(page);
  await pressNamed(page, /^Start/);
  await goPastTheNotice(page);
  await expectNothingSerious(page);
  await pressNamed(page, /^Start/);
  await playByKeyboard(page, CHARGED, () => expectNothingSerious(page));
  await expectOutcome(page, 'charged');
});

test('the call is played to another ending with the picture off', async ({ page }) => {
  await page.goto('./?picture=off#case/quiet-house');
  await pressNamed(page, /^Start/);
  await goPastTheNotice(page);
  await playByKeyboard(page, SOMEONE_BEFORE, () => expectNothingSerious(page));
  await expect(page.locator('canvas')).toHaveCount(0);
  await expectOutcome(page, 'someone-before');
});

test('the call is played to a third ending where there is no WebGL, and nobody is told of an error', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  // A device that draws nothing on a canvas, as the page sees it.
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await page.goto('./#case/quiet-house');
  await pressNamed(page, /^Start/);
  await goPastTheNotice(page);
  await playByKeyboard(page, NEXT_DOOR, () => expectNothingSerious(page));
  await expect(page.locator('canvas')).toHaveCount(0);
  await expectOutcome(page, 'next-door');
  expect(complaints).toEqual([]);
});

test('a decision is opened again with what was known then, and the call goes on from there', async ({ page }) => {
  await page.goto('./?picture=off#case/quiet-house');
  await pressNamed(page, /^Start/);
  await goPastTheNotice(page);
  await playByKeyboard(page, NEXT_DOOR);
  await page.getByRole('button', { name: /Return to this moment.*What did you do about the camera\?/ }).click();
  await expect(page.locator('[data-choice="camera-off"]')).toBeVisible();
  await expect(page.locator('[data-choice="rang-neighbour"]')).toHaveCount(0);
  await page.locator('[data-choice="camera-off"]').click();
  await expect(page.locator('[data-advance]')).toBeVisible();
});

test('going back shows the words of that moment, with the picture on', async ({ page }) => {
  await page.goto('./#case/quiet-house');
  await pressNamed(page, /^Start/);
  await goPastTheNotice(page);
  await playByKeyboard(page, NEXT_DOOR);
  await page.getByRole('button', { name: /Return to this moment.*What did you do about the camera\?/ }).click();
  await expect(page.locator('[data-layout="wide"]')).toBeVisible();
  await expect(page.locator('.passage.now')).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator('[role="log"]')).toContainText('What you did after it is undone');
});

test('help keeps the focus on its heading while its directory arrives', async ({ page }) => {
  await page.goto('./');
  await pressNamed(page, /^Help/);
  await expect(page.locator('.service').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('after the text is made large, Back from settings shows the words that were being read', async ({ page }) => {
  await page.goto('./#case/quiet-house');
  await pressNamed(page, /^Start/);
  await goPastTheNotice(page);
  for (let press = 0; press < 25; press += 1) {
    await page.locator('[data-advance], [data-choice]').first().waitFor();
    await page.locator('[data-advance], [data-choice]').first().dispatchEvent('click');
  }
  await page.locator('[data-tool="settings"]:visible').click();
  await page.getByLabel('200').check();
  await page.getByRole('button', { name: /Back/ }).click();
  await expect(page.locator('[data-layout="flow"]')).toBeVisible();
  await expect(page.locator('.passage.now')).toBeInViewport();
});

/** The short page about the way out, shown once before the first call of a visit; it may come before or after the intro. */
async function goPastTheNotice(page: Page): Promise<void> {
  await page.locator('[data-screen="before"], [data-screen="intro"], [data-screen="call"]').first().waitFor();
  if ((await page.locator('[data-screen="before"]').count()) === 0) return;
  await expectNothingSerious(page);
  await tabTo(page, '[data-screen="before"] main button, [data-screen="before"] button');
  await page.keyboard.press('Enter');
}

/** The outcome of this ending, without serious faults, with a service that is reached with Enter. */
async function expectOutcome(page: Page, ending: string): Promise<void> {
  await expect(page.locator(`[data-outcome="${ending}"]`)).toBeVisible();
  await expectNothingSerious(page);
  let left = '';
  await page.route(/^https:/, async (outward) => {
    left = outward.request().url();
    await outward.fulfill({ contentType: 'text/html', body: '<title>Outside</title>' });
  });
  await pressNamed(page, /^If this is close to home$/);
  await pressNamed(page, /nationaldahelpline|refuge\.org|National Domestic Abuse Helpline website/i);
  await expect(page).toHaveTitle('Outside');
  expect(new URL(left).hostname).toMatch(/refuge|nationaldahelpline/);
}

async function expectNothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
