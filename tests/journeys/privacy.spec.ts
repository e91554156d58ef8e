// A visit leaves no trace of itself: on the device, or with anyone else.
import { expect, test } from '@playwright/test';

const SCREENS = ['', '#log', '#help', '#settings', '#case/quiet-house'];

test('a whole visit asks only its own origin, stores nothing, and keeps to its own policy', async ({
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

  for (const screen of SCREENS) {
    await page.goto(`./${screen}`);
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
    expect(kept, screen).toEqual({
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

test('the built page states a policy that lets nothing in from elsewhere', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
});

test('the page has neither manifest nor preview that could name the subject', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('link[rel="manifest"], meta[property^="og:"], meta[name^="twitter:"]')).toHaveCount(0);
});
