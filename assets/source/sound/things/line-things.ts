// Radios and telephones: everything here goes through the narrow band of a voice channel, 300 to 3,400 Hz.
import { bandPass, lowPass } from '../core/filters.ts';
import { inRoom } from '../core/space.ts';
import { decay, rubbed, struck, tone } from '../core/struck.ts';
import { addAt, mixed, scaled, silence, swell, wave, type Audio, type Wave } from '../core/wave.ts';

/** The set opens: two rising tones. Softer and rounder than the real one, since it is heard often. */
export function radioChirpStart(): Audio {
  const out = silence(0.36);
  addAt(
    out,
    0.01,
    tone(0.07, () => 988, 0.012),
    0.8,
  );
  addAt(
    out,
    0.1,
    tone(0.1, () => 1319, 0.014),
    0.9,
  );
  addAt(
    out,
    0.18,
    rubbed(0.14, [500, 2800], (t) => swell(t, 0.14, 0.03, 0.1), 901),
    0.12,
  );
  return [overRadio(out)];
}

/** The set closes: one tone, lower. */
export function radioChirpEnd(): Audio {
  const out = silence(0.3);
  addAt(
    out,
    0.01,
    rubbed(0.1, [500, 2800], (t) => swell(t, 0.1, 0.03, 0.05), 902),
    0.12,
  );
  addAt(
    out,
    0.1,
    tone(0.11, () => 784, 0.016),
    0.9,
  );
  return [overRadio(out)];
}

/** Somebody lets go of the button: a breath of noise. */
export function radioSquelch(): Audio {
  return [overRadio(rubbed(0.34, [420, 3000], (t) => Math.min(1, t / 0.03) * decay(t, 0.42), 903))];
}

/** A phone that is not to be heard, on a hard top or in a pocket: two short runs. */
export function phoneBuzz(): Audio {
  const out = silence(1.6);
  addAt(out, 0.02, buzz(0.55));
  addAt(out, 0.87, buzz(0.55));
  // What it lies on rattles along.
  const rattle = rubbed(1.6, [700, 2400], () => 1, 904).map((value, i) => 0.15 * value * Math.abs(out[i]!));
  return [inRoom(mixed(out, lowPass(rattle, 2600)), { seconds: 0.3, wet: 0.2, damping: 1800 })];
}

/** A line that rings at the other end, once and once more, as the caller hears it (400 and 450 Hz, the British cadence). */
export function phoneRing(): Audio {
  const burr = mixed(
    tone(0.4, () => 400, 0.03),
    tone(0.4, () => 450, 0.03),
  );
  const out = silence(4.1);
  for (const at of [0.02, 0.62, 3.02, 3.62]) addAt(out, at, burr, 0.5);
  return [bandPass(out, 300, 3400)];
}

/** A call is picked up: a click, and then the line is open. */
export function lineOpen(): Audio {
  const out = silence(2.6);
  const pickUp = struck(
    [
      [720, 0.7, 0.04],
      [1500, 1, 0.03],
    ],
    { noise: 0.9, from: 500, to: 3200, fade: 0.02, attack: 0.002 },
    911,
  );
  addAt(out, 0.04, pickUp, 0.5);
  addAt(
    out,
    0.08,
    rubbed(2.5, [320, 3200], (t) => swell(t, 2.5, 0.08, 1.2), 912),
    0.3,
  );
  addAt(
    out,
    0.2,
    tone(0.16, () => 620, 0.04),
    0.22,
  );
  return [bandPass(out, 300, 3400)];
}

function buzz(seconds: number): Wave {
  return wave(seconds, (t) => {
    const [first, second, third] = [168, 336, 504].map((hertz, i) => Math.sin(2 * Math.PI * hertz * t + i));
    const motor = first! + 0.5 * second! + 0.25 * third!;
    return motor * (0.8 + 0.2 * Math.sin(2 * Math.PI * 27 * t)) * swell(t, seconds, 0.06, 0.09);
  });
}

function overRadio(of: Wave): Wave {
  return scaled(
    bandPass(
      of.map((value) => Math.tanh(value * 1.3)),
      350,
      3200,
    ),
    1,
  );
}
