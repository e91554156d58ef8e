// The directory of services: its shape, and the promises every entry keeps before anybody sees it. A frightened person
// may act on one of these lines, so a doubtful number is left out and a text-only code can never become a link to dial.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = z.string().check(z.minLength(1));
const webAddress = z.url({ protocol: /^https?$/ });

/** The four nations, in the order in which they are offered. Services differ between them. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** One of the four nations. England is what a visitor starts with. */
export type Nation = (typeof NATIONS)[number];

/** Areas with services of their own, and the nation that each lies in. One is added with its first service. */
export const LOCAL_AREAS = { 'greater-manchester': 'england' } as const satisfies Readonly<Record<string, Nation>>;

/** One of {@link LOCAL_AREAS}. */
export type LocalArea = keyof typeof LOCAL_AREAS;

/** Who help may be looked for, in the order in which they are offered. */
export const SITUATIONS = ['victim', 'friend', 'young', 'man', 'lgbt', 'older', 'own-behaviour', 'police'] as const;

/** One sort of visitor, for whom the directory has an order of its own. */
export type Situation = (typeof SITUATIONS)[number];

/** Stands in a situation's list where the nation's own helpline belongs. */
export const NATION_LINE = 'nation-line';

const ServiceSchema = z.strictObject({
  id,
  name: words,
  /** What it does and for whom, in a sentence or two. */
  what: words,
  audience: z.array(id).check(z.minLength(1)),
  nations: z.array(z.enum(NATIONS)).check(z.minLength(1)),
  area: z.enum([
    'uk',
    'great-britain',
    'england-and-wales',
    'england',
    'wales',
    'scotland',
    'northern-ireland',
    'greater-manchester',
    'london-and-england',
    'parts-of-england-and-scotland',
    'parts-of-great-britain',
  ]),
  /** The number as people write it; null where there is none, or none that can be trusted. */
  phone: z.nullable(words),
  /** The same number for a `tel:` link: its digits as dialled inside the UK. */
  dial: z.nullable(z.string().check(z.regex(/^\d{3,11}$/))),
  /** How to send a text, as a sentence. Shown as words, never as a link. */
  text: z.nullable(words),
  /** What a textphone or the Relay UK app dials. */
  relay: z.nullable(words),
  webchat: z.nullable(webAddress),
  email: z.nullable(z.email()),
  url: webAddress,
  hours: words,
  alwaysOpen: z.boolean(),
  /** True: free. False: a normal call. Null: not confirmed, or nothing to pay for. */
  free: z.nullable(z.boolean()),
  /** True only where the operator itself says that a call is not on the bill. */
  notOnBill: z.boolean(),
  /** ISO date on which the entry was last compared with published pages. */
  checkedOn: z.iso.date(),
  confidence: z.enum(['high', 'medium', 'low']),
  /** What a caller should know first; null where nothing is out of the ordinary. */
  note: z.nullable(words),
});

/** One service. */
export type Service = z.infer<typeof ServiceSchema>;

const HelpForNation = z.strictObject({
  /** The helpline that this nation's people are sent to first. */
  line: id,
  /** Ids, most fitting first. */
  defaults: z.array(id).check(z.minLength(1)),
});

/** Shape of `stories/support/services.json`, with the promises of {@link directoryFaults} kept. */
export const DirectorySchema = z
  .strictObject({
    /** Ids that stand above every list. */
    emergency: z.array(id).check(z.minLength(1)),
    nations: z.record(z.enum(NATIONS), HelpForNation),
    /** Ids for each situation, most fitting first; {@link NATION_LINE} stands for the nation's own line. */
    situations: z.record(z.enum(SITUATIONS), z.array(id).check(z.minLength(1))),
    services: z.array(ServiceSchema),
  })
  .check((context) => {
    for (const message of directoryFaults(context.value)) {
      context.issues.push({ code: 'custom', message, input: context.value });
    }
  });

/** Every service, and the orders in which they are shown. */
export interface Directory {
  readonly emergency: readonly string[];
  readonly nations: Readonly<Record<Nation, { readonly line: string; readonly defaults: readonly string[] }>>;
  readonly situations: Readonly<Record<Situation, readonly string[]>>;
  readonly services: readonly Service[];
}

/** What is wrong with a directory, in sentences that name the service; empty when nothing is. */
export function directoryFaults(directory: Directory): readonly string[] {
  const ids = directory.services.map((service) => service.id);
  return [
    ...ids
      .filter((one, index) => ids.indexOf(one) !== index)
      .map((one) => `${one}: there are two services with this id`),
    ...directory.services.flatMap(serviceFaults),
    ...NATIONS.flatMap((nation) => nationFaults(directory, nation)),
    ...Object.entries(listsOf(directory)).flatMap(([list, listed]) =>
      listed.flatMap((one) => listingFaults(directory, list, one)),
    ),
  ];
}

/** Text-only codes that a service's instructions name, for example 85258. They cannot be rung. */
export function textCodesOf(service: Service): readonly string[] {
  return service.text?.match(/\b\d{5}\b/g) ?? [];
}

function serviceFaults(service: Service): readonly string[] {
  const faults: string[] = [];
  if ((service.phone === null) !== (service.dial === null)) faults.push('has a number without its other form');
  if (service.phone !== null && service.dial !== null && service.phone.replaceAll(/\D/g, '') !== service.dial) {
    faults.push(`shows ${service.phone} and would dial ${service.dial}`);
  }
  if (service.dial !== null && textCodesOf(service).includes(service.dial)) faults.push('would dial a text-only code');
  if (service.confidence === 'low' && (service.phone ?? service.text) !== null) {
    faults.push('is of low confidence and shows a number');
  }
  if (service.alwaysOpen !== service.hours.startsWith('24 hours')) faults.push('says two things about being open');
  if (service.notOnBill && service.free !== true) faults.push('is said to be off the bill and is not free');
  return faults.map((fault) => `${service.id}: ${fault}`);
}

function nationFaults(directory: Directory, nation: Nation): readonly string[] {
  const { line } = directory.nations[nation];
  const service = directory.services.find((one) => one.id === line);
  return service?.nations.includes(nation) ? [] : [`${nation}: its own line "${line}" does not serve it`];
}

function listsOf(directory: Directory): Record<string, readonly string[]> {
  const forNations = Object.entries(directory.nations).flatMap(([nation, help]) => [
    [`${nation} line`, [help.line]] as const,
    [nation, help.defaults] as const,
  ]);
  return Object.fromEntries([
    ['emergency', directory.emergency],
    ...forNations,
    ...Object.entries(directory.situations),
  ]);
}

function listingFaults(directory: Directory, list: string, listed: string): readonly string[] {
  if (listed === NATION_LINE) return [];
  const service = directory.services.find((one) => one.id === listed);
  if (!service) return [`list "${list}": there is no service "${listed}"`];
  return service.confidence === 'low' ? [`list "${list}": ${listed} is of low confidence`] : [];
}
