import { expect, test } from 'vitest';
import { findEmergency, findSupport, localServices } from './find-support.ts';
import { loadDirectory } from './load-directory.ts';
import { LOCAL_AREAS, type LocalArea, NATIONS, SITUATIONS } from './service-schema.ts';

const directory = loadDirectory();
const ids = (services: readonly { id: string }[]) => services.map(({ id }) => id);

test.each([
  ['england', 'national-domestic-abuse-helpline'],
  ['wales', 'live-fear-free'],
  ['scotland', 'scotland-domestic-abuse-forced-marriage-helpline'],
  ['northern-ireland', 'dsa-helpline-northern-ireland'],
] as const)('%s is sent to its own line first', (nation, line) => {
  expect(findSupport(directory, { nation })[0]?.id).toBe(line);
  expect(findSupport(directory, { nation, ids: ['samaritans', 'victim-support'] })[0]?.id).toBe(line);
});

test.each(NATIONS)('nobody in %s is sent to a service that does not serve it', (nation) => {
  for (const situation of [undefined, ...SITUATIONS]) {
    const found = findSupport(directory, { nation, ...(situation ? { situation } : {}) });
    expect(found.filter((service) => !service.nations.includes(nation))).toEqual([]);
    expect(new Set(ids(found)).size).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(10);
  }
});

test('what does not serve the nation is replaced from its usual list', () => {
  const wished = ['national-domestic-abuse-helpline', 'victim-support', 'samaritans'];
  expect(ids(findSupport(directory, { nation: 'scotland', ids: wished }))).toEqual([
    'scotland-domestic-abuse-forced-marriage-helpline',
    'samaritans',
    'mens-advice-line',
    'galop',
  ]);
});

test('a man in England is not sent first to the line for women, and elsewhere first to the line for everybody', () => {
  expect(findSupport(directory, { nation: 'england', situation: 'man' })[0]?.id).toBe('mens-advice-line');
  expect(findSupport(directory, { nation: 'wales', situation: 'man' })[0]?.id).toBe('live-fear-free');
});

test('somebody worried about how they treat others is sent first to the line for that', () => {
  expect(findSupport(directory, { nation: 'england', situation: 'own-behaviour' })[0]?.id).toBe('respect-phoneline');
});

test('the emergency strip holds 999 by voice, by sign language and by text', () => {
  expect(ids(findEmergency(directory))).toEqual(['police-999', 'police-999-bsl', 'emergency-sms-999']);
});

test('services of an area stand right after the nation’s line, and push nobody out', () => {
  const everywhere = ids(findSupport(directory, { nation: 'england' }));
  const local = ids(findSupport(directory, { nation: 'england', area: 'greater-manchester' }));
  expect(local[0]).toBe(everywhere[0]);
  expect(local[1]).toBe(localServices(directory, 'greater-manchester')[0]?.id);
  expect(everywhere.filter((id) => !local.includes(id))).toEqual([]);
  expect(local).toContain('saint-marys-sarc');
});

test('every area that is offered has a service, all of which serve its nation', () => {
  for (const [area, nation] of Object.entries(LOCAL_AREAS)) {
    const local = localServices(directory, area as LocalArea);
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((service) => !service.nations.includes(nation))).toEqual([]);
  }
});
