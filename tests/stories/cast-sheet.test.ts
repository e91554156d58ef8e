// Everyone in the calls, by the part they have in what was done and by what they are: nothing that anybody is may stand for what
// they do. The sheet says what a reader can tell from the words and the pictures; where neither says, it says nothing.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { CareSchema } from '../../src/authoring/checks/care-file.ts';
import { CaseSchema } from '../../src/cases/case-schema.ts';
import { DebriefSchema } from '../../src/debrief/debrief-schema.ts';
import { readCaseJson, ROOT, shippedCalls } from './shipped-calls.ts';

const TRAITS = ['ethnicity', 'faith', 'sexuality', 'disability'] as const;

const PersonSchema = z.strictObject({
  part: z.enum(['harms', 'harmed', 'helps', 'police']),
  sex: z.enum(['woman', 'man', 'girl', 'boy']),
  age: z.int(),
  class: z.optional(z.enum(['working', 'middle'])),
  ethnicity: z.optional(z.string()),
  faith: z.optional(z.string()),
  sexuality: z.optional(z.string()),
  disability: z.optional(z.string()),
});
type Person = z.infer<typeof PersonSchema>;

const sheet = z
  .record(z.string(), z.record(z.string(), PersonSchema))
  .parse(JSON.parse(readFileSync(resolve(ROOT, 'stories/cast-sheet.json'), 'utf8')));

/** A person who is in several calls counts once. */
const people = Object.values(
  Object.fromEntries(
    Object.entries(sheet).flatMap(([id, cast]) => Object.entries(cast).map(([who, one]) => [nameOf(id, who), one])),
  ),
);
const ofPart = (...parts: readonly Person['part'][]) => people.filter(({ part }) => parts.includes(part));
const values = (of: readonly Person[], trait: keyof Person) =>
  new Set(of.flatMap((person) => person[trait] ?? []).map(String));

/** Voices of whom nothing is told. */
const NOBODY = new Set(['you', 'control', 'call-handler', 'operator']);

function nameOf(caseId: string, who: string): string {
  return CaseSchema.parse(readCaseJson(caseId, 'case.json')).cast[who]?.fullName ?? who;
}

test('everyone in a call is on the sheet, and nobody else; who harms whom is as the call states it', () => {
  for (const id of shippedCalls()) {
    const { cast } = CaseSchema.parse(readCaseJson(id, 'case.json'));
    const care = CareSchema.parse(readCaseJson(id, 'care.json'));
    const named = Object.keys(cast).filter((who) => !NOBODY.has(who));
    expect({ id, who: Object.keys(sheet[id] ?? {}).toSorted() }).toEqual({ id, who: named.toSorted() });
    const withPart = (part: string) =>
      Object.entries(sheet[id] ?? {}).flatMap(([who, person]) => (person.part === part ? [who] : []));
    expect(withPart('harms').toSorted()).toEqual(care.harmedBy.toSorted());
    expect(withPart('harmed').toSorted()).toEqual(care.harmed.toSorted());
  }
});

test('no trait is only in those who harm, or only in those who are harmed', () => {
  const others = ofPart('helps', 'police');
  for (const trait of TRAITS) {
    const elsewhere = values(others, trait);
    const lone = [...values(ofPart('harms', 'harmed'), trait)].filter(
      (value) => !elsewhere.has(value) && !sharedInKind(trait, value),
    );
    expect({ trait, lone }).toEqual({ trait, lone: [] });
  }
});

/** Ways of walking and breathing, and whom somebody lives with, are many; that others have one as well is what counts. */
function sharedInKind(trait: string, value: string): boolean {
  const kinds: Readonly<Record<string, RegExp>> = { disability: /^(walks|uses|asthma)/, sexuality: /with a (wo)?man$/ };
  return kinds[trait]?.test(value) ?? false;
}

/** How many of them are of a faith, or of an ethnicity that is not white, in one. */
function share(of: readonly Person[]): number {
  const minority = of.filter(({ ethnicity = 'white', faith }) => faith !== undefined || ethnicity !== 'white');
  return minority.length / of.length;
}

test('those who harm differ in sex, age and class; no minority is among them beyond its share of everyone', () => {
  const harms = ofPart('harms');
  expect(values(harms, 'sex').size).toBeGreaterThan(1);
  expect(values(harms, 'class').size).toBeGreaterThan(1);
  const ages = harms.map(({ age }) => age);
  expect(Math.max(...ages) - Math.min(...ages)).toBeGreaterThan(20);
  expect(share(harms)).toBeLessThanOrEqual(share(people));
});

test('those who are harmed are men and women, young and old, of several backgrounds; so are those who help and the police', () => {
  const harmed = ofPart('harmed');
  expect([...values(harmed, 'sex')].toSorted()).toEqual(['boy', 'girl', 'man', 'woman']);
  expect(Math.min(...harmed.map(({ age }) => age))).toBeLessThan(10);
  expect(Math.max(...harmed.map(({ age }) => age))).toBeGreaterThan(70);
  for (const group of [harmed, ofPart('helps'), ofPart('police')]) {
    expect(values(group, 'ethnicity').size).toBeGreaterThan(2);
    expect(values(group, 'sex').size).toBeGreaterThan(1);
  }
});

test('nothing that the person is who harms is given as the reason, in any ending or summary', () => {
  const told = shippedCalls().flatMap((id) => {
    const { summary, endings } = DebriefSchema.parse(readCaseJson(id, 'debrief.json'));
    return [
      ...summary,
      ...Object.values(endings).flatMap(({ whatHappened, people: of }) => [...whatHappened, ...Object.values(of)]),
    ];
  });
  const asCause =
    /\b(because|since|due to|made (him|her)|led (him|her))\b[^.]*\b(ill|illness|unwell|faith|religion|class|culture|poor|young|old)\b/i;
  expect(told.filter((text) => text.split(/(?<=[.!?]) /).some((sentence) => asCause.test(sentence)))).toEqual([]);
});
