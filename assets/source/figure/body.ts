// Proportions. All lengths are in adult head heights (1 = crown to chin of an adult, about 23 cm), so a man stands 7.4
// and a seven-year-old about 5.2 tall with a head only a little smaller than an adult's.
/** Three sets of proportions. */
export type Kind = 'man' | 'woman' | 'child';
/** `tall` scales limbs and trunk (1 = as tabled), `build` -1 slight .. 1 heavy, `age` in years (lines from 45; a stoop from 55, unless `stoop` says how many degrees). */
export interface BodySpec {
  kind: Kind;
  tall?: number;
  build?: number;
  age?: number;
  stoop?: number;
}

/** Ring = half width across the body, half depth front to back. */
export type Ring = [number, number];
/** Lengths and widths in adult head heights. */
export interface Body {
  kind: Kind;
  age: number;
  build: number;
  head: number; // head height relative to an adult head
  hipHalf: number;
  thigh: number;
  shin: number;
  ankle: number;
  foot: number;
  lumbar: number;
  thorax: number;
  upper: number; // pelvis-waist, waist-chest, chest-neck base
  shoulderHalf: number;
  shoulderDrop: number;
  upperArm: number;
  foreArm: number;
  hand: number;
  ring: { hip: Ring; waist: Ring; rib: Ring; chest: Ring; yoke: Ring; neck: Ring };
  neckR: number;
  neckLen: number;
  stoop: number;
  armR: [number, number, number, number]; // shoulder, mid upper, below elbow, wrist
  legR: [number, number, number, number, number]; // top, mid thigh, knee, calf, ankle
}

const BASE: Record<Kind, Omit<Body, 'kind' | 'age' | 'build' | 'stoop'>> = {
  man: {
    head: 1,
    hipHalf: 0.37,
    thigh: 1.82,
    shin: 1.74,
    ankle: 0.32,
    foot: 1.08,
    lumbar: 0.78,
    thorax: 0.78,
    upper: 0.72,
    shoulderHalf: 0.77,
    shoulderDrop: 0.27,
    upperArm: 1.3,
    foreArm: 1.1,
    hand: 0.78,
    ring: {
      hip: [0.68, 0.46],
      waist: [0.6, 0.42],
      rib: [0.66, 0.46],
      chest: [0.76, 0.5],
      yoke: [0.62, 0.36],
      neck: [0.29, 0.25],
    },
    neckR: 0.225,
    neckLen: 0.42,
    armR: [0.212, 0.182, 0.15, 0.105],
    legR: [0.37, 0.32, 0.215, 0.225, 0.135],
  },
  woman: {
    head: 0.96,
    hipHalf: 0.36,
    thigh: 1.74,
    shin: 1.64,
    ankle: 0.3,
    foot: 0.98,
    lumbar: 0.74,
    thorax: 0.72,
    upper: 0.66,
    shoulderHalf: 0.63,
    shoulderDrop: 0.26,
    upperArm: 1.2,
    foreArm: 1.0,
    hand: 0.7,
    ring: {
      hip: [0.7, 0.47],
      waist: [0.5, 0.37],
      rib: [0.55, 0.42],
      chest: [0.62, 0.48],
      yoke: [0.52, 0.32],
      neck: [0.245, 0.21],
    },
    neckR: 0.185,
    neckLen: 0.42,
    armR: [0.172, 0.148, 0.125, 0.088],
    legR: [0.37, 0.315, 0.2, 0.205, 0.118],
  },
  child: {
    head: 0.99,
    hipHalf: 0.25,
    thigh: 1.14,
    shin: 1.1,
    ankle: 0.24,
    foot: 0.76,
    lumbar: 0.52,
    thorax: 0.5,
    upper: 0.44,
    shoulderHalf: 0.42,
    shoulderDrop: 0.14,
    upperArm: 0.82,
    foreArm: 0.7,
    hand: 0.5,
    ring: {
      hip: [0.45, 0.36],
      waist: [0.42, 0.34],
      rib: [0.44, 0.35],
      chest: [0.43, 0.33],
      yoke: [0.34, 0.25],
      neck: [0.2, 0.18],
    },
    neckR: 0.145,
    neckLen: 0.24,
    armR: [0.145, 0.12, 0.105, 0.075],
    legR: [0.24, 0.21, 0.155, 0.155, 0.1],
  },
};

/** The proportions of one person. */
export function makeBody(spec: BodySpec): Body {
  const b = structuredClone(BASE[spec.kind]) as Body;
  b.kind = spec.kind;
  b.age = spec.age ?? 35;
  b.build = spec.build ?? 0;
  const tall = spec.tall ?? 1;
  for (const k of ['thigh', 'shin', 'lumbar', 'thorax', 'upper', 'upperArm', 'foreArm'] as const) b[k] *= tall;
  const girth = 1 + b.build * 0.16,
    belly = b.build * (b.build > 0 ? 0.52 : 0.3);
  for (const k of Object.keys(b.ring) as (keyof Body['ring'])[]) {
    const across = k === 'waist' ? 1 + b.build * 0.28 : k === 'neck' ? 1 + b.build * 0.08 : girth,
      deep = k === 'waist' ? 1 + belly : k === 'rib' ? girth + belly * 0.3 : across;
    b.ring[k] = [b.ring[k][0] * across, b.ring[k][1] * deep];
  }
  b.armR = b.armR.map((r) => r * (1 + b.build * 0.14)) as Body['armR'];
  b.legR = b.legR.map((r) => r * (1 + b.build * 0.14)) as Body['legR'];
  const years = Math.max(0, Math.min(1, (b.age - 55) / 20));
  // shoulders fall and narrow with the years, and weight does not make them square
  b.shoulderDrop += 0.06 * years + 0.03 * Math.max(0, b.build) * (spec.kind === 'woman' ? 1 : 0);
  b.shoulderHalf *= 1 - 0.05 * years;
  b.stoop = spec.stoop ?? Math.max(0, (b.age - 55) / 25) * 12;
  return b;
}
