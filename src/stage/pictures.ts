// The pictures that come with the site: the places of a case, read once through its schema, and where each file is served.
import { type PictureManifest, PictureManifestSchema } from './manifest-schema.ts';

/** Places of a case and their files. */
export interface Pictures {
  readonly manifest: PictureManifest;
  /** The address of a file named in the manifest; null when there is no such file. */
  addressOf(file: string): string | null;
}

// `no-inline` keeps small figures out of the script: every picture is a file of its own, fetched when it is needed.
const addresses = import.meta.glob<string>('../../assets/pictures/*/*/*.webp', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const manifests = import.meta.glob<unknown>('../../assets/pictures/*/manifest.json', { import: 'default' });

/**
 * Fetches what a case's pictures are and where.
 * @throws {Error} when the case has none, when they cannot be fetched, or when the manifest is not as {@link PictureManifestSchema} wants it.
 */
export async function loadPictures(caseId: string): Promise<Pictures> {
  const load = manifests[`../../assets/pictures/${caseId}/manifest.json`];
  if (!load)
    throw new Error(`assets/pictures/${caseId}/manifest.json is missing: the case "${caseId}" has no pictures`);
  return {
    manifest: PictureManifestSchema.parse(await load()),
    addressOf: (file) => addresses[`../../assets/pictures/${file}`] ?? null,
  };
}

/** {@link loadPictures} that reads a case's manifest once and hands out the same again; one that did not come is asked for anew. */
export function createPictureShelf(): typeof loadPictures {
  const shelf = new Map<string, Promise<Pictures>>();
  return (caseId) => {
    const known = shelf.get(caseId);
    if (known) return known;
    const loading = loadPictures(caseId);
    shelf.set(caseId, loading);
    loading.catch(() => shelf.delete(caseId));
    return loading;
  };
}
