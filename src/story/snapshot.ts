// A place in a story that survives the story being edited. An ink save holds positions: insert a choice, and it resumes
// with the old label on a new branch, without an error. This one holds the names of the choices made, and plays them again.

/** Version of the snapshot's own shape. */
export const SNAPSHOT_SCHEMA = 1;

/** Where a player is in a story: who they are is not in it. */
export interface StorySnapshot {
  readonly schema: typeof SNAPSHOT_SCHEMA;
  readonly story: string;
  /** Of the compiled story it was kept in. */
  readonly hash: string;
  readonly seed: number;
  /** Ids of the choices made, in order. */
  readonly choices: readonly string[];
  /** How often the player pressed on since the last choice. */
  readonly pressedOn: number;
}
