// What is shipped is held to its levels by decoding it as a browser would: no program but Node is needed.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { integratedLoudness, truePeak } from './core/loudness.ts';
import { fromDecibels, wave } from './core/wave.ts';
import { MOST_BYTES, weighCases } from './output/case-weight.ts';
import { type Level, measureLevels } from './output/levels.ts';
import { readManifest } from './output/manifest.ts';
import { SOUNDS } from './sound-list.ts';

describe('the meter', () => {
  // EBU Tech 3341, case 1: a tone of 1 kHz at -23 dBFS on both sides is -23 LUFS.
  const tone = wave(5, (t) => fromDecibels(-23) * Math.sin(2 * Math.PI * 1000 * t));

  it('reads what the broadcasters’ test signal is', () => {
    expect(integratedLoudness([tone, tone])).toBeCloseTo(-23, 1);
  });

  it('takes one channel for what it is on two loudspeakers', () => {
    expect(integratedLoudness([tone])).toBeCloseTo(-23, 1);
  });

  it('finds the peak that lies between two samples', () => {
    const between = wave(0.1, (t) => Math.sin(2 * Math.PI * 12_000 * t + Math.PI / 4));
    expect(Math.max(...between)).toBeLessThan(0.72);
    expect(truePeak([between])).toBeCloseTo(0, 0);
  });
});

describe('the sounds that are shipped', () => {
  let levels: readonly Level[];
  beforeAll(async () => {
    levels = await measureLevels();
  }, 60_000);

  it('are all that the list makes, and nothing else', () => {
    expect(readManifest().map(({ id }) => id)).toEqual(Object.keys(SOUNDS));
  });

  it('are as loud as their kind should be, with peaks that leave room, no seam and no direct current', () => {
    expect(levels.filter(({ faults }) => faults.length).map(({ id, faults }) => `${id}: ${faults.join('; ')}`)).toEqual(
      [],
    );
  });

  it('weigh no more than a slow line can carry: no bed over 80 kB, no thing over 40, no music over 130', () => {
    const most = { bed: 80_000, thing: 40_000, music: 130_000 };
    expect(
      levels.filter(({ kind, opusBytes, aacBytes }) => opusBytes > most[kind] || aacBytes > most[kind] * 1.35),
    ).toEqual([]);
  });

  it('ask no visit to any call for more than a megabyte', () => {
    expect(weighCases(levels).filter(({ visit }) => visit > MOST_BYTES)).toEqual([]);
  });

  it('are credited', () => {
    const { files } = JSON.parse(readFileSync(new URL('../../credits.json', import.meta.url), 'utf8')) as {
      files: { path: string; licence: string }[];
    };
    expect(files.find(({ path }) => path === 'sounds/')?.licence).toBe('CC-BY-4.0');
  });
});
