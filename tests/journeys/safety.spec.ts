// What keeps somebody safe who is watched, beyond the exit itself: see docs/SAFETY.md for the numbers.
import { expect, type Page, test } from '@playwright/test';
import { EXIT_DESTINATION } from '../../src/safety/exit-destination.ts';
import { SCREENS, walkOn, walkToChoice, walkToOutcome, walkToSight } from './walk-call.ts';

/** Stands in for the destination, and counts how often it is asked for. */
async function countExits(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`${EXIT_DESTINATION}**`, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
  });
  return asked;
}

async function leaveByShift(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
}

test('D-02: the way out leads out before the game’s own script has come, by click and by key', async ({ page }) => {
  await countExits(page);
  await page.route('**/assets/index-*.js', () => undefined);
  for (const leave of [() => page.locator('#exit').click(), () => leaveByShift(page)]) {
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator('#exit').waitFor();
    await leave();
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  }
});

test('D-05: after many changes of scene it leads out once, and asks for nothing else', async ({ page }) => {
  const asked = await countExits(page);
  await walkToSight(page, '.call[data-place="hall"]');
  const others: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(EXIT_DESTINATION)) others.push(request.url());
  });
  await leaveByShift(page);
  expect(asked).toHaveLength(1);
  expect(others).toEqual([]);
});

test('D-06: it is there in full screen, and leaves it', async ({ page }) => {
  await countExits(page);
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await page.evaluate(() =>
    document.addEventListener('click', () => document.documentElement.requestFullscreen(), { once: true }),
  );
  await page.locator('.passage.now').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(page.locator('#exit')).toBeInViewport({ ratio: 1 });
  await page.locator('#exit').click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('D-10 D-20: from the title to the outcome there is one entry in the history, and the address says nothing', async ({
  page,
}) => {
  await page.goto('./?picture=off');
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Start' }).click();
  await walkOn(page, '[data-outcome]');
  expect(await page.evaluate(() => [history.length, location.hash])).toEqual([entries, '']);
});

test('D-13: whoever leaves is told of to nobody', async ({ page }) => {
  const asked = await countExits(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'sendBeacon', {
      value: () => {
        throw new Error('a beacon was sent');
      },
    });
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await walkToChoice(page);
  await page.locator('#exit').click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  // The address itself carries nothing.
  expect(asked).toEqual([EXIT_DESTINATION]);
  expect(complaints).toEqual([]);
});

test('D-14: before the first call, at most 90 words say what the exit does and does not, with more one press away', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start' }).click();
  const told = await page
    .locator('[data-screen="before"] .intro')
    .evaluate((intro) => [...intro.querySelectorAll('p')].map((one) => one.textContent).join(' '));
  expect(told.split(/\s+/).length).toBeLessThanOrEqual(90);
  for (const part of ['Shift three times', 'does not erase your history', 'To come back']) expect(told).toContain(part);
  await page.getByRole('button', { name: 'Staying safe on this device' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staying safe on this device');
});

test('D-15 D-39: the page on staying safe says what to do, whom to read, and what no page can do, and prints plainly', async ({
  page,
}) => {
  await SCREENS['safety']?.(page);
  const words = page.locator('main');
  for (const part of [
    'a device that the other person never touches',
    'private window',
    'Deleting only the visits that matter',
    'keeps nothing on this device unless you ask',
    'stops software that watches a device',
    'Devices on one account may share',
  ])
    await expect(words).toContainText(part);
  await expect(page.getByRole('link', { name: /^Refuge/ })).toHaveAttribute('href', /refugetechsafety\.org/);
  await expect(page.getByRole('link', { name: /^Women’s Aid/ })).toHaveAttribute('href', /womensaid\.org\.uk/);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['#exit', '.tools', '.back', '.help-print'])
    await expect(page.locator(hidden).first()).toBeHidden();
});

test('D-27: nothing asks for consent, because there is nothing to consent to', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('dialog[open], [role="dialog"], [role="alertdialog"]')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(/cookie|consent|accept all/i);
});

test('D-28 D-29 D-33: no screen asks who somebody is, fills anything in, or uses a power it was not asked to', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const powers: [object, string][] = [
      [navigator, 'vibrate'],
      [navigator, 'setAppBadge'],
      [navigator.geolocation, 'getCurrentPosition'],
      [navigator.mediaDevices ?? {}, 'getUserMedia'],
      [Reflect.get(navigator, 'wakeLock') ?? {}, 'request'],
      [Reflect.get(navigator, 'clipboard') ?? {}, 'writeText'],
      [Notification, 'requestPermission'],
      [HTMLAnchorElement.prototype, 'click'],
    ];
    for (const [owner, name] of powers)
      Object.defineProperty(owner, name, { value: () => console.error(`power: ${name}`) });
  });
  const used: string[] = [];
  page.on('console', (message) => message.text().startsWith('power:') && used.push(message.text()));
  for (const [name, open] of Object.entries(SCREENS)) {
    await open(page);
    const fields = await page
      .locator('input:not([type="radio"], [type="checkbox"]), textarea, select')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('type') ?? one.tagName.toLowerCase(), one.getAttribute('autocomplete')]),
      );
    for (const [kind, filled] of fields) {
      expect(['search', 'text', 'textarea', 'select'], name).toContain(kind);
      expect(filled, `${name}: ${kind}`).toBe('off');
    }
    await expect(page.locator('[type="email"], [type="password"], [type="tel"], [autofocus]')).toHaveCount(0);
  }
  expect(used).toEqual([]);
});

test('D-34: after a reload there is silence again, though sound was on', async ({ page }) => {
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await page.locator('[data-tool="sound"]').click();
  await expect(page.locator('[data-tool="sound"]')).toHaveText('Sound: on');
  const requests: string[] = [];
  await page.reload();
  page.on('request', (request) => requests.push(request.url()));
  await walkToChoice(page, './?picture=off#case/quiet-house');
  await expect(page.locator('[data-tool="sound"]')).toHaveText('Sound: off');
  expect(requests.filter((url) => /\.(ogg|m4a)$|create-audio/.test(url))).toEqual([]);
});

test('the record of a call is left by a page that asks for nothing', async ({ page }) => {
  await walkToOutcome(page);
  await page.getByRole('button', { name: 'Leave quietly' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you go');
  await page.getByRole('button', { name: 'Who to talk to' }).click();
  await expect(page.locator('.over .emergency')).toBeVisible();
});
