// The outcome: in what order it is told, going back and coming again by another way, the record, and what stays behind.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { walkToOutcome, walkToSight } from './walk-call.ts';

test.describe.configure({ timeout: 120_000 });

test('before anything is asked there is a page that only holds still', async ({ page }) => {
  await walkToSight(page, '.still');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('.still').getByRole('button')).toHaveCount(1);
  await expect(page.locator('[data-outcome]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('[data-outcome] h1')).toBeFocused();
});

test('read aloud, a decision comes in the order in which it happened', async ({ page }) => {
  await walkToOutcome(page);
  const decision = page.getByRole('article', { name: /^7\./ });
  await decision.locator('summary').first().click();
  const heard = await decision.ariaSnapshot();
  expectInOrder(heard, [
    '21:58', // when and where
    'heading "7.', // what was asked
    'You said', // what was done
    'What happened next',
    'New in your notebook by then',
    'Also there, and you left it',
    'What it opened',
    'What it cost or closed',
    'What somebody else might have done',
    'What published practice says',
    'Source:',
    'button "Return to this moment',
  ]);
});

test('G-14: the page is heard as one list of decisions between its headings', async ({ page }) => {
  await walkToOutcome(page);
  const heard = await page.locator('[data-outcome]').ariaSnapshot();
  expectInOrder(heard, [
    'heading "It goes to court" [level=1]',
    'term: Priya',
    'navigation "On this page"',
    'heading "Your decisions" [level=2]',
    'article "1. ',
    'article "2. ',
    'heading "What was not yours to decide" [level=2]',
    'heading "Two ways through, side by side" [level=2]',
    'heading "What police have got wrong in calls like this" [level=2]',
    'heading "What helps without the police" [level=2]',
    'heading "What you can do" [level=2]',
    'heading "If this is close to home" [level=2]',
  ]);
});

test('a decision is opened again, gone another way, and both ways stand side by side', async ({ page }) => {
  await walkToOutcome(page);
  await expect(page.locator('table.routes')).toHaveCount(0);
  const camera = page.getByRole('article', { name: /What did you do about the camera/ });
  await camera.locator('[data-return]').click();
  await page.locator('[data-choice="camera-off"]').click();
  await goToOutcome(page);
  const table = page.locator('table.routes');
  await expect(table.getByRole('row').nth(1)).toContainText('What did you do about the camera?Here they part');
  await expect(table.getByRole('columnheader')).toHaveText(['Decision', /^This way: /, /^Way 1: /]);
  const rows = await table.getByRole('row').count();
  await page.getByRole('checkbox', { name: /that were the same/ }).check();
  expect(await table.getByRole('row').count()).toBeGreaterThan(rows);
});

test('D-38: the record is one plain page that prints without a button and saves under a name that says nothing', async ({
  page,
}) => {
  await walkToOutcome(page);
  await page.locator('[data-record]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.record')).toContainText('Arrest him, on suspicion of strangling her.');
  await expect(page.locator('.record')).toContainText('What decided you');
  await expect(page.locator('.record')).toContainText('999');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a page' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('doorstep.html');

  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.exit-first', '#exit', '.tools', '.record-actions'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await expect(page.locator('.record')).toBeVisible();
  await page.emulateMedia({ media: null });

  await page.getByRole('button', { name: 'Back to the outcome' }).click();
  await expect(page.locator('[data-record]')).toBeFocused();
});

test('what it changed is told to the player alone: it is sent nowhere, kept nowhere, and can be taken away', async ({
  page,
}) => {
  await walkToOutcome(page);
  // The picture to share is drawn meanwhile, on a ground that is the site's own; what is asked for after it would be new.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/card-1200x630-')),
  );
  const requests: string[] = [];
  page.on('request', (request) => !request.url().startsWith('blob:') && requests.push(request.url()));
  const line = page.getByRole('group', { name: 'I could name two signs that leave no mark.' });
  await line.getByRole('radiogroup', { name: 'Before the call' }).getByLabel('Not at all').check();
  await line.getByRole('radiogroup', { name: 'Now' }).getByLabel('Mostly').check();
  await expect(line).toContainText('From “Not at all” to “Mostly”.');
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect([kept, requests]).toEqual([[0, 0, ''], []]);
  await page.getByRole('button', { name: 'Take my answers away' }).click();
  await expect(line).not.toContainText('From');
});

for (const [what, width, height] of [
  ['a narrow phone', 320, 568],
  ['a window at 400 %', 320, 256],
] as const)
  test(`with everything open, it is read on ${what} without scrolling sideways, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await walkToOutcome(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `"${part}" after what came before it, in\n${text}`).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
}

/** Goes on from the call, taking the first choice each time. */
async function goToOutcome(page: Page): Promise<void> {
  const next = page.locator('[data-outcome], [data-choice]:visible, [data-advance]:visible').first();
  for (;;) {
    await next.waitFor();
    if ((await page.locator('[data-outcome]').count()) > 0) return;
    await next.dispatchEvent('click');
  }
}

test('back in the log, it has moved on by what others read of the call', async ({ page }) => {
  await walkToOutcome(page);
  await page.getByRole('button', { name: 'Back to the log' }).click();
  const since = page.getByRole('region', { name: 'Since you took a call' });
  await expect(since.getByRole('listitem')).toHaveCount(1);
  await expect(since).toContainText('Larch Street');
  await page.getByLabel('Show').selectOption('Abuse at home');
  await expect(page.getByText('15 lines of 239.')).toBeVisible();
  await page.getByRole('button', { name: '21:00' }).click();
  await expect(page.getByRole('heading', { name: '21:00' })).toBeFocused();
  await expect(page.getByText('You have been to this one.')).toBeVisible();
});
