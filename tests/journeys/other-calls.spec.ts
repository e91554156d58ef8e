// Every call beyond the first, opened from the log and played by keyboard to two of its endings: once with its pictures, once
// without.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { playByKeyboard, pressNamed } from './keyboard.ts';

interface Way {
  readonly ending: string;
  /** Choice ids in order; the rest is taken as it comes. */
  readonly route: string;
}

const CALLS: Readonly<Record<string, readonly [withPictures: Way, withoutPictures: Way]>> = {
  'sunday-dinner': [
    { ending: 'asked-first', route: 'karim-after sit-eat apart-garden no-quiet wrist-lift ask-jean tonight-arrest' },
    { ending: 'second-sunday', route: 'karim-ring apart-table custard-stick ill-tablets ask-family tonight-stay' },
  ],
  'two-stories': [
    { ending: 'asked-and-answered', route: 'look-hand split-mark hand-shirt phone-seize lip-both tonight-her' },
    { ending: 'the-wrong-one', route: 'joke-let split-leanne other-nadia tonight-him leave-pav' },
  ],
  seen: [
    { ending: 'taken-down', route: 'mum-toast words-sit picture-law phone-read callum-door zainab-ask tonight-crime' },
    { ending: 'the-charger', route: 'uniform-on mum-stay picture-leave callum-in tonight-word dot-off' },
  ],
  'open-line': [
    { ending: 'two-large', route: 'first-listen tap-child order-where he-pizza look-number tell-pizza tell-child' },
    { ending: 'no-trace', route: 'order-yesno he-silent look-none search-room nowhere-text' },
  ],
};

test.describe.configure({ timeout: 240_000 });

for (const [id, [withPictures, withoutPictures]] of Object.entries(CALLS)) {
  test(`${id} is taken from the log and played to ${withPictures.ending}, with its pictures`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto('./#log');
    await page.locator(`button[data-case="${id}"]`).focus();
    await page.keyboard.press('Enter');
    await play(page, withPictures);
    expect(complaints).toEqual([]);
  });

  test(`${id} is played to ${withoutPictures.ending} in words alone`, async ({ page }) => {
    await page.goto(`./?picture=off#case/${id}`);
    await play(page, withoutPictures);
    await expect(page.locator('canvas')).toHaveCount(0);
  });
}

async function play(page: Page, { ending, route }: Way): Promise<void> {
  await page.locator('[data-screen="intro"]').waitFor();
  await pressNamed(page, /^Start/);
  // The page about the way out, once in a visit.
  await page.locator('[data-screen="before"], [data-screen="call"]').first().waitFor();
  if ((await page.locator('[data-screen="before"]').count()) > 0) await pressNamed(page, /^OK, go on/);
  await playByKeyboard(page, route.split(' '));
  await expect(page.locator(`[data-outcome="${ending}"]`)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
