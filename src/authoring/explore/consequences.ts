// When a choice comes back: how many beats lie between a line that names its cause and that cause.
import type { Line } from '../../story/beat.ts';
import type { RouteMoment } from './sample-routes.ts';

/** One line with a `because` tag, over the routes on which it was read. */
export interface Consequence {
  readonly line: Line;
  /** Beats that lay at the very least between a cause and this line; of its causes, the one that has to wait longest. */
  readonly beatsAfter: number;
  /** Choice ids of a route on which the line was read and none of its causes had been chosen; null when there was none. */
  readonly withoutCause: readonly string[] | null;
}

/** Every line that names a cause and is read on one of these routes. */
export function findConsequences(routes: readonly (readonly RouteMoment[])[]): readonly Consequence[] {
  const found = new Map<string, { line: Line; waits: Map<string, number>; withoutCause: string[] | null }>();
  for (const route of routes) {
    const chosenAt = new Map<string, number>();
    let beats = 0;
    for (const moment of route) {
      if ('choice' in moment) {
        chosenAt.set(moment.choice.id, beats);
        continue;
      }
      beats += 1;
      for (const line of moment.beat.lines) {
        if (line.because.length === 0) continue;
        const key = JSON.stringify([line.text, line.because]);
        const known = found.get(key) ?? { line, waits: new Map<string, number>(), withoutCause: null };
        found.set(key, known);
        const causes = line.because.filter((id) => chosenAt.has(id));
        if (causes.length === 0) known.withoutCause ??= [...chosenAt.keys()];
        for (const id of causes)
          known.waits.set(id, Math.min(known.waits.get(id) ?? Infinity, beats - (chosenAt.get(id) ?? 0)));
      }
    }
  }
  return [...found.values()].map(({ line, waits, withoutCause }) => ({
    line,
    beatsAfter: [...waits.values()].reduce((most, wait) => Math.max(most, wait), 0),
    withoutCause,
  }));
}
