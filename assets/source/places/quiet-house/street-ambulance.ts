// The ambulance that comes without its siren: it is there while Priya sits in its doorway, upright (`priya ambulance`).
import type { Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { blob } from '../../core/shape.ts';
import type { V2, V3 } from '../../core/vec.ts';
import { CAST } from '../../cast/quiet-house.ts';
import { figure, type FigureSpec } from '../../figure/figure.ts';
import type { Light } from '../../figure/tones.ts';
import { ambulance, VAN } from '../../scenes/ambulance.ts';
import { HEAD_M, standing } from '../../scenes/person.ts';
import { beam, glow } from '../../scenes/weather.ts';

/** Where its back is, in metres. */
const AT = { x: 1.0, z: 4.9 };
/** Far to the left of what is looked at in the street otherwise, and near enough to see faces. */
const WINDOWS: PlaneData['windows'] = { landscape: [50, 240, 620, 310], portrait: [70, 216, 420, 448] };
/** The van comes and goes with her. */
const WITH_PRIYA = { who: 'priya', how: 'ambulance' };
/** The strip in the van's ceiling, over and a little behind her. */
const INSIDE: Light = {
  from: [0.3, 0.62, 0.6],
  key: '#f3efd8',
  shade: '#66727e',
  wrap: 0.6,
  rims: [{ from: [-0.5, 0.85], width: 3.4, colour: '#fffbe6', opacity: 0.75 }],
};
/** Outside on the road: the same light from our left, the night on his back. */
const OUTSIDE: Light = {
  from: [-0.75, 0.3, 0.5],
  key: '#d8d4bf',
  shade: '#42506a',
  wrap: 0.85,
  sink: 0.3,
  sinkColour: '#0a1222',
  rims: [{ from: [-0.9, 0.4], width: 3.4, colour: '#fff6d8', opacity: 0.8 }],
};

/** The van, what it lights, and the two people at its doors. */
export function atTheAmbulance(c: Camera): PlaneData[] {
  const van = new Plane('ambulance', 0.86);
  ambulance(van, c, AT.x, AT.z);
  const light = new Plane('ambulance-light', 1.02, 'screen');
  spill(light, c);
  glow(light, c.p(AT.x, 1.7, AT.z), 230, '#dfe0c4', 0.3);
  const spec: FigureSpec = {
    ...CAST.priya,
    pose: 'sitUpright',
    turn: 30,
    gaze: { yaw: 16, pitch: -3 },
    expression: 'tired',
    light: INSIDE,
    detail: 2,
  };
  const seat: V3 = [AT.x - 0.2, VAN.floor, AT.z + 0.12];
  return [
    { ...van.data(), ...WITH_PRIYA },
    standing(c, {
      who: 'priya',
      how: 'ambulance',
      depth: 0.88,
      shadow: 0,
      at: seat,
      spec,
      over: (p) => blanket(p, c, spec, seat),
      heads: ['tired', 'neutral', 'guarded'],
      windows: WINDOWS,
    }),
    standing(c, {
      who: 'paramedic',
      how: 'ambulance',
      depth: 0.89,
      at: [AT.x + 0.86, 0, AT.z - 0.72],
      spec: {
        ...CAST.paramedic,
        body: { ...CAST.paramedic.body, tall: 0.98, build: -0.1 },
        pose: 'clipboard',
        turn: -50,
        expression: 'listening',
        light: OUTSIDE,
        detail: 2,
      },
      heads: ['listening', 'concerned', 'concerned@us'],
      gazes: { us: { yaw: 50 } },
      windows: WINDOWS,
    }),
    { ...light.data(), ...WITH_PRIYA, glow: 'steady' },
  ];
}

/** The room's light on the road before the doors. */
function spill(p: Plane, c: Camera): void {
  const near = c.p(AT.x, 0, AT.z - 0.3),
    far = c.p(AT.x - 0.4, 0, AT.z - 2.6);
  p.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [
        c.p(AT.x - 1.0, 0, AT.z - 0.1),
        c.p(AT.x + 1.0, 0, AT.z - 0.1),
        c.p(AT.x + 1.7, 0, AT.z - 2.4),
        c.p(AT.x - 1.5, 0, AT.z - 2.6),
      ],
      near,
      far,
      '#e9e6cc',
      0.62,
    ),
  );
}

/** Round both shoulders and closed at the throat, falling to the bench on either side; her hands are free in its opening. */
function blanket(p: Plane, c: Camera, spec: FigureSpec, at: V3): void {
  const { joints, view } = figure(spec),
    [x, y] = c.p(...at),
    k = (HEAD_M * c.scale(at[0], at[2])) / 100;
  /** A point of the page beside a joint: offsets in hundredths of a head, towards our right and down. */
  const by = (joint: V3, dx: number, dy: number): V2 => {
    const [a, b] = view.p(joint);
    return [x + (a + dx) * k, y + (b + dy) * k];
  };
  const { neck, armL, armR } = joints;
  const wrap = blob(
    by(neck, -20, -14),
    by(armR.a, -18, -2),
    by(armR.b, -24, -10),
    by(armR.b, -32, 46),
    by(armR.b, -40, 100),
    by(armR.b, -38, 112),
    by(armR.b, -10, 118),
    by(armR.b, 30, 118),
    by(armR.b, 37, 113),
    by(armR.c, -16, 62),
    by(armR.c, -16, 8),
    by(neck, 14, 104),
    by(armL.c, 8, -22),
    by(armL.c, 12, 30),
    by(armL.b, -22, 84),
    by(armL.b, -20, 92),
    by(armL.b, 34, 84),
    by(armL.b, 37, 76),
    by(armL.b, 27, 10),
    by(armL.a, 34, -6),
    by(armL.a, 12, -24),
    by(neck, 20, -14),
  );
  p.shape(
    wrap,
    p.lin(by(armL.a, 0, -10), by(armR.b, -20, 90), [
      [0, '#a3b4c2'],
      [0.45, '#8598ab'],
      [1, '#5a6d84'],
    ]),
  );
  p.clip(wrap, (q) => {
    // the side that is drawn over the other, its folds, and two woven stripes at the hem
    q.poly(
      [by(neck, 22, -10), by(neck, -4, 30), by(neck, 12, 104), by(neck, 18, 104), by(neck, 4, 34)],
      '#6b7e94',
      'opacity=".5"',
    );
    for (const fold of [
      [by(neck, -18, 12), by(armR.a, -2, 34), by(armR.b, -14, 20), by(armR.b, -18, 80)],
      [by(neck, -10, 30), by(armR.b, 10, -6), by(armR.b, 8, 70)],
      [by(neck, 22, 14), by(armL.a, 2, 40), by(armL.b, 4, 10), by(armL.b, 6, 60)],
    ])
      q.line(fold, '#4a5c74', 1.2, 'stroke-linejoin="round" stroke-linecap="round" opacity=".6"');
    for (const dy of [76, 86]) {
      q.line([by(armR.b, -40, dy), by(armR.b, 50, dy + 14)], '#d8dfe0', 1.5, 'opacity=".6"');
      q.line([by(armL.b, -24, dy - 8), by(armL.b, 40, dy - 12)], '#d8dfe0', 1.5, 'opacity=".45"');
    }
  });
  p.line(
    [by(neck, -22, -8), by(armR.a, -17, -2), by(armR.b, -25, -10), by(armR.b, -31, 44)],
    '#fffbe6',
    1.3,
    'opacity=".65" stroke-linejoin="round"',
  );
  // turned over at the neck, like a collar
  p.shape(
    blob(
      by(neck, -26, -16),
      by(neck, -16, 10),
      by(neck, 8, 26),
      by(neck, 26, 4),
      by(neck, 20, -16),
      by(neck, 8, 2),
      by(neck, -8, 0),
    ),
    '#b3c1cb',
  );
}
