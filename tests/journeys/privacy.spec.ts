// A visit leaves no trace of itself: on the device, or with anyone else.
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SCREENS, walkOn, walkToPlace } from './walk-call.ts';

test('D-20 D-24 D-25 D-26 D-31: a whole visit asks only its own origin, stores nothing, and keeps to its own policy', async ({
  page,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const strangers: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    // Data and blob addresses are the page's own and go nowhere.
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });

  // The page of an error is come to by a request that fails, which the browser complains of.
  for (const [name, open] of Object.entries(SCREENS).filter(([one]) => one !== 'page of an error')) {
    await open(page);
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveTitle('Doorstep');
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept, name).toEqual({
      cookie: '',
      localStorage: 0,
      sessionStorage: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
  }
  expect(await context.cookies()).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test('D-24: a whole call with picture and sound breaks no rule of the policy, Trusted Types included', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const broken: string[] = [];
  page.on('console', (message) => message.text().startsWith('policy:') && broken.push(message.text()));
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await walkToPlace(page, 'car');
  await page.locator('[data-tool="sound"]').click();
  await expect(page.locator('[data-tool="sound"]')).toHaveText('Sound: on');
  await walkOn(page, '[data-outcome]');
  await page.getByRole('button', { name: 'Show the record' }).click();
  expect(broken).toEqual([]);
});

test('D-23 D-24: the built page states a policy that lets nothing in from elsewhere', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
});

test('D-23 D-33: every file comes with the strict headers', async ({ request }) => {
  for (const file of ['./', './help.html', './_headers']) {
    const headers = (await request.get(file)).headers();
    expect(headers['content-security-policy']).toContain("trusted-types 'none'; frame-ancestors 'self'");
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['permissions-policy']).toContain('geolocation=()');
  }
});

test('D-20: no file of the site is named for its subject, and what is kept for a year has its contents in its name', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /abuse|victim|domestic|violen|survivor/i.test(file))).toEqual([]);
  const kept = files.filter((file) => file.startsWith('assets/'));
  expect(kept.filter((file) => !/-[\w-]{8}\.\w+$/.test(file))).toEqual([]);
});

test('D-20 D-21 D-30: what a tab, a shared link or a home screen shows names neither the subject nor a scene', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('link[rel="manifest"], meta[property="og:image"]')).toHaveCount(0);
  const shown = await page
    .locator('meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]')
    .evaluateAll((tags) => [document.title, ...tags.map((tag) => tag.getAttribute('content') ?? '')].join(' '));
  expect(shown).not.toMatch(/abuse|victim|domestic|violen|survivor|police/i);
});
