// Words of the interface. Story words live in the cases; these are the buttons, headings and notices around them.
import strings from '../../stories/strings/en.json' with { type: 'json' };

/** Name of an interface string; a missing one is a type error. */
export type StringKey = keyof typeof strings;

/** The string, with each `{name}` replaced by the value of that name. A value that is not given stays visible as `{name}`. */
export const t = translatorOf(strings);

/** What finds a string by its name and puts values into it. */
export type Translator<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** A translator for one file of strings: a part of the game that comes later brings its own. */
export function translatorOf<Key extends string>(words: Readonly<Record<Key, string>>): Translator<Key> {
  return (key, values = {}) =>
    words[key].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** Minutes since midnight as a camera shows them: 1307 is `21:47`. Past midnight it starts again. */
export function clockTime(minutesSinceMidnight: number): string {
  const minutes = ((minutesSinceMidnight % 1440) + 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
