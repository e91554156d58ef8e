import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, chooseFocus, frameCamera, wantsSharpFiles } from './picture-layout.ts';

const PICTURE: Box = [-18, -28, 1316, 776];
const right = (box: Box) => box[0] + box[2];
const bottom = (box: Box) => box[1] + box[3];
const holds = (outer: Box, inner: Box) =>
  outer[0] <= inner[0] + 1e-6 &&
  outer[1] <= inner[1] + 1e-6 &&
  right(outer) >= right(inner) - 1e-6 &&
  bottom(outer) >= bottom(inner) - 1e-6;

describe('choosing the focus', () => {
  const place = { landscape: [0, 0, 1280, 480], portrait: [400, 0, 480, 520] } as const;

  it('takes the landscape one for a laptop and the portrait one for a phone', () => {
    expect(chooseFocus(place, { width: 1280, height: 494 })).toBe(place.landscape);
    expect(chooseFocus(place, { width: 390, height: 416 })).toBe(place.portrait);
  });

  it('treats an almost square host as a tall one', () => {
    expect(chooseFocus(place, { width: 600, height: 510 })).toBe(place.portrait);
  });
});

describe('framing', () => {
  const hosts = fc.record({ width: fc.integer({ min: 100, max: 4000 }), height: fc.integer({ min: 100, max: 4000 }) });
  const focuses = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 200, max: 380 }))
    .map(([x, y, side]): Box => [x, y, side, Math.min(side, 720 - y)]);

  it('keeps the whole focus in sight, or gives up less than a third of its foot to fill the host', () => {
    fc.assert(
      fc.property(hosts, focuses, (host, focus) => {
        const { view, mattes } = frameCamera(host, focus, PICTURE);
        const [x, y, width, height] = focus;
        expect(holds(view, [x, y, width, height * 0.68])).toBe(true);
        if (!holds(view, focus)) expect(mattes).toEqual([]);
      }),
    );
  });

  it('leaves no thin bands beside the picture on a low, wide screen', () => {
    const { view, mattes } = frameCamera({ width: 1280, height: 400 }, [250, 40, 900, 450], PICTURE);
    expect(mattes).toEqual([]);
    expect(view[1]).toBe(40);
  });

  it('shows nothing beyond the picture that a matte does not cover', () => {
    fc.assert(
      fc.property(hosts, focuses, (host, focus) => {
        const { view, mattes } = frameCamera(host, focus, PICTURE);
        const seen =
          (Math.min(right(view), right(PICTURE)) - Math.max(view[0], PICTURE[0])) *
          (Math.min(bottom(view), bottom(PICTURE)) - Math.max(view[1], PICTURE[1]));
        const covered = mattes.reduce((sum, matte) => sum + matte[2] * matte[3], 0);
        expect(seen + covered).toBeCloseTo(view[2] * view[3], -1);
      }),
    );
  });

  it('fills the host to its edges, in the shape of the host', () => {
    const { zoom, view } = frameCamera({ width: 1280, height: 494 }, [100, 60, 1000, 440], PICTURE);
    expect(view[2] * zoom).toBeCloseTo(1280);
    expect(view[3] * zoom).toBeCloseTo(494);
  });

  it('needs no matte while there is picture to show', () => {
    expect(frameCamera({ width: 390, height: 416 }, [432, 120, 450, 480], PICTURE).mattes).toEqual([]);
  });

  it('moves off the centre of the focus rather than past the edge of the picture', () => {
    const { view } = frameCamera({ width: 1280, height: 494 }, [0, 0, 400, 400], PICTURE);
    expect(view[0]).toBe(PICTURE[0]);
  });

  it('puts even mattes on both sides where the picture runs out', () => {
    const { mattes } = frameCamera({ width: 2000, height: 400 }, [0, 0, 1280, 720], PICTURE);
    expect(mattes).toHaveLength(2);
    expect(mattes[0]?.[2]).toBeCloseTo(mattes[1]?.[2] ?? 0);
  });
});

describe('sharpness', () => {
  it('spares a plain screen the large files and gives them to a fine one', () => {
    expect(wantsSharpFiles(1.03, 1)).toBe(false);
    expect(wantsSharpFiles(1.03, 2)).toBe(true);
    expect(wantsSharpFiles(0.58, 3)).toBe(true);
  });
});
