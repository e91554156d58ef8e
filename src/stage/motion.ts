// How things move, as functions of time: the same at any frame rate, and still when time stands still.
// Rules from the art direction: nothing faster than weather, nothing flashes (WCAG 2.3.1), people never slide.

/** How far the view leans: -1 to 1 across and down, 0 is straight on. */
export interface Lean {
  readonly x: number;
  readonly y: number;
}

/** Frame units of travel per unit of depth at full lean. */
export const PARALLAX = { x: 26, y: 9 };

/** Planes at this depth stand still; nearer ones move with the lean, farther ones against it. */
export const STILL_DEPTH = 0.85;

/** The farthest any plane can move, in frame units: what the overscan has to cover. Idle sway is part of it. */
export const LONGEST_TRAVEL = { x: PARALLAX.x * STILL_DEPTH * 1.35, y: PARALLAX.y * STILL_DEPTH };

/** How long a place takes to fade out and the next one in, together, in milliseconds. */
export const PLACE_FADE_MS = 400;

/** How long one figure takes to become another, in milliseconds. */
export const FIGURE_FADE_MS = 200;

/** Idle sway added to the lean across: -0.35 to 0.35, half a minute there and back. */
export function idleSway(ms: number): number {
  return Math.sin(ms / 5200) * 0.35;
}

/** Where a plane of this depth stands, in frame units from its place. */
export function parallaxOffset(lean: Lean, depth: number): { readonly x: number; readonly y: number } {
  const nearness = depth - STILL_DEPTH;
  return { x: lean.x * PARALLAX.x * nearness, y: lean.y * PARALLAX.y * nearness };
}

/** Follows a target as eased motion does, by the time passed and not by the frame. About a third of a second to settle. */
export function easeTowards(current: number, target: number, elapsedMs: number): number {
  return target + (current - target) * Math.exp(-elapsedMs / 325);
}

/** Moves an opacity towards 0 or 1 at a steady pace; `fadeMs` is the time for the whole way. */
export function fadeTowards(current: number, target: 0 | 1, elapsedMs: number, fadeMs: number): number {
  const step = elapsedMs / fadeMs;
  return target > current ? Math.min(target, current + step) : Math.max(target, current - step);
}

/**
 * Height of a breathing body against its drawn height: 1 to 1.005, a breath every four to five seconds.
 * Everyone has a pace of their own, taken from their name so that it does not change between visits.
 */
export function breathScale(ms: number, name: string): number {
  const pace = paceOf(name);
  const periodMs = 4100 + pace * 900;
  return 1 + 0.0025 * (1 - Math.cos((ms / periodMs + pace) * 2 * Math.PI));
}

/** How far a body leans over its feet as the weight goes from one to the other: a third of a degree, in radians. */
export function weightShift(ms: number, name: string): number {
  const pace = paceOf(name);
  return 0.0055 * Math.sin((ms / (9000 + pace * 4000) + pace) * 2 * Math.PI);
}

/** How far a head tips about the neck, in radians: under a degree, and never in step with the body. */
export function headTilt(ms: number, name: string): number {
  const pace = paceOf(name);
  return 0.009 * Math.sin((ms / (5300 + pace * 2100) + pace * 3) * 2 * Math.PI) - weightShift(ms, name) * 0.6;
}

/** How long eyes stay shut in a blink, in milliseconds. */
const BLINK_MS = 130;
/** How long somebody looks aside before they look back, in milliseconds. */
const GLANCE_MS = 1500;

/** Whether somebody's eyes are shut at this moment: once in every stretch of three to five seconds, never at its beginning. */
export function blinkAt(ms: number, name: string): boolean {
  return isWithin(ms, name, { everyMs: 3100 + paceOf(name) * 1900, lastsMs: BLINK_MS });
}

/** Whether somebody glances aside at this moment: once in every ten to fifteen seconds. */
export function glanceAt(ms: number, name: string): boolean {
  return isWithin(ms, `${name} glance`, { everyMs: 10_000 + paceOf(name) * 5000, lastsMs: GLANCE_MS });
}

/** Once in each stretch of time, at a moment in it that hangs on the name and on which stretch it is. */
function isWithin(ms: number, name: string, { everyMs, lastsMs }: { everyMs: number; lastsMs: number }): boolean {
  const stretch = Math.floor(ms / everyMs);
  const start = stretch * everyMs + 600 + paceOf(`${name} ${stretch}`) * (everyMs - lastsMs - 600);
  return ms >= start && ms < start + lastsMs;
}

/** How a light moves, by the manifest's word for it. */
export type GlowKind = 'lamp' | 'sun' | 'blue' | 'steady';

/** How long a light takes to come on or go off, in milliseconds. */
export const LIGHT_FADE_MS = 700;

/**
 * Opacity of a light at this moment, 0 to 1. Nothing comes near three changes a second (WCAG 2.3.1): a lamp breathes on two
 * slow waves, the sun comes up once, a blue light far off swells every three seconds. Stillness is `ms` null, and has no blue light.
 */
export function glowOpacity(kind: GlowKind, ms: number | null): number {
  if (ms === null) return kind === 'blue' ? 0 : 1;
  if (kind === 'lamp') return 0.93 + 0.045 * Math.sin(ms / 1100) + 0.025 * Math.sin(ms / 470);
  if (kind === 'sun') return 1 - 0.45 * Math.exp(-ms / 9000);
  if (kind === 'blue') return 0.55 + 0.45 * Math.sin(ms / 480);
  return 1;
}

/** Opacity of a glint that nobody points at: a slow swell, each in its own time. */
export function glintOpacity(ms: number | null, index: number): number {
  return ms === null ? 0.85 : 0.72 + 0.18 * Math.sin(ms / 900 + index * 1.7);
}

/** How much larger the view is at the end of a push. */
export const PUSH_ZOOM = 1.16;

/** Moves the view towards or back from what is looked at: most of the way in two seconds. */
export function easePush(current: number, target: 0 | 1, elapsedMs: number): number {
  const next = target + (current - target) * Math.exp(-elapsedMs / 900);
  return Math.abs(next - target) < 0.002 ? target : next;
}

/** A number from 0 up to 1 that a name always gives. */
function paceOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return sum / 997;
}
