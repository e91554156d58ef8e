// What writers have beside the game is not in the site that players get.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('a link to a moment opens nothing, and no script has the tools', async ({ page }) => {
  await page.goto('./#play/quiet-house/radio-who');
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Writer' })).toHaveCount(0);
  const folder = join(import.meta.dirname, '../../dist/assets');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const file of scripts)
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/doorstep:(?:hello|saved|problems)|writing-panel/);
});
