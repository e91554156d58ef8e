import { describe, expect, it } from 'vitest';
import { Plane } from '../core/plane.ts';
import { brickwork, type BrickWall } from './brickwork.ts';

const WALL: BrickWall = {
  u: [0, 4],
  y: [0, 3],
  openings: [{ u: [1.03, 2.11], y: [0, 2.2] }],
  seed: 1,
  at: (u, y) => [u * 100, 300 - y * 100],
  share: () => 1,
  tone: () => '#703020',
};

/** Left, right, bottom and top of every brick that was drawn, in metres. */
function bricks(wall: BrickWall): { left: number; right: number; low: number; high: number }[] {
  const p = new Plane('wall', 1);
  brickwork(p, wall);
  return [...p.data().svg.matchAll(/M([\d. L-]+)Z/g)].map(([, d]) => {
    const [a, , c] = d!.split('L').map((pair) => pair.trim().split(' ').map(Number));
    return { left: a![0]! / 100, right: c![0]! / 100, low: 3 - a![1]! / 100, high: 3 - c![1]! / 100 };
  });
}

describe('brickwork', () => {
  it('lays no brick across an opening', () => {
    const across = bricks(WALL).filter(({ left, right, low }) => low < 2.15 && right > 1.04 && left < 2.1);
    expect(across).toEqual([]);
  });

  it('begins again at the edge of an opening, so that the bond follows it', () => {
    const atEdge = bricks(WALL).filter(({ left, low }) => low < 2.1 && left > 2.1 && left < 2.13);
    expect(atEdge.length).toBeGreaterThan(8);
  });

  it('draws no brick where the wall cannot be seen', () => {
    const hidden = bricks({ ...WALL, at: (u, y) => (u > 3 ? null : [u * 100, 300 - y * 100]) });
    expect(hidden.filter(({ left }) => left > 3)).toEqual([]);
  });

  it('is the same wall every time', () => {
    expect(bricks(WALL)).toEqual(bricks(WALL));
  });
});
