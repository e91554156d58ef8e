// Which planes of a place are seen, and all of them over one another: what the stage will show, as one drawing.
import type { Place } from './place.ts';
import type { PlaneData } from './plane.ts';

/** Frame plus the margin parallax may uncover: 48 px each side, 36 px above and below. x, y, width, height. */
export const OVERSCAN: [number, number, number, number] = [-48, -36, 1376, 792];

/** Who stands how, and which lights are not as they are at first. */
export interface Showing {
  stand: Record<string, string>;
  lights: Record<string, 'on' | 'off'>;
}

/** The planes of a place that show with these people and these lights. With nobody named, everyone stands in their first way. */
export function planesOnShow(place: Place, { stand, lights }: Showing): PlaneData[] {
  const ways: Record<string, string> = { ...stand };
  if (Object.keys(stand).length === 0) for (const p of place.planes) if (p.who && p.how) ways[p.who] ??= p.how;
  const lit: Record<string, string> = { ...place.lights, ...lights };
  return place.planes.filter(
    ({ who, how, light }) => (who === undefined || ways[who] === how) && isLit(light, (name) => lit[name] === 'on'),
  );
}

function isLit(light: string | undefined, isOn: (name: string) => boolean): boolean {
  if (light === undefined) return true;
  return light.startsWith('!') ? !isOn(light.slice(1)) : isOn(light);
}

/** All planes over one another, as the stage will lay them, with the paper grain the stage adds. SVG for the overscan. */
export function flatten(planes: readonly PlaneData[], grain = true): string {
  const [x, y, w, h] = OVERSCAN;
  const layers = planes
    .map(({ blend, svg }) => `<g${blend === 'normal' ? '' : ` style="mix-blend-mode:${blend}"`}>${svg}</g>`)
    .join('');
  return (
    layers +
    (grain
      ? `<rect x="${x}" y="${y}" width="${w}" height="${h}" filter="url(#grain)" opacity=".3" style="mix-blend-mode:soft-light"/>`
      : '')
  );
}
