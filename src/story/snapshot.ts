// A place in a story that survives the story being edited. An ink save holds positions: insert a choice, and it resumes
// with the old label on a new branch, without an error. This one holds the names of the choices made, and plays them again.
import * as z from 'zod/mini';

/** Version of the snapshot's own shape. */
export const SNAPSHOT_SCHEMA = 1;

/** Shape of a snapshot wherever it enters the program. */
export const StorySnapshotSchema = z.object({
  schema: z.literal(SNAPSHOT_SCHEMA),
  story: z.string(),
  hash: z.string(),
  seed: z.int(),
  /** Ids of the choices made, in order. */
  choices: z.array(z.string()).check(z.maxLength(500)),
  /** How often the player pressed on since the last choice. */
  pressedOn: z.int().check(z.minimum(0)),
});

/** Where a player is in a story: who they are is not in it. */
export type StorySnapshot = z.infer<typeof StorySnapshotSchema>;
