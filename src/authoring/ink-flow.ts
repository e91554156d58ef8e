// The compiled ink as a graph of places: what follows what, and what each place reads and writes. The liveness of
// variables stands on it. Where ink's flow cannot be known beforehand, the graph has more arrows than the story, never fewer.

/** One element of compiled ink, by its number. */
export interface InkPlace {
  /** Container path and index, as ink's own saves name a position: `hub.0` and 3. */
  readonly container: string;
  readonly index: number;
  readonly next: number[];
  /** Names whose value matters here: `x` for a variable, `count:path` for a read count, `turn:path`, `random`. */
  readonly reads: string[];
  /** An assignment: this name gets a value made from `reads`, which matter only if the name does. */
  assigns: string | null;
}

/** All places of a story, with the names of its global variables. */
export interface InkFlow {
  readonly places: readonly InkPlace[];
  readonly variables: ReadonlySet<string>;
  /** Number of the place where a container begins, by path; -1 when there is none. */
  find(container: string, index: number): number;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

interface Container {
  readonly path: string;
  readonly items: readonly Json[];
  readonly children: ReadonlyMap<string, Container>;
  readonly parent: Container | null;
  /** Place in the parent's content; null where the container is only ever diverted to. */
  readonly position: number | null;
  firstPlace: number;
}

/** Maps a compiled story; `ink` is what the compiler wrote, parsed. */
export function mapInkFlow(ink: object): InkFlow {
  const byItem = new Map<Json, Container>();
  const containers: Container[] = [];
  const root = readContainer((ink as { root: Json[] }).root, '', null, null);

  function readContainer(json: Json[], path: string, parent: Container | null, position: number | null): Container {
    const items = json.slice(0, -1);
    const last = json.at(-1);
    const named = last !== null && typeof last === 'object' && !Array.isArray(last) ? last : {};
    const children = new Map<string, Container>();
    const container: Container = { path, items, children, parent, position, firstPlace: -1 };
    containers.push(container);
    const under = (name: string) => (path === '' ? name : `${path}.${name}`);
    items.forEach((item, index) => {
      if (!Array.isArray(item)) return;
      const name = nameOf(item) ?? String(index);
      const child = readContainer(item, under(name), container, index);
      children.set(name, child).set(String(index), child);
      byItem.set(item, child);
    });
    for (const [name, item] of Object.entries(named)) {
      if (Array.isArray(item)) children.set(name, readContainer(item, under(name), container, null));
    }
    return container;
  }

  const places: InkPlace[] = [];
  for (const container of containers) {
    container.firstPlace = places.length;
    // One more than the items: the end of the container is a place too.
    for (let index = 0; index <= container.items.length; index += 1)
      places.push({ container: container.path, index, next: [], reads: [], assigns: null });
  }
  const byPath = new Map(containers.map((container) => [container.path, container]));
  const variables = new Set<string>();
  for (const item of byPath.get('global decl')?.items ?? []) {
    const name = field(item, 'VAR=');
    if (typeof name === 'string') variables.add(name);
  }
  const valueTargets = [...targetsOfValues()].map(({ container, at }) => container.firstPlace + at);
  const valueTargetPaths = () => [...targetsOfValues()].map(({ container }) => container.path);

  for (const container of containers) {
    container.items.forEach((item, index) => connect(container, index, item));
    handReadsToAssignments(container);
    const end = container.firstPlace + container.items.length;
    if (container.parent && container.position !== null)
      places[end]?.next.push(container.parent.firstPlace + container.position + 1);
  }

  function connect(container: Container, index: number, item: Json): void {
    const here = container.firstPlace + index;
    const place = places[here];
    if (!place) return;
    const goesOn = () => place.next.push(here + 1);
    const child = byItem.get(item);
    if (child) {
      place.next.push(child.firstPlace);
    } else if (typeof item === 'string') {
      if (item === 'visit' || item === 'seq') place.reads.push(`count:${container.path}`);
      if (item === 'rnd' || item === 'srnd') place.reads.push('random');
      if (item === 'turn') place.reads.push('turn');
      if ((item === 'turns' || item === 'readc') && field(container.items[index - 1], '^->') === undefined)
        place.reads.push(...valueTargetPaths().flatMap((path) => [`count:${path}`, `turn:${path}`]));
      if (!['done', 'end', '->->', '~ret'].includes(item)) goesOn();
    } else {
      connectObject(container, here, item, place);
      // After "thread" the story forks: one half diverts, the other goes on.
      const diverts = field(item, '->') !== undefined && field(item, 'c') !== true;
      if (!diverts || container.items[index - 1] === 'thread') goesOn();
    }
  }

  function connectObject(container: Container, here: number, item: Json, place: InkPlace): void {
    const jumpTo = (path: Json | undefined) => {
      if (typeof path === 'string') place.next.push(placeAt(container, here - container.firstPlace, path));
    };
    const called = field(item, '->') ?? field(item, '->t->') ?? field(item, 'f()');
    if (called !== undefined && field(item, 'var') === true) {
      place.next.push(...valueTargets);
      if (typeof called === 'string') place.reads.push(called);
    } else jumpTo(called);
    const choice = field(item, '*');
    if (typeof choice === 'string') {
      const target = targetPath(container, here - container.firstPlace, choice);
      place.next.push(placeAt(container, here - container.firstPlace, choice));
      place.reads.push(`count:${target}`);
    }
    const variable = field(item, 'VAR?') ?? field(item, '^var');
    if (typeof variable === 'string') place.reads.push(variable);
    const counted = field(item, 'CNT?');
    if (typeof counted === 'string')
      place.reads.push(`count:${targetPath(container, here - container.firstPlace, counted)}`);
    const target = field(item, '^->');
    if (typeof target === 'string') {
      const path = targetPath(container, here - container.firstPlace, target);
      const asked = container.items[here - container.firstPlace + 1];
      if (asked === 'turns') place.reads.push(`turn:${path}`);
      else if (asked === 'readc') place.reads.push(`count:${path}`);
      else jumpTo(target);
    }
    const assigned = field(item, 'VAR=');
    if (typeof assigned === 'string' && variables.has(assigned)) place.assigns = assigned;
  }

  /** `~ clock += 4` reads `clock`, but to nobody's notice unless `clock` itself is read later. */
  function handReadsToAssignments({ items, firstPlace }: Container): void {
    let start = -1;
    let depth = 0;
    for (const [index, item] of items.entries()) {
      if (item === 'ev') {
        if (depth === 0) start = index;
        depth += 1;
      } else if (item === '/ev') depth -= 1;
      else if (field(item, 'VAR=') !== undefined) {
        const assignment = places[firstPlace + index];
        const expression = places.slice(firstPlace + start, firstPlace + index);
        if (assignment?.assigns && start >= 0 && !items.slice(start, index).some(isCall))
          for (const place of expression) assignment.reads.push(...place.reads.splice(0));
        start = depth > 0 ? index + 1 : -1;
      } else if (depth === 0) start = -1;
    }
  }

  function* targetsOfValues(): Generator<{ container: Container; at: number }> {
    for (const container of containers)
      for (const [index, item] of container.items.entries()) {
        const target = field(item, '^->');
        if (typeof target === 'string') yield resolve(container, index, target);
      }
  }

  function targetPath(from: Container, index: number, path: string): string {
    return resolve(from, index, path).container.path;
  }

  function placeAt(from: Container, index: number, path: string): number {
    const { container, at } = resolve(from, index, path);
    return container.firstPlace + at;
  }

  /** Relative paths begin at the element itself, so their first `^` is the container that holds it. */
  function resolve(from: Container, index: number, path: string): { container: Container; at: number } {
    const relative = path.startsWith('.');
    const steps = (relative ? path.slice(1) : path).split('.');
    if (relative) steps.shift();
    let container = relative ? from : root;
    let at = 0;
    for (const step of steps) {
      const next = step === '^' ? container.parent : container.children.get(step);
      if (next) container = next;
      else if (/^\d+$/.test(step)) at = Number(step);
      else throw new Error(`no place "${path}" in the compiled ink, from ${from.path}.${index}`);
    }
    return { container, at };
  }

  return {
    places,
    variables,
    find(container, index) {
      const found = byPath.get(container);
      return found && index >= 0 && index <= found.items.length ? found.firstPlace + index : (found?.firstPlace ?? -1);
    },
  };
}

/** Something that may read or write what this container does not show. */
function isCall(item: Json): boolean {
  return Array.isArray(item) || ['f()', '->t->', '^var', 'x()'].some((name) => field(item, name) !== undefined);
}

function nameOf(container: Json[]): string | null {
  const name = field(container.at(-1) ?? null, '#n');
  return typeof name === 'string' ? name : null;
}

function field(item: Json | undefined, name: string): Json | undefined {
  return item !== null && typeof item === 'object' && !Array.isArray(item) ? item[name] : undefined;
}
