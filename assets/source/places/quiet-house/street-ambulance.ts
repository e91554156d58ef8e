// The ambulance that comes without its siren: it is there while Priya sits in its doorway, upright (`priya ambulance`).
import type { Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { CAST } from '../../cast/quiet-house.ts';
import type { Light } from '../../figure/tones.ts';
import { ambulance } from '../../scenes/ambulance.ts';
import { standing } from '../../scenes/person.ts';
import { beam, glow } from '../../scenes/weather.ts';

/** Where its back is, in metres. */
const AT = { x: 1.85, z: 7.2 };
/** Far to the left of what is looked at in the street otherwise. */
const WINDOWS: PlaneData['windows'] = { landscape: [50, 200, 600, 300], portrait: [84, 150, 420, 448] };
/** The van comes and goes with her. */
const WITH_PRIYA = { who: 'priya', how: 'ambulance' };
const INSIDE: Light = {
  from: [0.1, 0.7, 0.6],
  key: '#f3f1dc',
  shade: '#5d6a78',
  wrap: 0.7,
  rims: [{ from: [-0.6, 0.8], width: 4, colour: '#fffbe6', opacity: 0.8 }],
};

/** The van, what it lights, and the two people at its doors. */
export function atTheAmbulance(c: Camera): PlaneData[] {
  const van = new Plane('ambulance', 0.86);
  ambulance(van, c, AT.x, AT.z);
  const light = new Plane('ambulance-light', 1.02, 'screen');
  const door = c.p(AT.x, 1.5, AT.z),
    foot = c.p(AT.x, 0, AT.z - 0.8);
  glow(light, door, 170, '#dfe3c9', 0.3);
  light.group('filter="url(#soft)"', (q) =>
    beam(
      q,
      [
        c.p(AT.x - 0.9, 0, AT.z - 0.3),
        c.p(AT.x + 0.9, 0, AT.z - 0.3),
        c.p(AT.x + 1.4, 0, AT.z - 3),
        c.p(AT.x - 1.8, 0, AT.z - 3),
      ],
      [foot[0], foot[1] - 10],
      [foot[0], foot[1] + 110],
      '#dfe3c9',
      0.42,
    ),
  );
  return [
    { ...van.data(), ...WITH_PRIYA },
    standing(c, {
      who: 'priya',
      how: 'ambulance',
      depth: 0.88,
      shadow: 0,
      at: [AT.x - 0.12, 0.36, AT.z - 0.1],
      spec: {
        ...CAST.priya,
        outfit: { ...CAST.priya.outfit, top: { kind: 'coat', colour: '#7f8f9a', under: '#d2b48c' } },
        pose: 'sitUpright',
        turn: 8,
        expression: 'tired',
        light: INSIDE,
        detail: 1,
      },
      heads: ['tired', 'neutral', 'guarded'],
      windows: WINDOWS,
    }),
    standing(c, {
      who: 'paramedic',
      how: 'ambulance',
      depth: 0.89,
      at: [AT.x + 1.02, 0, AT.z - 0.7],
      spec: { ...CAST.paramedic, pose: 'clipboard', turn: -48, expression: 'listening', light: INSIDE, detail: 1 },
      heads: ['listening', 'concerned', 'concerned@us'],
      gazes: { us: { yaw: 50 } },
      windows: WINDOWS,
    }),
    { ...light.data(), ...WITH_PRIYA, glow: 'steady' },
  ];
}
