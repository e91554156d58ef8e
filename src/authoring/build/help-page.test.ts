// The page of help that needs no script says what the game's own help says, and nothing in it can run.
import { expect, test } from 'vitest';
import { findSupport } from '../../support/find-support.ts';
import { loadDirectory } from '../../support/load-directory.ts';
import { NATIONS } from '../../support/service-schema.ts';
import { writeHelpPage } from './help-page.ts';

const directory = loadDirectory();
const page = writeHelpPage(directory, './help.css');

test('every usual service of every nation is on it, with the number that is dialled', () => {
  for (const nation of NATIONS)
    for (const { name, phone, dial } of findSupport(directory, { nation })) {
      expect(page).toContain(name.replaceAll('&', '&amp;'));
      if (phone !== null) expect(page).toContain(`<a href="tel:${dial}">${phone}</a>`);
    }
});

test('no text-only code can be dialled, and 999 is not one press away', () => {
  for (const code of ['85258', '88247', '60777', '999']) expect(page).not.toContain(`href="tel:${code}"`);
});

test('what a service says of itself stays text', () => {
  const [first, ...others] = directory.services;
  if (!first) throw new Error('there are services');
  const planted = { ...first, name: '<img src=x onerror=alert(1)>', what: '"><script>alert(1)</script>' };
  const services = [planted, ...others];
  const written = writeHelpPage(
    { ...directory, services, emergency: [], nations: nationsWith(planted.id) },
    './help.css',
  );
  expect(written).toContain('&lt;img src=x onerror=alert(1)>');
  expect(written).not.toMatch(/<img|<script/);
});

function nationsWith(id: string) {
  const help = { line: id, defaults: [id] };
  return { england: help, wales: help, scotland: help, 'northern-ireland': help };
}
