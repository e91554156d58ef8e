// Which questions can still be asked from a place on, whatever the state: the walk needs to know where a route goes round, and
// the balance needs to know whether what a decision set is ever asked for again.
import type { Place, Step, StoryStates } from './story-states.ts';
import { isShifted } from './watch-ink.ts';

/** For each place, numbers of questions about the values there. */
export type LiveQuestions = ReadonlyMap<Place, ReadonlySet<number>>;

/** Different numbers that one value may be compared with at one place; beyond, it is its exact value that matters. */
const MOST_COMPARISONS = 200;

/** Questions live at each known place, by the steps known so far. `withWords` counts those that only choose between words. */
export function findLiveQuestions(stories: StoryStates, withWords: boolean): LiveQuestions {
  const { values, ranges } = stories;
  const live = new Map<Place, Set<number>>();
  const into = new Map<Place, { readonly from: Place; readonly step: Step }[]>();
  const comparisons = new Map<Place, Map<number, number>>();
  const fresh: [Place, number][] = [];

  for (const place of stories.places.values())
    for (const step of place.known) {
      if (step.to) {
        const before = into.get(step.to);
        if (before) before.push({ from: place, step });
        else into.set(step.to, [{ from: place, step }]);
      }
      for (const question of step.asked) if (withWords || !values.question(question).wordsOnly) add(place, question);
    }
  for (let next = fresh.pop(); next; next = fresh.pop()) {
    const [place, question] = next;
    const subject = values.subject(question);
    for (const { from, step } of into.get(place) ?? [])
      if (!step.sets.has(subject)) add(from, values.earlier(question, step.adds.get(subject) ?? 0));
  }
  return live;

  function add(place: Place, question: number): void {
    if (ranges.isSettled(question)) return;
    let here = live.get(place);
    if (!here) live.set(place, (here = new Set()));
    if (here.has(question)) return;
    const { op, name, wordsOnly } = values.question(question);
    const subject = values.subject(question);
    if (isShifted(op)) {
      let counts = comparisons.get(place);
      if (!counts) comparisons.set(place, (counts = new Map<number, number>()));
      const count = (counts.get(subject) ?? 0) + 1;
      counts.set(subject, count);
      if (count > MOST_COMPARISONS) {
        add(place, values.number([{ name, op: 'value', than: 0, wordsOnly }])[0] ?? question);
        return;
      }
    }
    here.add(question);
    fresh.push([place, question]);
  }
}
