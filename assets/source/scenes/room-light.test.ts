// What every room relies on: one light decides every tone, and it only ever fades.
import { describe, expect, it } from 'vitest';
import { rgb } from '../core/colour.ts';
import type { V3 } from '../core/vec.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const LAMP: RoomLight = { at: [0, 2, 3], key: '#ffd190', shade: '#20253c', reach: 2 };
const UP: V3 = [0, 1, 0];
const DOWN: V3 = [0, -1, 0];
const brightness = (colour: string): number => rgb(colour).reduce((sum, part) => sum + part, 0);

describe('the light of a room', () => {
  it('fades with distance', () => {
    const floor = [0, 1, 2, 4, 8].map((x) => brightness(toneAt(LAMP, '#b79a94', [x, 0, 3], UP)));
    expect(floor).toEqual(floor.toSorted((a, b) => b - a));
    expect(new Set(floor).size).toBe(floor.length);
  });

  it('leaves what faces away dimmer, and never black', () => {
    const top = brightness(toneAt(LAMP, '#b79a94', [0, 0.75, 3], UP));
    const underside = brightness(toneAt(LAMP, '#b79a94', [0, 0.75, 3], DOWN));
    expect(underside).toBeLessThan(top);
    expect(underside).toBeGreaterThan(0);
  });

  it('gives a pigment the colour of the lamp near it and of the shade far from it', () => {
    const [red, , blue] = rgb(toneAt(LAMP, '#ffffff', [0, 1.9, 3], UP));
    expect(red).toBeGreaterThan(blue);
    expect(toneAt(LAMP, '#ffffff', [400, 0, 3], UP)).toBe(LAMP.shade);
  });
});
