// Telling others: words first, a picture that is ready before it is wanted, a link that says nothing unless it is asked to.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { walkToOutcome } from './walk-call.ts';

test.describe.configure({ timeout: 120_000 });

const MOST_BYTES = 300_000;

test('two lines are chosen, and no third; the words say them, and so does the picture', async ({ page }) => {
  await walkToOutcome(page);
  const lines = page.locator('.share-lines').getByRole('checkbox');
  await lines.nth(0).check();
  await lines.nth(2).check();
  await expect(lines.nth(1)).toBeDisabled();
  await page.getByLabel('A line of your own, if you like').fill('It was the shoes.');
  const words = await page.getByLabel('The words', { exact: true }).inputValue();
  expect(words).toContain('Doorstep: a decision game\nThe call: Quiet house.');
  expect(words).toContain('you are allowed to ring.');
  expect(words).toContain('It was the shoes.');
  const picture = page.locator('.share-card img');
  await expect(picture).toHaveAttribute('alt', /It was the shoes\./);
  expect(words).toContain(await picture.getAttribute('alt'));
});

test('D-22: the link goes to the start and says nothing until the route is asked for, and nothing is stored or sent', async ({
  page,
}) => {
  await walkToOutcome(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const start = new URL('./', page.url()).href;
  expect(await lastLine(page)).toBe(start);
  await page.getByLabel('Include my route in the link').check();
  expect(await lastLine(page)).toMatch(/\/#r=1\.quiet-house\.[0-9a-f]{6}\.[0-9a-z]+\.[0-9a-z]{4}$/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(requests.filter((url) => !url.startsWith(start) && !url.startsWith('blob:'))).toEqual([]);
});

for (const shape of ['Wide', 'Square'] as const)
  test(`a press hands over the ${shape.toLowerCase()} picture at once, and it is small`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: ({ files }: { files?: File[] }) => {
          Object.assign(window, {
            handedOver: { at: performance.now(), size: files?.[0]?.size, name: files?.[0]?.name },
          });
          return Promise.resolve();
        },
      });
    });
    await walkToOutcome(page);
    await page.locator('.share-lines').getByRole('checkbox').first().check();
    await page.locator('.share-shapes').getByLabel(shape).check();
    const [width, height] = shape === 'Wide' ? [1200, 630] : [1080, 1080];
    await expect
      .poll(() =>
        page.locator('.share-card img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]),
      )
      .toEqual([width, height]);
    // In the same breath as the press: nothing is drawn, fetched or waited for.
    const handed = await page.getByRole('button', { name: 'Share', exact: true }).evaluate((button) => {
      const pressedAt = performance.now();
      (button as HTMLButtonElement).click();
      const { at, size, name } = (window as unknown as { handedOver: { at: number; size: number; name: string } })
        .handedOver;
      return { milliseconds: at - pressedAt, size, name };
    });
    test.info().annotations.push({
      type: 'from press to file',
      description: `${handed.milliseconds.toFixed(1)} ms, ${handed.size} bytes`,
    });
    await expect(page.getByText('Handed over.')).toBeVisible();
    expect(handed.name).toBe('doorstep.jpg');
    expect(handed.size).toBeLessThan(MOST_BYTES);
  });

test('where nothing can be shared or copied, the words are selected, and the picture can be saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await walkToOutcome(page);
  await page.getByRole('button', { name: 'Copy the words' }).click();
  await expect(page.getByText(/The text is selected/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('doorstep.jpg');
});

test('whoever opens a route is told what it is, can take the call first, and then sees both ways', async ({ page }) => {
  await walkToOutcome(page);
  await page.getByLabel('Include my route in the link').check();
  const link = await lastLine(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Somebody’s way through “Quiet house”');
  expect(new URL(page.url()).hash).toBe('');
  expect(requests.filter((url) => url.includes('1.quiet-house'))).toEqual([]);
  await expectNothingSerious(page);

  await page.getByRole('button', { name: 'Take the call yourself first' }).click();
  await goToOutcome(page, 'camera-off');
  await expect(page.locator('table.routes').getByRole('columnheader')).toHaveText([
    'Decision',
    /^This way: /,
    'The way in the link: It goes to court',
  ]);
  await expect(page.locator('table.routes')).not.toContainText('What decided you: The caller');
});

test('a damaged link gets plain words and a way on', async ({ page }) => {
  await page.goto('./#r=1.quiet-house.000000.0101.zzzz');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link cannot be opened');
  await expectNothingSerious(page);
  await page.getByRole('button', { name: 'To the title page' }).click();
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
});

async function lastLine(page: Page): Promise<string> {
  return (await page.getByLabel('The words', { exact: true }).inputValue()).split('\n').at(-1) ?? '';
}

/** From the page of a link to an outcome, by this choice where it is on offer, else the first. */
async function goToOutcome(page: Page, choice: string): Promise<void> {
  const next = page
    .locator(
      `[data-outcome], [data-choice="${choice}"], [data-choice]:visible, [data-advance]:visible, .primary:visible`,
    )
    .first();
  const wanted = page.locator(`[data-choice="${choice}"]`);
  for (;;) {
    await next.waitFor();
    if ((await page.locator('[data-outcome]').count()) > 0) return;
    await ((await wanted.count()) > 0 ? wanted : next).dispatchEvent('click');
  }
}

async function expectNothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
