// The pictures that come with the site: the list of places, read once through its schema, and where each file is served.
import manifest from '../../assets/pictures/manifest.json';
import { type PictureManifest, PictureManifestSchema } from './manifest-schema.ts';

/** Places and their files. */
export interface Pictures {
  readonly manifest: PictureManifest;
  /** The address of a file named in the manifest; null when there is no such file. */
  addressOf(file: string): string | null;
}

// `no-inline` keeps small figures out of the script: every picture is a file of its own, fetched when it is needed.
const addresses = import.meta.glob<string>('../../assets/pictures/**/*.webp', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/**
 * Reads the site's own pictures.
 * @throws {z.core.$ZodError} when the manifest is not as {@link PictureManifestSchema} wants it.
 */
export function readPictures(): Pictures {
  return {
    manifest: PictureManifestSchema.parse(manifest),
    addressOf: (file) => addresses[`../../assets/pictures/${file}`] ?? null,
  };
}
