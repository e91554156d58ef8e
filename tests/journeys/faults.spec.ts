// Everything that can go wrong around a player, brought about on purpose: each has one plain way on, and no decision is lost.
import { expect, type Page, type Route, test } from '@playwright/test';
import { walkOn, walkToChoice, walkToOutcome } from './walk-call.ts';

test.describe.configure({ timeout: 120_000 });

/** Keeps what the page complains of, so that a test can say that it did not. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

async function choose(page: Page, id: string): Promise<void> {
  await page.locator(`[data-choice="${id}"]`).click();
}

const errorPage = (page: Page) => page.getByRole('heading', { name: 'Something broke' });

/** What has been chosen so far, as the transcript tells it. */
const decisions = (page: Page) => page.locator('.own-choice').allTextContents();

async function expectWayOutAndHelp(page: Page): Promise<void> {
  await expect(page.locator('#exit')).toBeVisible();
  await expect(page.locator('[data-tool="help"]:visible')).toBeVisible();
}

test('a story that breaks in the middle is gone back into, and only the choice that broke is open again', async ({
  page,
}) => {
  // A tag that no story of ours would have: reading it is an error of the running story.
  await page.route('**/assets/story-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('^note: household', '^noet: household') });
  });
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await choose(page, 'radio-calls');
  await walk(page, '[data-choice="radio-who"]');
  await choose(page, 'radio-who');
  await page.locator('[data-advance]').click();
  await expect(errorPage(page)).toBeVisible();
  await expectWayOutAndHelp(page);
  await page.getByRole('button', { name: 'Back to where I was' }).click();
  await expect(page.locator('[data-choice="radio-who"]')).toBeVisible();
  expect(await decisions(page)).toHaveLength(1);
  await choose(page, 'radio-words');
  await expect(page.locator('[data-advance]')).toBeVisible();
});

/** Presses on until this is there. */
async function walk(page: Page, until: string): Promise<void> {
  while (!(await page.locator(until).isVisible())) await page.locator('[data-advance]').click();
}

test('a call that does not arrive can be asked for again', async ({ page }) => {
  await page.route('**/assets/story-*.js', (route) => route.abort());
  await page.goto('./#case/quiet-house');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('[data-advance]').click();
  await expect(errorPage(page)).toBeVisible();
  await expectWayOutAndHelp(page);
  await page.unroute('**/assets/story-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-screen="call"]')).toBeVisible();
});

test('an outcome that does not arrive leaves the call as it stands, and can be asked for again', async ({ page }) => {
  await page.route('**/assets/outcome-page-*.js', (route) => route.abort());
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await walkOn(page, '[data-screen="error"]');
  await expect(errorPage(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to where I was' }).click();
  expect((await decisions(page)).length).toBeGreaterThan(9);
  await page.unroute('**/assets/outcome-page-*.js');
  await page.getByRole('button', { name: 'What came of it' }).click();
  await expect(page.locator('.still, [data-outcome]')).toBeVisible();
});

test('a way out of an outcome that does not arrive leads back to the outcome', async ({ page }) => {
  await page.route('**/assets/quiet-pages-*.js', (route) => route.abort());
  await walkToOutcome(page);
  await page.getByRole('button', { name: 'Leave quietly' }).click();
  await expect(errorPage(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to where I was' }).click();
  await walkOn(page, '[data-outcome]');
  await expect(page.getByRole('button', { name: 'Leave quietly' })).toBeVisible();
});

test('help and settings that do not arrive say so, with the numbers that matter, and can be asked for again', async ({
  page,
}) => {
  const parts = /\/assets\/(?:help-directory|settings-page)-/;
  await page.route(parts, (route) => route.abort());
  await walkToChoice(page);
  await page.locator('[data-tool="help"]:visible').click();
  await expect(page.getByText('0808 2000 247')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the call' }).click();
  await page.locator('[data-tool="settings"]:visible').click();
  await expect(page.getByText('This part of the game did not arrive')).toBeVisible();
  await page.unroute(parts);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('radio', { name: '150%' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the call' }).click();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
});

test('pictures that are missing leave the words, and nobody is told of an error', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.route('**/*.webp', (route) => route.fulfill({ status: 404 }));
  await walkToChoice(page);
  await page.locator('[data-choice]').first().click();
  await expect(page.locator('[data-advance]')).toBeVisible();
  await expect(errorPage(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a network that goes away in the middle of a call is not noticed before its end', async ({ page, context }) => {
  await walkToChoice(page, './?picture=off#case/quiet-house');
  const fetched = page.waitForResponse(/\/assets\/outcome-page-/);
  await page.locator('[data-choice]').first().click();
  await fetched;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await walkOn(page, '[data-outcome]');
  for (const tool of ['help', 'settings']) {
    await page.locator(`[data-tool="${tool}"]:visible`).click();
    await expect(page.locator(tool === 'help' ? '.over [data-service]' : '.over [type="radio"]').first()).toBeVisible();
    await page.locator('.over .back').click();
  }
});

test('a network that is slow delays the picture and nothing else', async ({ page }) => {
  const onTheirWay: Route[] = [];
  await page.route('**/assets/stage-*.js', (route) => void onTheirWay.push(route));
  await walkToChoice(page);
  await page.locator('[data-choice]').first().click();
  await expect(page.locator('[data-advance]')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect.poll(() => onTheirWay.length).toBeGreaterThan(0);
  await Promise.all(onTheirWay.map((route) => route.continue()));
  await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
  expect(await decisions(page)).toHaveLength(1);
});

for (const [what, fault] of [
  ['throws', 'SecurityError'],
  ['is full', 'QuotaExceededError'],
] as const)
  test(`storage that ${what} costs only the keeping, and that is said`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException('no', name);
      };
      if (name === 'SecurityError') Object.defineProperty(window, 'localStorage', { get: refuse });
      else Storage.prototype.setItem = refuse;
    }, fault);
    await walkToChoice(page, './?picture=off#case/quiet-house');
    await page.locator('[data-tool="settings"]').click();
    // It does not stay ticked: a click, not a check.
    await page.getByLabel('Keep my place on this device').click();
    await expect(page.getByText('This browser does not let the game keep anything')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the call' }).click();
    await page.locator('[data-choice]').first().click();
    await expect(page.locator('[data-advance]')).toBeVisible();
    expect(complaints).toEqual([]);
  });

/** Asks the device to keep the place, in the middle of a call. */
async function keepPlace(page: Page): Promise<void> {
  await page.locator('[data-tool="settings"]').click();
  await page.getByLabel('Keep my place on this device').check();
  await expect(page.getByText('Your place is kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the call' }).click();
}

const words = (page: Page) => page.locator('.passage.now').textContent();

async function goOnFromTitle(page: Page): Promise<void> {
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await page.locator('[data-advance], [data-choice]').first().click();
  await expect(page.locator('[data-screen="call"]')).toBeVisible();
}

test('a tab that was thrown away opens at the title, and goes on at the very words if the place was kept', async ({
  page,
}) => {
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await keepPlace(page);
  await choose(page, 'radio-calls');
  await page.locator('[data-advance]').click();
  const here = await words(page);
  await page.reload();
  await goOnFromTitle(page);
  expect(await words(page)).toBe(here);
});

test('without asking, a tab that was thrown away has nothing to go on with', async ({ page }) => {
  await walkToChoice(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on where you were' })).toHaveCount(0);
});

test('in two tabs, the place played last is kept, and what one wipes the other does not write again', async ({
  page,
  context,
}) => {
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await keepPlace(page);
  const other = await context.newPage();
  await other.goto('./?picture=off');
  await goOnFromTitle(other);
  await choose(other, 'radio-calls');
  expect(await other.evaluate(() => localStorage.getItem('doorstep'))).toContain('"radio-calls"');
  await other.locator('[data-tool="settings"]').click();
  await other.getByRole('button', { name: 'Forget me' }).click();
  await choose(page, 'radio-who');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a place in a story that has been rewritten since is gone on from at the start of its scene', async ({ page }) => {
  await page.addInitScript(() => {
    const choices = ['radio-calls', 'radio-words', 'sam-asks-the-horse'];
    const snapshot = { schema: 1, story: 'quiet-house', hash: 'of an older story', seed: 7, choices, pressedOn: 0 };
    const place = { snapshot, toldShort: [] };
    localStorage.setItem('doorstep', JSON.stringify({ version: 1, settings: { textSize: '125' }, place }));
  });
  await page.goto('./?picture=off');
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await page.locator('[data-advance]').click();
  await expect(page.getByRole('heading', { name: 'The call has been rewritten' })).toBeVisible();
  await page.locator('[data-advance]').click();
  await expect(page.locator('[data-screen="call"]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '125');
});

test('what cannot be read on the device is said, left as it is, and can be wiped', async ({ page }) => {
  await page.goto('./help.html');
  await page.evaluate(() => localStorage.setItem('doorstep', '{"version":99'));
  await page.goto('./');
  await expect(page.getByText('An earlier visit left something on this device')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('doorstep'))).toBe('{"version":99');
  await page.getByRole('button', { name: 'Forget me' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

for (const now of ['1999-01-01T00:00:00Z', '2099-06-01T12:00:00Z'])
  test(`a clock that says ${now.slice(0, 4)} changes nothing`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.clock.setFixedTime(now);
    await walkToOutcome(page);
    await page.locator('[data-tool="help"]:visible').click();
    await expect(page.locator('[data-service]').first()).toContainText('0808 2000 247');
    expect(complaints).toEqual([]);
  });

test('a part that breaks as it is drawn leaves the way out, help and the way back', async ({ page }) => {
  await page.addInitScript(() => {
    // The notebook's list, and nothing else, fails to be drawn.
    const create = document.createElementNS.bind(document) as (space: string | null, name: string) => Element;
    Object.defineProperty(document, 'createElementNS', {
      value: (space: string | null, name: string) => {
        if (name === 'dialog') throw new Error('broken on purpose');
        return create(space, name);
      },
    });
  });
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await choose(page, 'radio-calls');
  await page.locator('[data-tool="notebook"]').click();
  await expect(errorPage(page)).toBeVisible();
  await expectWayOutAndHelp(page);
  await page.getByRole('button', { name: 'Back to where I was' }).click();
  expect(await decisions(page)).toHaveLength(1);
});
