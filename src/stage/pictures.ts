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
