// The sounds that come with the site: assets/sounds/manifest.json, read once through its schema, and where each file is served.
import * as z from 'zod/mini';
import manifest from '../../assets/sounds/manifest.json';

const milliseconds = z.number().check(z.nonnegative());

/** The list that `npm run sound` writes. */
export const SoundManifestSchema = z.object({
  sounds: z.array(
    z.object({
      /** What stories and case files call it: `# sound: knock`. */
      id: z.string(),
      /** A bed goes round for as long as a place is shown; a thing happens once; music is played once. */
      kind: z.enum(['bed', 'thing', 'music']),
      /** Which of the player's three levels it follows. */
      bus: z.enum(['room', 'things', 'music']),
      /** True for what may startle or remind: it waits for its words, and all of these can be turned off together. */
      sudden: z.boolean(),
      /** Names under assets/sounds, best first. */
      files: z.array(z.string()).check(z.minLength(1)),
      /** Where a loop begins in its file, and how long one turn is; null for what is played once. */
      loop: z.nullable(z.tuple([milliseconds, milliseconds])),
      lengthMs: milliseconds,
    }),
  ),
});

/** One sound that can be played. */
export type Sound = Readonly<Omit<z.infer<typeof SoundManifestSchema>['sounds'][number], 'files'>> & {
  /** Addresses of the same sound in several formats, best first. */
  readonly addresses: readonly string[];
};

/** Which of the player's three levels a sound follows. */
export type Bus = Sound['bus'];

/** Every sound by its id. */
export type Sounds = ReadonlyMap<string, Sound>;

// `no-inline`: even the smallest is a file of its own, fetched only by those who hear it.
const addresses = import.meta.glob<string>('../../assets/sounds/*.{ogg,m4a}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/**
 * Reads the site's own sounds.
 * @throws {z.core.$ZodError} when the list is not as {@link SoundManifestSchema} wants it.
 * @throws {Error} when it names a file that is not there.
 */
export function readSounds(): Sounds {
  const { sounds } = SoundManifestSchema.parse(manifest);
  return new Map(sounds.map(({ files, ...sound }) => [sound.id, { ...sound, addresses: files.map(addressOf) }]));
}

function addressOf(file: string): string {
  const address = addresses[`../../assets/sounds/${file}`];
  if (address === undefined)
    throw new Error(`assets/sounds/manifest.json names ${file}, which is not there: run "npm run sound"`);
  return address;
}
