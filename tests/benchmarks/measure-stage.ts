// npm run bench -- stage [--slowdown 4 --frames 120]
// How long the stage's own script works on a frame, place by place, on a processor slowed down as many times. Prints a table;
// never a test: these are times, and machines differ.
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { openStage, showPicture } from '../previews/stage-page.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: { slowdown: { type: 'string', default: '4' }, frames: { type: 'string', default: '120' } },
});
/** A laptop's picture beside the words. */
const VIEWPORT = { width: 820, height: 720 };
/** Between frames, in milliseconds: what draws without a graphics card must catch up, or its waiting would be measured. */
const REST_MS = 60;
const ARRIVAL_FRAMES = 30;
const port = 4397;

const root = fileURLToPath(new URL('../../', import.meta.url));
const server = await createServer({ root, logLevel: 'error', server: { port, host: '127.0.0.1', strictPort: true } });
await server.listen();
const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const page = await browser.newPage({ viewport: VIEWPORT, baseURL: `http://127.0.0.1:${port}/` });
  const places = await openStage(page);
  const session = await page.context().newCDPSession(page);
  console.log(`Script work a frame, in milliseconds; processor slowed ${values.slowdown} times.`);
  console.log(`${'place'.padEnd(16)} frames   median      p95`);
  const all: number[] = [];
  for (const place of places) {
    await showPicture(page, { place });
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
    // The first frames of a place are its arrival: textures and code that have not been used before.
    await page.evaluate(drawFrames, { count: ARRIVAL_FRAMES, restMs: REST_MS });
    const times = await page.evaluate(drawFrames, { count: Number(values.frames), restMs: REST_MS });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    all.push(...times);
    console.log(row(place, times));
  }
  console.log(row('all', all));
} finally {
  await browser.close();
  await server.close();
}

/** Runs in the page: draws frames one by one and keeps how long each took. */
async function drawFrames({ count, restMs }: { count: number; restMs: number }): Promise<number[]> {
  const times: number[] = [];
  for (let frame = 0; frame < count; frame += 1) {
    times.push(window.stagePreview?.drawFrame() ?? Number.NaN);
    // oxlint-disable-next-line no-await-in-loop -- frames come one after another
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }
  return times;
}

function row(name: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2);
  return `${name.padEnd(16)} ${String(times.length).padStart(6)} ${at(0.5).padStart(8)} ${at(0.95).padStart(8)}`;
}
