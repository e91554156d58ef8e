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

/** Opacity of a light: 0.86 to 1, two slow waves that do not keep step. No dips, nothing near three changes a second. */
export function lampGlow(ms: number): number {
  return 0.93 + 0.045 * Math.sin(ms / 1100) + 0.025 * Math.sin(ms / 470);
}

/** A number from 0 up to 1 that a name always gives. */
function paceOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return sum / 997;
}
