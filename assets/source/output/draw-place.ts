// One place as the stage gets it: its files in memory, its entry for the manifest, and a mark of each drawing.
import sharp, { type Sharp } from 'sharp';
import type { Place } from '../core/place.ts';
import type { Blend, Glow, PlaneData } from '../core/plane.ts';
import { render } from './cut-plane.ts';
import { type PackedHead, packPerson } from './pack-person.ts';
import { markOf } from './drawing-mark.ts';
import { OVERSCAN } from '../core/on-show.ts';

/** One plane in the manifest; lengths are frame units. For a person, `on` is where the body lies on the sheet. */
export interface ManifestPlane {
  name: string;
  files: string[];
  x: number;
  y: number;
  w: number;
  h: number;
  depth: number;
  blend: Blend;
  glow?: Glow;
  light?: string;
  windows?: PlaneData['windows'];
  pivot?: [number, number];
  who?: string;
  how?: string;
  person?: { sheet: [number, number]; neck: [number, number]; heads: Record<string, PackedHead> };
}
/** One place in the manifest. */
export type ManifestPlace = Omit<Place, 'planes'> & { planes: ManifestPlane[] };

/** What a drawing run makes: files by their path under assets/pictures, and the mark of the drawing behind each plane. */
export interface Drawn {
  files: Map<string, Buffer>;
  marks: Map<string, string>;
}

const SCALE = 2;

/** Draws a place into `drawn` under `folder` (as `quiet-house/hall`) and returns its manifest entry. */
export async function drawPlace(place: Place, folder: string, drawn: Drawn): Promise<ManifestPlace> {
  const planes: ManifestPlane[] = [];
  // One after another: a plane at 2x is 17 MB while it is being cut.
  // oxlint-disable-next-line no-await-in-loop
  for (const plane of place.planes) planes.push(await drawPlane(plane, folder, drawn));
  const { planes: _drawings, ...rest } = place;
  return { steam: [], lights: {}, points: {}, ...rest, planes };
}

/** The mark of a plane's drawing, people in pieces as they are packed. */
export function markOfPlane({ svg, pieces, faces = [] }: PlaneData): string {
  return markOf(pieces ? JSON.stringify(pieces(faces)) : svg);
}

async function drawPlane(plane: PlaneData, folder: string, drawn: Drawn): Promise<ManifestPlane> {
  const path = `${folder}/${plane.name}`;
  const { name, depth, blend, glow, light, windows, pivot, who, how } = plane;
  const rest = {
    depth,
    blend,
    ...(glow && { glow }),
    ...(light !== undefined && { light }),
    ...(windows && { windows }),
    ...(pivot && { pivot }),
    ...(who !== undefined && { who }),
    ...(how !== undefined && { how }),
  };
  drawn.marks.set(path, markOfPlane(plane));
  if (plane.pieces) {
    const packed = await packPerson(plane.pieces(plane.faces ?? []), path);
    const { on, x, y } = packed.body;
    const files = await writePair(packed.png, packed, path, drawn);
    const person = { sheet: [packed.w, packed.h] as [number, number], neck: packed.neck, heads: packed.heads };
    return { name, files, x, y, w: on[2], h: on[3], ...rest, person };
  }
  const isLight = blend === 'screen';
  const scale = blend !== 'normal' || plane.soft ? 1 : SCALE;
  const rendered = await render(plane.svg, scale, OVERSCAN, { background: isLight ? '#000' : null });
  if (!rendered) throw new Error(`${path} is empty`);
  const [x, y, w, h] = rendered.box;
  const files =
    scale === SCALE
      ? await writePair(rendered.png, { w, h }, path, drawn)
      : [put(drawn, `${path}.webp`, await webp(sharp(rendered.png), isLight ? 60 : 76, isLight))];
  return { name, files, x, y, w, h, ...rest };
}

/** A file at 1x and one at 2x, from a picture at 2x. */
async function writePair(
  png: Buffer,
  { w, h }: { w: number; h: number },
  path: string,
  drawn: Drawn,
): Promise<string[]> {
  const small = sharp(png).resize(w, h, { kernel: 'lanczos3' });
  return [
    put(drawn, `${path}.webp`, await webp(small, 76, false)),
    put(drawn, `${path}@2x.webp`, await webp(sharp(png), 76, false)),
  ];
}

function webp(picture: Sharp, quality: number, isLight: boolean): Promise<Buffer> {
  // Most of a person's bytes are the soft edge of the outline; half its steps look the same.
  return picture.webp({ quality, alphaQuality: 50, effort: 6, smartSubsample: !isLight }).toBuffer();
}

function put(drawn: Drawn, file: string, bytes: Buffer): string {
  drawn.files.set(file, bytes);
  return file;
}
