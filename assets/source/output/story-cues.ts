// What of a case's drawings its story asks for: everyone who is shown, as they stand, with the faces they are given. What is
// drawn beyond that is for the gallery, and is not shipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Place } from '../core/place.ts';
import type { PlaneData } from '../core/plane.ts';

/** Who is shown how (`daniel open`), and who is given which faces (`daniel` to `cold@priya`), anywhere in a story. */
export interface StoryCues {
  readonly shown: ReadonlySet<string>;
  readonly faces: ReadonlyMap<string, ReadonlySet<string>>;
}

const TAG = /#\s*(show|face):\s*([a-z0-9-]+)\s+([a-z0-9-]+)(?:\s+([a-z0-9-]+))?/g;

/** Reads the cues of stories/cases/<id>/*.ink. A case without a story asks for nothing. */
export function readCues(caseId: string): StoryCues {
  const folder = fileURLToPath(new URL(`../../../stories/cases/${caseId}/`, import.meta.url));
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ink')) : [];
  const shown = new Set<string>();
  const faces = new Map<string, Set<string>>();
  for (const [, tag, who = '', what = '', at] of files.flatMap((name) => [
    ...readFileSync(`${folder}${name}`, 'utf8').matchAll(TAG),
  ])) {
    if (tag === 'show') shown.add(`${who} ${what}`);
    else faces.set(who, (faces.get(who) ?? new Set()).add(at === undefined ? what : `${what}@${at}`));
  }
  return { shown, faces };
}

/** The place as the story uses it: nobody who is never shown, no face that is never asked for. */
export function asTold(place: Place, cues: StoryCues): Place {
  return {
    ...place,
    planes: place.planes
      .filter(({ who, how }) => who === undefined || cues.shown.has(`${who} ${how}`))
      .map((plane) => ({ ...plane, ...(plane.faces && { faces: facesTold(plane, cues) }) })),
  };
}

/** The one they stand with, those the story gives them, and a glance aside for each of these. */
function facesTold({ who = '', faces = [] }: PlaneData, cues: StoryCues): readonly string[] {
  const asked = cues.faces.get(who);
  const told = faces.filter((face, index) => index === 0 || asked?.has(face));
  return faces.filter((face) => told.includes(face) || told.some((one) => face === `${one}@glance`));
}
