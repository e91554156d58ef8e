// Getting to a screen as a player would, by what the page promises to the outside: `#` addresses and `data-` marks.
import { expect, type Page } from '@playwright/test';

/** More presses and choices than any route has. */
const LONGEST_WALK = 400;

/** Every kind of screen, and the way to it. */
export const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  title: (page) => openAddress(page, './'),
  log: (page) => openAddress(page, './#log'),
  help: (page) => openAddress(page, './#help'),
  settings: (page) => openAddress(page, './#settings'),
  'case intro': async (page) => {
    await openAddress(page, './#case/quiet-house');
    await page.locator('[data-screen="intro"]').waitFor();
  },
  call: (page) => walkToChoice(page),
  outcome: (page) => walkToOutcome(page),
  safety: (page) => openAddress(page, './#safety'),
  summary: async (page) => {
    await openAddress(page, './#case/quiet-house');
    await page.getByRole('button', { name: 'Read a summary instead' }).click();
  },
  notebook: async (page) => {
    await walkToChoice(page);
    await page.locator('[data-tool="notebook"]').click();
  },
  pause: async (page) => {
    await walkToChoice(page);
    await page.locator('[data-tool="pause"]').click();
  },
  'way out of a call': async (page) => {
    await SCREENS['pause']?.(page);
    await page.locator('[data-stop]').click();
  },
  'page of an error': async (page) => {
    await page.route('**/assets/case-*.js', (route) => route.abort());
    await openAddress(page, './#case/quiet-house');
    await page.getByRole('heading', { name: 'Something broke' }).waitFor();
  },
};

/** Opens a case and goes on until the first choice is there. */
export async function walkToChoice(page: Page, address = './#case/quiet-house'): Promise<void> {
  await openAddress(page, address);
  await walkOn(page, '[data-choice]');
}

/** Opens a case and goes on, taking the first choice each time, until the picture shows this place whole. */
export async function walkToPlace(page: Page, place: string, address = './#case/quiet-house'): Promise<void> {
  await openAddress(page, address);
  await walkOn(page, `[data-stage-place="${place}"], .call[data-place="${place}"]`);
  await expect(page.locator(`[data-stage-place="${place}"]`)).toBeVisible({ timeout: 20_000 });
}

/** Opens a case and goes on, taking the first choice each time, until this is on the page. */
export async function walkToSight(page: Page, selector: string): Promise<void> {
  await openAddress(page, './?picture=off#case/quiet-house');
  await walkOn(page, selector);
}

/** Plays a case to its outcome, taking the first choice each time. Without the picture, which would only take time. */
export async function walkToOutcome(page: Page): Promise<void> {
  await openAddress(page, './?picture=off#case/quiet-house');
  await walkOn(page, '[data-outcome]');
}

async function openAddress(page: Page, address: string): Promise<void> {
  // A page that is open already, and differs in its fragment only, would not be opened again.
  const open = new URL(page.url()).pathname;
  if (open === '/') await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-screen]')).toBeVisible();
}

/** Presses on, or else takes the first choice, until what is looked for is on the page. Within the page: how choices are pressed is tried elsewhere. */
export async function walkOn(page: Page, until: string): Promise<void> {
  await page.evaluate(pressUntil, { until, most: LONGEST_WALK });
}

// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing with it from here
async function pressUntil({ until, most }: { until: string; most: number }): Promise<void> {
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  let pressed: HTMLElement | undefined;
  for (let presses = 0; presses < most && !seen(until);) {
    const next = seen('[data-choice], [data-advance]');
    // What still stands there after it was pressed waits for something to arrive.
    if (next && next !== pressed) {
      next.click();
      pressed = next;
      presses += 1;
      await wait(0);
    } else {
      pressed = undefined;
      await wait(50);
    }
  }
  if (!seen(until)) throw new Error(`${until} did not come in ${most} presses`);
}
