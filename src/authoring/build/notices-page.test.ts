import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAccessibilityPage } from './accessibility-page.ts';
import { readNotice, writeNoticesPage } from './notices-page.ts';
import { shippedPackages } from './vite-plain-pages.ts';

const credits: unknown = JSON.parse(readFileSync('assets/credits.json', 'utf8'));

/** A package as npm would install it. */
function installed(license: string, files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'doorstep-package-')), 'planted');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'planted', version: '1.0.0', license }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('every package that players get is named with its version, its terms and their words', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const page = writeNoticesPage(shippedPackages('.').map(readNotice), credits, './page.css');
  for (const [name, version] of Object.entries(dependencies)) expect(page).toContain(`${name} ${version}`);
  expect(page).toContain('Permission is hereby granted');
  expect(page).toContain('SIL OPEN FONT LICENSE');
});

test('the page says that only the makers have read the calls, and whose review is still to come', () => {
  const page = writeNoticesPage([], credits, './page.css');
  expect(page).toContain('read by the people who made them, and by nobody else');
  for (const reader of ['people who have lived with abuse', 'a specialist service', 'a serving police lead'])
    expect(page).toContain(reader);
});

test('terms that nobody has looked at stop the build, and so do terms that are not there', () => {
  expect(() => readNotice(installed('GPL-3.0', { LICENSE: 'x' }))).toThrow('planted is under GPL-3.0');
  expect(() => readNotice(installed('MIT', {}))).toThrow('no file with its licence');
});

test('what a package says of itself stays text', () => {
  const notice = readNotice(installed('MIT', { 'LICENSE.md': '<script>alert(1)</script>' }));
  expect(writeNoticesPage([notice], credits, './page.css')).not.toContain('<script>');
});

test('G-09 G-13: the accessibility statement names its gaps, and whom to tell', () => {
  const page = writeAccessibilityPage('web@example.org', './page.css');
  for (const gap of ['British Sign Language', 'Easy Read', 'NVDA', 'Disabled people have not tried it'])
    expect(page).toContain(gap);
  expect(page).toContain('web@example.org');
  expect(writeAccessibilityPage(undefined, './page.css')).toContain('have not written a contact');
});
