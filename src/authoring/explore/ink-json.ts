// Compiled ink as JSON: containers are arrays whose last item holds what is named in them, and their flags.

/** Compiled ink as JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The value that an instruction such as `{"VAR?": "told"}` has under a name, where it is text; else null. */
export function text(item: Json | undefined, name: string): string | null {
  const value = asObject(item)[name];
  return typeof value === 'string' ? value : null;
}

/** Ink's path of a part inside another; `''` is the root. */
export function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** A container's flags, as bits; 0 where it has none. */
export function flagsOf(container: readonly Json[]): number {
  const flags = asObject(container.at(-1))['#f'];
  return typeof flags === 'number' ? flags : 0;
}

/** Parts that go by a name, and not by their place in the container. */
export function namedParts(container: readonly Json[]): ReadonlyMap<string, Json[]> {
  const named = Object.entries(asObject(container.at(-1)));
  return new Map(named.flatMap(([name, part]) => (Array.isArray(part) ? [[name, part] as const] : [])));
}

/** Name of the part that stands at this place: its own, else the number of the place. */
export function nameAt(item: readonly Json[], index: number): string {
  return text(item.at(-1), '#n') ?? String(index);
}

function asObject(item: Json | undefined): { readonly [key: string]: Json } {
  return item !== null && typeof item === 'object' && !Array.isArray(item) ? item : {};
}
