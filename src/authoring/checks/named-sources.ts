// Every publication that a case's notes lean on, with where it is named.
import type { DebriefFile } from '../../debrief/debrief-schema.ts';

/** One mention: `where` is the place in debrief.json, such as `tonight.ask-notice`. */
export interface NamedSource {
  readonly where: string;
  readonly id: string;
}

/** All mentions, in the order of the file's parts. */
export function namedSources(debrief: DebriefFile | null): readonly NamedSource[] {
  if (!debrief) return [];
  const { decisions, youCanDo, systemFailing, withoutPolice } = debrief;
  const { as, ...lists } = youCanDo;
  const notes = Object.entries(decisions).flatMap(([decision, { options }]) =>
    Object.entries(options).flatMap(([id, { sources }]) => mentions(`${decision}.${id}`, sources)),
  );
  const advice = [...Object.entries(as), ...Object.entries(lists)].flatMap(([name, texts]) =>
    texts.flatMap(({ source }, index) => (source === null ? [] : mentions(`youCanDo.${name}.${index}`, [source]))),
  );
  return [
    ...notes,
    ...advice,
    ...mentions('systemFailing', systemFailing.sources),
    ...mentions('withoutPolice', withoutPolice.sources),
  ];
}

function mentions(where: string, ids: readonly string[]): NamedSource[] {
  return ids.map((id) => ({ where, id }));
}
