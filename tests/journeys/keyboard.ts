// A player with nothing but a keyboard: Tab, Enter and the screen in front of them.
import { expect, type Page } from '@playwright/test';

/** More stops than any screen has between where the focus lands and what is wanted. */
const MOST_TABS = 60;

/** Goes with Tab to the first thing that fits the selector, and leaves the focus on it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < MOST_TABS; press += 1) {
    if (await focusFits(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** Goes with Tab to a button or link of this name and presses it with Enter. */
export async function pressNamed(page: Page, name: RegExp): Promise<void> {
  await expect(page.locator('[data-screen]')).toBeVisible();
  for (let press = 0; press < MOST_TABS; press += 1) {
    const label = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    if (name.test(label) && (await focusFits(page, 'a, button, summary'))) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to anything called ${name}`);
}

/**
 * Plays from the first beat to the outcome: at each choice the first of `route` that is on offer, else the first choice.
 * `onScene` is called whenever the place or the scene has changed, before anything is pressed.
 */
export async function playByKeyboard(
  page: Page,
  route: readonly string[],
  onScene?: () => Promise<void>,
): Promise<void> {
  const wanted = [...route];
  let scene = '';
  while ((await page.locator('[data-outcome]').count()) === 0) {
    await page.locator('[data-outcome], [data-advance], [data-choice], [data-look]').first().waitFor();
    if ((await page.locator('[data-outcome]').count()) > 0) break;
    const here = ((await page.locator('h1').first().textContent()) ?? '').replace(/,[^,]*$/, '');
    if (here !== scene) {
      scene = here;
      await onScene?.();
    }
    const offered = await page
      .locator('[data-choice], [data-look]')
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('data-choice') ?? button.getAttribute('data-look') ?? ''),
      );
    const pick = wanted.findIndex((id) => offered.includes(id));
    const id = pick >= 0 ? wanted.splice(pick, 1)[0] : offered[0];
    await tabTo(page, id === undefined ? '[data-advance]' : `[data-choice="${id}"], [data-look="${id}"]`);
    await page.keyboard.press('Enter');
  }
  expect(wanted, 'choices of the route that were never on offer').toEqual([]);
}

function focusFits(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
