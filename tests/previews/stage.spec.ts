// The stage by itself: what it holds on to, and that its lights and glints are there for every place.
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { openStage, type PictureCues, showPicture } from './stage-page.ts';

test('a hundred changes of scene leave no texture and no listener behind', async ({ page }) => {
  test.setTimeout(240_000);
  // A phone's picture: the plain files, which come and go fastest.
  await page.setViewportSize({ width: 390, height: 345 });
  await countTextures(page);
  // Without motion a place cuts to the next: the same coming and going, in a tenth of the time.
  const places = await openStage(page, '?motion=off');
  const rounds = async (changes: number) => {
    for (let change = 0; change < changes; change += 1)
      await showPicture(page, { place: places[change % places.length] ?? '' });
  };
  await rounds(2 * places.length);
  const before = await held(page);
  await rounds(100 - (100 % places.length) + places.length);
  const after = await held(page);
  expect(after.textures).toBe(before.textures);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
});

test('a face, a light and a look point change mid-scene without a change of place', async ({ page }) => {
  await openStage(page, '?place=doorstep&motion=off');
  const people = { daniel: 'open', isla: 'stairs' };
  const pictureWith = async (cues: Partial<PictureCues>) => {
    await showPicture(page, { place: 'doorstep', people, ...cues });
    return page.screenshot();
  };
  const plain = await pictureWith({});
  expect(plain.equals(await pictureWith({ faces: { daniel: 'concerned' } }))).toBe(false);
  expect(plain.equals(await pictureWith({ lights: { hall: 'off' } }))).toBe(false);
  expect(plain.equals(await pictureWith({}))).toBe(true);
  await page.evaluate((there) => {
    const looks = [{ id: 'look-girl', text: 'The girl on the stairs.', at: 'isla' }];
    window.stagePreview?.show({ place: 'doorstep', people: there }, looks);
  }, people);
  await expect(page.locator('[data-stage-glints="look-girl"]')).toBeVisible();
  await expect(page.locator('[data-stage-people="daniel:open isla:stairs"]')).toBeVisible();
});

test('a place stays as it was until the next one is there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openStage(page, '?place=next-door&people=mrs-okafor:chain&motion=off');
  const before = await page.screenshot();
  // The files are held back until there is no route for them any more.
  await page.route(/\.webp/, () => undefined);
  await page.evaluate(() => {
    const looks = [{ id: 'look-lamp', text: 'The lamp.', at: 'lamp' }];
    window.stagePreview?.show({ place: 'control' }, looks);
  });
  await expect(page.locator('[data-stage-place]')).toHaveCount(0);
  await page.evaluate(() => window.stagePreview?.drawFrame());
  expect(before.equals(await page.screenshot())).toBe(true);
  await page.unroute(/\.webp/);
  await expect(page.locator('[data-stage-place="control"]')).toBeVisible();
});

test('the words of what is pointed at stay with it when the picture changes its size', async ({ page }) => {
  await openStage(page, '?place=hall&people=&motion=off');
  await pointAtCoats(page);
  // So small that the place is drawn anew from its plain files. Those of who is not there come once that is done.
  const drawnAnew = page.waitForRequest(/\/hall\/daniel-aside\.webp/);
  await page.setViewportSize({ width: 900, height: 700 });
  await drawnAnew;
  expect(await glintIsUnderWords(page)).toBe(true);
});

test('the words of what is pointed at go with it while the view moves', async ({ page }) => {
  await openStage(page, '?place=hall&people=');
  await pointAtCoats(page);
  const placesOfWords = await watchWords(page);
  await page.evaluate((looks) => window.stagePreview?.show({ place: 'hall', push: 'landing' }, looks), COATS);
  await expect.poll(placesOfWords, { timeout: 20_000 }).toBeGreaterThan(5);
  expect(await glintIsUnderWords(page)).toBe(true);
});

test('the pictures of the next places are fetched one at a time, however often this one changes', async ({ page }) => {
  // Nothing comes after this place.
  await openStage(page, '?place=dawn&motion=off');
  const asked: (() => void)[] = [];
  // Each file is held back until it is let go by hand.
  await page.route(/\/(?:hall|landing)\/.*\.webp/, async (route) => {
    await new Promise<void>((letGo) => asked.push(letGo));
    await route.continue();
  });
  for (const daniel of ['guarded', 'open', 'crouch'])
    await showPicture(page, { place: 'doorstep', people: { daniel } });
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.();
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  expect(asked.length).toBe(2);
});

test('people are whole while they move', async ({ page }) => {
  const people = 'people=daniel:aside,priya:post,sam:hall';
  await openStage(page, `?place=hall&${people}&motion=off`);
  const still = await grey(page);
  await openStage(page, `?place=hall&${people}`);
  for (let frame = 0; frame < 5; frame += 1) {
    const moving = await grey(page);
    // Breath and sway move edges; a part of a person that is gone changes a whole field.
    const changed = moving.filter((value, index) => Math.abs(value - (still[index] ?? 0)) > 50);
    expect(changed.length).toBe(0);
  }
});

const COATS = [{ id: 'look-coats', text: 'The coat hooks.', at: 'coats' }];

/** Offers the coats of the hall as a thing to look at, and points at whatever in the picture answers the mouse. */
async function pointAtCoats(page: Page): Promise<void> {
  await page.evaluate((looks) => window.stagePreview?.show({ place: 'hall' }, looks), COATS);
  await expect(page.locator('[data-stage-glints="look-coats"]')).toBeVisible();
  await page.locator('#stage').evaluate((host) => {
    for (let y = 0; y < host.clientHeight; y += 10)
      for (let x = 0; x < host.clientWidth && host.style.cursor === ''; x += 10)
        host.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', clientX: x, clientY: y }));
  });
  await expect(page.locator('.look-label')).toHaveText('The coat hooks.');
}

/** Counts the places at which the words stand from now on. */
async function watchWords(page: Page): Promise<() => Promise<number>> {
  const places = await page.locator('.look-label').evaluateHandle((words: HTMLElement) => {
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(words.style.translate)).observe(words, { attributeFilter: ['style'] });
    return seen;
  });
  return () => places.evaluate(({ size }) => size);
}

/** Whether the mouse finds the glint just under its words: asked within one task, while nothing can move. */
function glintIsUnderWords(page: Page): Promise<boolean> {
  return page.locator('#stage').evaluate((host) => {
    const words = host.querySelector('.look-label')?.getBoundingClientRect() ?? new DOMRect();
    const [clientX, clientY] = [words.x + words.width / 2, words.bottom + 20];
    host.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', clientX, clientY }));
    return host.style.cursor === 'pointer';
  });
}

/** The middle of the picture as twenty by eighteen grey fields. */
async function grey(page: Page): Promise<Buffer> {
  const shot = await page.screenshot({ clip: { x: 320, y: 120, width: 640, height: 560 } });
  return sharp(shot).greyscale().resize(20, 18).raw().toBuffer();
}

/** Keeps count of the textures that live on the graphics card. */
function countTextures(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const counted = window as Window & { liveTextures?: number };
    counted.liveTextures = 0;
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const create = Reflect.get<WebGLRenderingContextBase, 'createTexture'>(prototype, 'createTexture');
      const remove = Reflect.get<WebGLRenderingContextBase, 'deleteTexture'>(prototype, 'deleteTexture');
      prototype.createTexture = function createCounted() {
        counted.liveTextures = (counted.liveTextures ?? 0) + 1;
        return create.call(this);
      };
      prototype.deleteTexture = function removeCounted(texture) {
        if (texture) counted.liveTextures = (counted.liveTextures ?? 0) - 1;
        remove.call(this, texture);
      };
    }
  });
}

/** Textures and event listeners alive now, after a collection of what nobody holds. */
async function held(page: Page): Promise<{ readonly textures: number; readonly listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  const textures = await page.evaluate(() => (window as Window & { liveTextures?: number }).liveTextures ?? 0);
  return { textures, listeners: jsEventListeners };
}
