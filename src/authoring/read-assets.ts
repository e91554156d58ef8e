// What there is to see and to hear, as far as the checks of a story need to know. The shapes are loose on purpose: what a check
// does not ask for may change without it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Drawn, PlaceDrawn, SoundsMade } from './case-under-check.ts';

const PlaneSchema = z.object({
  who: z.optional(z.string()),
  how: z.optional(z.string()),
  person: z.optional(z.object({ heads: z.record(z.string(), z.unknown()) })),
});
const PicturesSchema = z.object({
  places: z.record(
    z.string(),
    z.object({
      lights: z.optional(z.record(z.string(), z.unknown())),
      points: z.optional(z.record(z.string(), z.unknown())),
      planes: z.array(PlaneSchema),
    }),
  ),
});
const SoundsSchema = z.object({
  sounds: z.array(z.object({ id: z.string(), kind: z.enum(['thing', 'bed', 'music']), sudden: z.boolean() })),
});

/** What is drawn of a case. `root` is the project's folder. */
export function readDrawn(root: string, caseId: string): Drawn {
  const manifest = read(join(root, 'assets/pictures', caseId, 'manifest.json'), PicturesSchema);
  return manifest && new Map(Object.entries(manifest.places).map(([name, place]) => [name, placeDrawn(place)]));
}

/** What can be heard. */
export function readSounds(root: string): SoundsMade {
  const manifest = read(join(root, 'assets/sounds/manifest.json'), SoundsSchema);
  return manifest && new Map(manifest.sounds.map(({ id, kind, sudden }) => [id, { kind, sudden }]));
}

function placeDrawn({ lights, points, planes }: z.infer<typeof PicturesSchema>['places'][string]): PlaceDrawn {
  const faces = new Map<string, readonly string[]>();
  for (const { who, how, person } of planes) {
    if (who === undefined || how === undefined) continue;
    const figure = `${who} ${how}`;
    faces.set(figure, person ? Object.keys(person.heads) : (faces.get(figure) ?? []));
  }
  return { faces, lights: new Set(Object.keys(lights ?? {})), points: new Set(Object.keys(points ?? {})) };
}

function read<T>(path: string, schema: z.ZodMiniType<T>): T | null {
  if (!existsSync(path)) return null;
  return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
}
