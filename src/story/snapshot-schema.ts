// The shape of a kept place where it enters the program. Apart from its type, because a call begins without it.
import * as z from 'zod/mini';
import { SNAPSHOT_SCHEMA, type StorySnapshot } from './snapshot.ts';

/** A story has fewer decisions than this on any route; a longer list is not one of ours. */
const MOST_CHOICES = 500;

/** Shape of a {@link StorySnapshot}. */
export const StorySnapshotSchema: z.ZodMiniType<StorySnapshot> = z.object({
  schema: z.literal(SNAPSHOT_SCHEMA),
  story: z.string(),
  hash: z.string(),
  seed: z.int(),
  choices: z.array(z.string()).check(z.maxLength(MOST_CHOICES)),
  pressedOn: z.int().check(z.minimum(0), z.maximum(MOST_CHOICES)),
});
