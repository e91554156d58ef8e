// What axe can find wrong with a screen, by itself and on a phone. It finds the mechanical half; people find the rest.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { SCREENS } from './walk-call.ts';

for (const [name, open] of Object.entries(SCREENS)) {
  test(`axe finds nothing serious on the screen "${name}"`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    expect(serious).toEqual([]);
  });
}
