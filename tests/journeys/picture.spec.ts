// The picture in every condition it may be in: still, calm, switched off, not possible, lost and back. The words are the same
// in all of them.
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { walkToChoice, walkToPlace } from './walk-call.ts';

test('G-08: with less motion asked of the device, the picture stands still and the call goes on', async ({
  browser,
}) => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await walkToPlace(page, 'doorstep');
  await expectStill(page);
  await expectWordsGoOn(page);
  await page.close();
});

test('with motion, the rain moves', async ({ page }) => {
  await walkToPlace(page, 'doorstep');
  const before = await canvasPixels(page);
  await expect.poll(() => canvasPixels(page), { timeout: 10_000 }).not.toBe(before);
});

test('in calm mode the picture is still, and softer than it is', async ({ page }) => {
  await walkToPlace(page, 'doorstep', './?motion=off#case/quiet-house');
  const usual = await lightness(page);
  await page.locator('[data-tool="settings"]:visible').click();
  await page.getByLabel(/^Calm/).check();
  await page.getByRole('button', { name: /Back/ }).click();
  await expect(page.locator('[data-stage-place="doorstep"]')).toBeVisible();
  await expectStill(page);
  const calm = await lightness(page);
  expect(calm.range).toBeLessThan(usual.range * 0.92);
  await expectWordsGoOn(page);
});

test('D-36: with the picture off there is a plain page: no canvas, and no picture is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await expect(page.locator('[data-layout="flow"]')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(fetched.filter((path) => /stage-|\/(hall|car|control)/.test(path))).toEqual([]);
  await expectWordsGoOn(page);
});

test('without WebGL there are only words, and nobody is told of an error', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await walkToChoice(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expectWordsGoOn(page);
  expect(complaints).toEqual([]);
});

test('a lost graphics context comes back with the picture it had', async ({ page }) => {
  await walkToPlace(page, 'doorstep', './?motion=off#case/quiet-house');
  const before = await canvasPixels(page);
  await changeContext(page, 'loseContext');
  await expectWordsStand(page);
  await changeContext(page, 'restoreContext');
  await expect(page.locator('[data-stage="ready"]')).toBeVisible();
  await expect.poll(() => canvasPixels(page), { timeout: 10_000 }).toBe(before);
});

test('a context that stays lost leaves the words the whole room', async ({ page }) => {
  await walkToPlace(page, 'doorstep', './?motion=off#case/quiet-house');
  await changeContext(page, 'loseContext');
  await expect(page.locator('[data-layout="flow"]')).toBeVisible({ timeout: 15_000 });
  await expectWordsGoOn(page);
});

test('a thing can be looked at in the picture as in the list, and both show what is pointed at', async ({ page }) => {
  await walkToPlace(page, 'hall', './?motion=off#case/quiet-house');
  await pressUntil(page, '[data-look]');
  const look = page.locator('[data-look]').first();
  await expect(page.locator('[data-stage-glints]')).toBeVisible();
  await look.hover();
  await expect(page.locator('.look-label')).toHaveText((await look.textContent()) ?? '');
  const { x, y, width } = (await page.locator('.look-label').boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const height = (await page.locator('.look-label').boundingBox())?.height ?? 0;
  // The glint is under its words.
  await page.mouse.move(x + width / 2, y + height + 18);
  await expect(look).toHaveAttribute('data-attended', 'true');
  const id = await look.getAttribute('data-look');
  await page.mouse.click(x + width / 2, y + height + 18);
  await expect(page.locator(`[data-look="${id}"]`)).toHaveCount(0);
});

test('the pictures of the next places are fetched while this one is read, and not those of the last', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await walkToPlace(page, 'control');
  await expect.poll(() => fetched.some((path) => path.includes('sam-driving')), { timeout: 15_000 }).toBe(true);
  expect(fetched.filter((path) => path.includes('mrs-lowe'))).toEqual([]);
});

/** The picture as a short string that changes when any pixel does. */
async function canvasPixels(page: Page): Promise<string> {
  const shot = await page.locator('.stage-host').screenshot({ animations: 'disabled' });
  return shot.toString('base64');
}

async function expectStill(page: Page): Promise<void> {
  // The first frames after a change are part of the change.
  await expect.poll(async () => (await canvasPixels(page)) === (await canvasPixels(page))).toBe(true);
  const one = await canvasPixels(page);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect((await canvasPixels(page)) === one).toBe(true);
}

async function expectWordsStand(page: Page): Promise<void> {
  await expect(page.locator('.passage.now')).toBeVisible();
  await expect(page.locator('[data-choice]:visible, [data-advance]:visible').first()).toBeVisible();
}

/** New words come when something is pressed. */
async function expectWordsGoOn(page: Page): Promise<void> {
  await expectWordsStand(page);
  const before = await page.locator('.passage').count();
  await page.locator('[data-advance]:visible, [data-choice]:visible').first().dispatchEvent('click');
  await expect(page.locator('.passage')).toHaveCount(before + 1);
}

async function pressUntil(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60 && (await page.locator(selector).count()) === 0; press += 1)
    await page.locator('[data-advance]:visible, [data-choice]:visible').first().dispatchEvent('click');
  await expect(page.locator(selector).first()).toBeVisible();
}

function changeContext(page: Page, how: 'loseContext' | 'restoreContext'): Promise<void> {
  return page.evaluate((verb) => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const kept = window as Window & { lose?: WEBGL_lose_context | null | undefined };
    kept.lose ??= context?.getExtension('WEBGL_lose_context');
    kept.lose?.[verb]();
  }, how);
}

/** How far the darkest and the lightest twentieth of the picture lie apart, 0 to 255. */
async function lightness(page: Page): Promise<{ readonly range: number }> {
  const shot = await page.locator('.stage-host').screenshot();
  const values = (await sharp(shot).greyscale().raw().toBuffer()).toSorted((a, b) => a - b);
  const at = (share: number) => values[Math.floor(values.length * share)] ?? 0;
  return { range: at(0.95) - at(0.05) };
}
