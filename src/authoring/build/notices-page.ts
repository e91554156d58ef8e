// What in the site is by whom, and on what terms: read from the packages themselves when the site is built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { escapeHtml, writePlainPage } from './plain-page.ts';

/** A package that is in the site. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** SPDX id, such as `MIT`. */
  readonly licence: string;
  /** The licence's own words. */
  readonly text: string;
}

/** Terms on which a package may be in the site. Another one is looked at by a person before it is written here. */
const ACCEPTED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', '0BSD']);

const PackageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });
const CreditsSchema = z.object({
  /** Who has read the calls, and who has not yet. */
  readBy: z.string(),
  files: z.array(
    z.object({ path: z.string(), what: z.string(), origin: z.string(), licence: z.string(), holder: z.string() }),
  ),
});

/** Reads a package's terms. `folder` is where it is installed. @throws {Error} when they are not written there, or not accepted. */
export function readNotice(folder: string): Notice {
  const { name, version, license } = PackageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  if (!ACCEPTED.has(license))
    throw new Error(`${name} is under ${license}, which nobody has looked at: see ACCEPTED in notices-page.ts`);
  const file = existsSync(folder)
    ? readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one))
    : undefined;
  if (file === undefined) throw new Error(`${name} has no file with its licence; it cannot be in the site without one`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The page: first what is ours, from `assets/credits.json`, then the packages by name. */
export function writeNoticesPage(notices: readonly Notice[], credits: unknown, styleSheet: string): string {
  const { files, readBy } = CreditsSchema.parse(credits);
  const ours = files.map(
    ({ what, origin, licence, holder }) =>
      `<li><strong>${escapeHtml(what)}</strong>: ${escapeHtml(origin)}. ${escapeHtml(licence)}, ${escapeHtml(holder)}.</li>`,
  );
  const theirs = notices
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(
      ({ name, version, licence, text }) =>
        `      <section><h3>${escapeHtml(name)} ${escapeHtml(version)}</h3><p>${escapeHtml(licence)}</p><pre>${escapeHtml(text)}</pre></section>`,
    );
  return writePlainPage(
    `      <h1>Licences and notices</h1>
      <p>The program is under the MIT licence; the stories and their words are under CC BY 4.0.</p>
      <h2>Who has read the calls</h2>
      <p>${escapeHtml(readBy)}</p>
      <h2>Pictures and sounds</h2>
      <ul>${ours.join('')}</ul>
      <h2>Programs and letters by others</h2>
${theirs.join('\n')}`,
    styleSheet,
  );
}
