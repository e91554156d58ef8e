import { expect, test } from 'vitest';
import { loadDirectory } from './load-directory.ts';
import { searchServices } from './search-services.ts';

const { services } = loadDirectory();
const found = (query: string) => searchServices(services, query).map(({ id }) => id);

test('a name is found by its beginning, its words in any order, and without its accents or capitals', () => {
  expect(found('samarit')).toEqual(['samaritans']);
  expect(found('helpline stalking')).toContain('national-stalking-helpline');
  expect(found('GALÓP')).toEqual(['galop']);
  expect(found('womens aid')).toContain('womens-aid');
});

test('what a service does is found, and a number in whole or in part', () => {
  expect(found('dog')).toContain('dogs-trust-freedom');
  expect(found('08082000247')).toEqual(['national-domestic-abuse-helpline']);
  expect(found('0808 2000')).toContain('national-domestic-abuse-helpline');
});

test('nothing typed finds everything, and nonsense finds nothing', () => {
  expect(found('  ')).toHaveLength(services.length);
  expect(found('zzqx')).toEqual([]);
});
