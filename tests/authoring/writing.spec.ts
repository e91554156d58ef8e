// Writing with the game open: what a writer saves shows where they are, and what they slip up on is told in the page. On a
// development server of its own, over a copy of the project with one small case.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PORT = Number(process.env['JOURNEY_PORT'] ?? 4318) + 2;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const COPIED = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'stories'];

let copy = '';
let server: ChildProcess;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'doorstep-writing-'));
  for (const part of COPIED) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  for (const part of ['node_modules', 'assets']) symlinkSync(join(ROOT, part), join(copy, part));
  const files = join(copy, 'src/authoring/new-case');
  cpSync(files, join(copy, 'stories/cases/try-out'), { recursive: true });
  rewrite('case.json', '"id": "new-case"', '"id": "try-out"');
  mkdirSync(join(copy, '.cache'), { recursive: true });
  const command = ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', String(PORT), '--strictPort'];
  server = spawn(process.execPath, command, { cwd: copy, stdio: 'ignore' });
  await expect
    .poll(
      () =>
        fetch(ADDRESS).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  server.kill();
  rmSync(copy, { recursive: true, force: true });
});

function rewrite(file: string, part: string, instead: string): void {
  const path = join(copy, 'stories/cases/try-out', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(part)) throw new Error(`"${part}" is not in ${file}`);
  writeFileSync(path, text.replace(part, instead));
}

/** Opens the call at its first choice. */
async function openAt(page: Page, choices = ''): Promise<void> {
  await page.goto(`${ADDRESS}?picture=off#play/try-out/${choices}`);
  await expect(page.locator('[data-choice]').first()).toBeVisible({ timeout: 30_000 });
}

test('a saved line shows where it is read, and the play goes on', async ({ page }) => {
  await openAt(page);
  const first = await page.locator('[data-choice]').first().getAttribute('data-choice');
  await page.locator(`[data-choice="${first}"]`).click();
  await page.evaluate(() => Object.assign(window, { sameVisit: true }));
  rewrite('main.ink', 'Garnet Road, a Wednesday', 'Garnet Road, a wet Thursday');
  await expect(page.locator('main')).toContainText('Garnet Road, a wet Thursday');
  expect(await page.evaluate(() => 'sameVisit' in window)).toBe(true);
  await page.getByRole('button', { name: 'Writer' }).click();
  await expect(page.getByRole('complementary', { name: 'For the writer' })).toContainText(first ?? 'no choice');
});

test('a slip is told with file, line and sentence, the call stays, and the word of it goes when it is mended', async ({
  page,
}) => {
  await openAt(page);
  const before = await page.locator('main').innerText();
  rewrite('main.ink', '# place: car', '# plaec: car');
  const strip = page.locator('.writing-strip');
  await expect(strip).toContainText('stories/cases/try-out/main.ink, line ');
  await expect(strip).toContainText('unknown tag "plaec"; did you mean "place"?');
  await expect(strip.locator('.writing-sentence')).toContainText('# plaec: car');
  expect(await page.locator('main').innerText()).toBe(before);
  await page.reload();
  await expect(strip).toContainText('unknown tag "plaec"');
  rewrite('main.ink', '# plaec: car', '# place: car');
  await expect(strip).not.toContainText('plaec');
});

test('the panel shows what ink remembers, and its link opens the same moment', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page);
  await page.locator('[data-choice]').first().click();
  await page.getByRole('button', { name: 'Writer' }).click();
  const panel = page.getByRole('complementary', { name: 'For the writer' });
  await expect(panel.getByRole('row').first()).toBeVisible();
  const words = await page.locator('.passage.now').innerText();
  await panel.getByRole('button', { name: 'Copy link' }).click();
  await expect(panel.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#play/try-out/');
  const other = await context.newPage();
  await other.goto(link.replace('/#', '/?picture=off#'));
  await expect(other.locator('[data-screen="call"]')).toBeVisible({ timeout: 30_000 });
  await expect(other.locator('.passage.now')).toHaveText(words, { useInnerText: true });
});

test('a decision further on can be gone to, by the shortest way', async ({ page }) => {
  await openAt(page);
  await page.getByRole('button', { name: 'Writer' }).click();
  const panel = page.getByRole('complementary', { name: 'For the writer' });
  const decisions = panel.locator('details', { hasText: /^Go to a decision/ });
  await decisions.locator('summary').click({ timeout: 60_000 });
  await decisions.getByRole('button', { name: 'lying-down' }).click();
  await expect(page.locator('[data-choice="leave-it"]')).toBeVisible();
  await expect(panel.getByText(/^Choices made \([1-9]/)).toBeVisible();
});
