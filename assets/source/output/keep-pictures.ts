// From a drawing run to the folder of pictures: written, or compared with what is there.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import type { Drawn } from './draw-place.ts';

/** A drawing run and where its manifests go: file contents by path under the folder of pictures. */
export interface Run extends Drawn {
  /** Manifests by path, as they are to be written. */
  manifests: Map<string, unknown>;
  /** Folders that the run has drawn whole, so that whatever else is in them is left over. */
  folders: string[];
}

/** Name of the file that keeps the marks of all drawings. */
export const MARKS = 'drawings.json';
/** How far two pictures may lie apart, as a mean over all channels (of 255): less than anybody could see. */
const SAME = 0.6;

/** Writes a run, and removes what stood in its folders and is no longer drawn. */
export function writeRun(run: Run, out: string): void {
  for (const file of leftOver(run, out)) rmSync(join(out, file));
  for (const [file, bytes] of run.files) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), bytes);
  }
  for (const [file, manifest] of run.manifests) writeFileSync(join(out, file), json(manifest));
  writeFileSync(join(out, MARKS), json(marksAfter(run, out)));
}

/** What of the committed pictures is not what the run has drawn, in words. Nothing where all is well. */
export async function differences(run: Run, out: string): Promise<string[]> {
  const found = leftOver(run, out).map((file) => `${file}: nothing draws it`);
  for (const [file, bytes] of run.files) {
    if (!existsSync(join(out, file))) found.push(`${file}: not there`);
    else {
      // oxlint-disable-next-line no-await-in-loop -- two pictures in memory, not two hundred
      const apart = await distance(readFileSync(join(out, file)), bytes);
      if (apart > SAME) found.push(`${file}: differs from its drawing by ${apart.toFixed(1)} of 255`);
    }
  }
  for (const [file, manifest] of run.manifests) {
    if (!existsSync(join(out, file)) || readFileSync(join(out, file), 'utf8') !== json(manifest)) {
      found.push(`${file}: out of date`);
    }
  }
  if (json(readMarks(out)) !== json(marksAfter(run, out))) found.push(`${MARKS}: out of date`);
  return found;
}

/** Marks of the drawings behind the committed pictures, by path without ending. */
export function readMarks(out: string): Record<string, string> {
  const file = join(out, MARKS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

function marksAfter(run: Run, out: string): Record<string, string> {
  const kept = Object.entries(readMarks(out)).filter(([path]) => !isIn(path, run.folders));
  return Object.fromEntries([...kept, ...run.marks].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function leftOver(run: Run, out: string): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.webp'))
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => isIn(file, run.folders) && !run.files.has(file));
}

const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Mean difference of two pictures (0-255), or 255 where their sizes differ. Colour counts only as far as it can be seen. */
async function distance(a: Buffer, b: Buffer): Promise<number> {
  if (a.equals(b)) return 0;
  const [one, other] = await Promise.all(
    [a, b].map((bytes) => sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!one || !other || one.info.width !== other.info.width || one.info.height !== other.info.height) return 255;
  let sum = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    const [alpha, beta] = [one.data[i + 3]! / 255, other.data[i + 3]! / 255];
    for (let c = 0; c < 3; c++) sum += Math.abs(one.data[i + c]! * alpha - other.data[i + c]! * beta);
    sum += Math.abs(alpha - beta) * 255;
  }
  return sum / one.data.length;
}
