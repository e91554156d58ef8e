// What is kept on a device, if the player asks for it: where they are in a call, and how they like to read. Nothing about who
// they are. A text that cannot be read is reported and left as it is: somebody may still want it.
import * as z from 'zod/mini';
import { StorySnapshotSchema } from '../story/snapshot-schema.ts';

/** Version of the file's own shape. */
const KEPT_FILE_VERSION = 1;

/** Shape of what is kept. Settings are names and values: what a later game no longer knows of them is passed over. */
const KeptFileSchema = z.strictObject({
  version: z.literal(KEPT_FILE_VERSION),
  settings: z.record(z.string(), z.string()),
  /** Null where no call has been begun. */
  place: z.nullable(
    z.strictObject({
      snapshot: StorySnapshotSchema,
      /** Ids of the hard parts that were had in short: nobody meets them unasked when they go on. */
      toldShort: z.array(z.string()),
    }),
  ),
});

/** Where a player is in a call, and how they had it told. */
export type Place = NonNullable<KeptFile['place']>;

/** What is kept, as data. */
export type KeptFile = z.infer<typeof KeptFileSchema>;

/** What was found on the device. */
export type FoundFile =
  | { readonly found: 'nothing' }
  | { readonly found: 'kept'; readonly file: KeptFile }
  /** `reason` is for whoever mends the game, and names what did not fit. */
  | { readonly found: 'unreadable'; readonly reason: string };

/** As it is written down. */
export function writeKeptFile(kept: Omit<KeptFile, 'version'>): string {
  return JSON.stringify({ version: KEPT_FILE_VERSION, ...kept } satisfies KeptFile);
}

/** Reads what was found; `null` is nothing. Never throws. */
export function readKeptFile(text: string | null): FoundFile {
  if (text === null) return { found: 'nothing' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    return { found: 'unreadable', reason: String(cause) };
  }
  const { success, error, data: file } = KeptFileSchema.safeParse(data);
  if (success) return { found: 'kept', file };
  const [issue] = error.issues;
  return { found: 'unreadable', reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}` };
}
