import { expect, it } from 'vitest';
import { type SoundSettings, volumeOf } from './levels.ts';

const FULL: SoundSettings = {
  soundThings: '100',
  soundRoom: '100',
  soundMusic: '100',
  suddenSounds: 'on',
};
const decibels = (volume: number) => 20 * Math.log10(volume);

it('sets things over rooms and music, and nothing more than 10 dB over what is heard already', () => {
  const [things, room, music] = (['things', 'room', 'music'] as const).map((bus) => volumeOf(bus, FULL, false));
  expect(things).toBeGreaterThan(room!);
  expect(room).toBeGreaterThan(music!);
  // Files: things at -16 LUFS, beds at -20 (npm run sound -- --levels).
  expect(-16 + decibels(things!) - (-20 + decibels(room!))).toBeLessThanOrEqual(10);
});

it('makes only the room give way to words, by 6 dB', () => {
  expect(decibels(volumeOf('room', FULL, true)) - decibels(volumeOf('room', FULL, false))).toBeCloseTo(-6);
  expect(volumeOf('things', FULL, true)).toBe(volumeOf('things', FULL, false));
});

it('is silent at nought and steady on the way up', () => {
  const steps = (['0', '25', '50', '75', '100'] as const).map((soundMusic) =>
    volumeOf('music', { ...FULL, soundMusic }, false),
  );
  expect(steps[0]).toBe(0);
  expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
});
