// The page on which a writer sees the shape of a case.
import { expect, test } from '@playwright/test';

test('the shape of a case is drawn, can be filtered, and each part opens the game there', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./src/previews/routes/index.html?case=quiet-house');
  const drawing = page.locator('.drawing');
  await expect(drawing.locator('[data-node="decision:tell-sam"]')).toBeVisible({ timeout: 150_000 });
  await expect(drawing.locator('[data-kind="ending"]')).toHaveCount(8);

  await drawing.locator('[data-node="decision:tell-sam"]').click();
  const panel = page.getByRole('complementary', { name: 'About tell-sam' });
  await expect(panel.getByRole('link', { name: 'Open the game here' })).toHaveAttribute(
    'href',
    /^\/#play\/quiet-house\/[a-z0-9-]+(,[a-z0-9-]+)*$/,
  );

  await page.getByLabel('knots').uncheck();
  await expect(drawing.locator('[data-kind="knot"]')).toHaveCount(0);
  await page.getByLabel('Show').selectOption('missed');
  await expect(drawing.locator('[data-kind="decision"]')).toHaveCount(0);
});
