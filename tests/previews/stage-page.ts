// The stage preview as tests use it: opened, changed, and waited for.
import { expect, type Page } from '@playwright/test';

/** What a story would ask of the picture; the same as in src/story/beat.ts, as plain data. */
export interface PictureCues {
  readonly place: string;
  readonly people?: Readonly<Record<string, string>>;
  readonly faces?: Readonly<Record<string, string>>;
  readonly lights?: Readonly<Record<string, 'on' | 'off'>>;
  readonly push?: string | null;
}

/** Opens the stage alone, with the first place on show. */
export async function openStage(page: Page, query = ''): Promise<readonly string[]> {
  await page.goto(`./src/previews/stage.html${query}`);
  await page.waitForFunction(() => window.stagePreview !== undefined);
  await expect(page.locator('[data-stage-place]')).toBeVisible();
  return page.evaluate(() => window.stagePreview?.places ?? []);
}

/** Changes the picture and waits until it is whole. With nobody named, everyone of the place is there. */
export async function showPicture(page: Page, cues: PictureCues): Promise<void> {
  await page.evaluate((asked) => {
    const preview = window.stagePreview;
    preview?.show({ people: preview.peopleAt(asked.place), ...asked });
  }, cues);
  await expect(page.locator(`[data-stage-place="${cues.place}"]`)).toBeVisible({ timeout: 20_000 });
}
