// A player who decides at random for a long time: nothing breaks, and nothing piles up. `SOAK_DECISIONS=3000` plays for longer.
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { shippedCalls } from '../stories/shipped-calls.ts';

const DECISIONS = Number(process.env['SOAK_DECISIONS'] ?? 300);
/** What is there after these is what a visit needs; what comes on top of it afterwards has piled up. */
const WARM_UP = 100;
const CALLS = shippedCalls();
/** What may come on top: of nodes and listeners, and of memory, as parts of what was there. */
const MOST_MORE = { nodes: 0.1, listeners: 0.1, heap: 0.1, textures: 0.1 };
const SECONDS_A_DECISION = 1;

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Megabytes. */
  readonly heap: number;
  readonly textures: number;
}

// Software draws the picture here: the fewer points, the more decisions.
test.use({ viewport: { width: 400, height: 640 } });

test(`${DECISIONS} decisions at random, with looking, going back and changing settings, break nothing and pile nothing up`, async ({
  page,
}, { annotations }) => {
  test.setTimeout(60_000 + DECISIONS * SECONDS_A_DECISION * 1000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.addInitScript(countTextures);
  await page.goto('./');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // Each call once: what has been fetched of it stays for the visit, and is not more than there are calls.
  for (const caseId of CALLS)
    await page.evaluate(playAtRandom, { decisions: WARM_UP / CALLS.length, seed: 11, caseId });
  const before = await measure(page, session);
  await page.evaluate(playAtRandom, { decisions: DECISIONS - WARM_UP, seed: 12 });
  const after = await measure(page, session);
  annotations.push({ type: 'held', description: JSON.stringify({ before, after }) });
  expect(complaints).toEqual([]);
  for (const kind of ['nodes', 'listeners', 'heap', 'textures'] as const)
    expect(after[kind], `${kind}: ${before[kind]} before`).toBeLessThanOrEqual(before[kind] * (1 + MOST_MORE[kind]));
});

/** At the title, with everything let go that can be. */
async function measure(page: Page, session: CDPSession): Promise<Held> {
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: Math.round(of('JSHeapUsedSize') / 10_000) / 100,
    textures: await page.evaluate(() => Number(Reflect.get(window, 'texturesHeld'))),
  };
}

/** Runs in the page before it: keeps count of what the graphics card holds. */
function countTextures(): void {
  Reflect.set(window, 'texturesHeld', 0);
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const [name, more] of [
      ['createTexture', 1],
      ['deleteTexture', -1],
    ] as const) {
      const original = Reflect.get(kind.prototype, name) as (...given: unknown[]) => unknown;
      Reflect.set(kind.prototype, name, function counted(this: unknown, ...given: unknown[]) {
        if (more > 0 || given[0])
          Reflect.set(window, 'texturesHeld', Number(Reflect.get(window, 'texturesHeld')) + more);
        return original.apply(this, given);
      });
    }
}

// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing with it from here
/**
 * Runs in the page: from the title, so many decisions through one call after the other (`caseId`, or any), and back to the title at
 * the end.
 */
async function playAtRandom({
  decisions,
  seed,
  caseId,
}: {
  decisions: number;
  seed: number;
  caseId?: string;
}): Promise<void> {
  let state = seed;
  const upTo = (count: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  /** Mostly quicker than anybody presses; every so often a frame is drawn. */
  const frame = () =>
    new Promise((resolve) => (upTo(6) === 0 ? requestAnimationFrame(() => setTimeout(resolve)) : setTimeout(resolve)));
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const press = async (selector: string) => {
    const all = seen(selector);
    all[upTo(all.length)]?.click();
    await frame();
    return all.length > 0;
  };
  const named = (words: string) => seen('button').filter((one) => one.textContent?.trim() === words);
  let made = 0;
  while (made < decisions || !document.querySelector('[data-screen="title"]')) {
    if (document.querySelector('[data-screen="error"]')) throw new Error('the error page came up');
    await frame();
    if (seen('.over').length > 0) {
      // Help, settings, a pause: something is changed, and back.
      if (upTo(2) === 0) await press('.over input[type="radio"]:not([name="textSize"])');
      await press('.over .back');
    } else if (seen('.notebook').length > 0) {
      await press('.notebook button');
    } else if (seen('.call').length > 0) {
      const chance = upTo(12);
      if (chance === 0) await press('.call [data-tool]');
      else if (seen('[data-choice]').length > 0) {
        made += 1;
        await press(chance < 4 && seen('[data-look]').length > 0 ? '[data-look]' : '[data-choice]');
      } else
        await press(chance < 3 && seen('[data-short]').length > 0 ? '[data-short]' : '[data-advance], [data-look]');
    } else if (seen('[data-outcome]').length > 0 && seen('[data-return]').length > 0) {
      if (made >= decisions) named('To the title page')[0]?.click();
      else if (upTo(2) === 0) await press('[data-return]');
      else named('Back to the log')[0]?.click();
      await frame();
    } else if (seen('.post .button').length > 0) {
      await press(caseId === undefined ? '.post .button' : `.post .button[data-case="${caseId}"]`);
    } else if (caseId !== undefined && document.querySelector('[data-screen="title"]')) {
      named('Choose a call')[0]?.click();
    } else if (seen('[data-advance]').length > 0) {
      await press('[data-advance]');
    }
  }
}
