// Everything that can be pressed can be seen and touched whole: nothing lies over it, in any of the three layouts.
import { expect, type Locator, test } from '@playwright/test';
import { walkToChoice } from './walk-call.ts';

const SCREENS = [
  { layout: 'wide', size: { width: 1280, height: 720 } },
  { layout: 'tall', size: { width: 390, height: 844 } },
  { layout: 'tall', size: { width: 320, height: 640 } },
  { layout: 'flow', size: { width: 320, height: 256 } },
];

for (const { layout, size } of SCREENS) {
  test(`nothing lies over a choice or a tool at ${size.width} by ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await walkToChoice(page);
    await expect(page.locator(`[data-layout="${layout}"]`)).toBeVisible();
    const buttons = await page.locator(':is([data-choice], [data-tool]):visible').all();
    expect(buttons.length).toBeGreaterThan(4);
    for (const button of buttons) {
      await button.scrollIntoViewIfNeeded();
      await expect.poll(() => coveredBy(button)).toEqual([]);
    }
  });
}

/** What is in front of a button at its middle and just inside its corners. */
function coveredBy(button: Locator): Promise<string[]> {
  return button.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inside = 8;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + inside, top + inside],
      [right - inside, top + inside],
      [left + inside, bottom - inside],
      [right - inside, bottom - inside],
    ] as const;
    return points
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((front) => front === null || !element.contains(front))
      .map((front) => front?.outerHTML.slice(0, 80) ?? 'nothing: outside the window');
  });
}
