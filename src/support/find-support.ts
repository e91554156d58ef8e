// Which services to show somebody, and in which order: the nation's own line first, and nothing that does not serve it.
import {
  type Directory,
  type LocalArea,
  type Nation,
  NATION_LINE,
  type Service,
  type Situation,
} from './service-schema.ts';

/** What is looked for. Neither `ids` nor `situation`: the nation's usual list. */
export interface SupportWish {
  readonly nation: Nation;
  /** Ids of a case file's `support`, most fitting first. */
  readonly ids?: readonly string[];
  readonly situation?: Situation;
  /** Services of this area come right after the nation's line, and none of the others is left out for them. */
  readonly area?: LocalArea;
}

/** The services above every list: 999 by voice, by sign language and by text. */
export function findEmergency(directory: Directory): readonly Service[] {
  return pick(directory, directory.emergency);
}

/**
 * The services for a wish, each once. A case's list and the usual list open with the nation's own line; a situation's
 * list puts it where the list says, and, where the list leaves it out, first if that line is for everybody. What does
 * not serve the nation is dropped, and its place is filled from the nation's usual list.
 */
export function findSupport(directory: Directory, wish: SupportWish): readonly Service[] {
  const help = directory.nations[wish.nation];
  const wished = wish.ids ?? (wish.situation ? directory.situations[wish.situation] : help.defaults);
  const ordered = withNationLine(directory, wish, wished);
  const serving = pick(directory, ordered).filter((service) => service.nations.includes(wish.nation));
  const rest = pick(directory, help.defaults).filter((service) => !serving.includes(service));
  const found = [...serving, ...rest].slice(0, ordered.length);
  return wish.area ? withLocal(found, localServices(directory, wish.area)) : found;
}

/** Services of one area, without those that are in doubt. */
export function localServices({ services }: Directory, area: LocalArea): readonly Service[] {
  return services.filter((service) => service.area === area && service.confidence !== 'low');
}

function withLocal([first, ...others]: readonly Service[], local: readonly Service[]): readonly Service[] {
  return [...new Set([...(first ? [first] : []), ...local, ...others])];
}

function withNationLine(directory: Directory, wish: SupportWish, ids: readonly string[]): readonly string[] {
  const { line } = directory.nations[wish.nation];
  if (wish.situation !== undefined && wish.ids === undefined) {
    if (ids.includes(NATION_LINE)) return ids.map((id) => (id === NATION_LINE ? line : id));
    const forEverybody = pick(directory, [line]).some((service) => service.audience.includes('anyone'));
    return forEverybody ? [line, ...ids] : ids;
  }
  return [line, ...ids.filter((id) => id !== line)];
}

/** The services with these ids, in this order, each once. Ids that the directory does not know are left out. */
function pick(directory: Directory, ids: readonly string[]): readonly Service[] {
  return [...new Set(ids)].flatMap((id) => directory.services.find((service) => service.id === id) ?? []);
}
