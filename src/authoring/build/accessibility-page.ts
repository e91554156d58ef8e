// The accessibility statement, with its known gaps. What a public body must publish with a site that it hosts.
import * as z from 'zod/mini';
import words from '../../../stories/strings/accessibility.json' with { type: 'json' };
import { escapeHtml, writePlainPage } from './plain-page.ts';

const text = z.string().check(z.minLength(1));

/** Shape of `stories/strings/accessibility.json`. */
const StatementSchema = z.strictObject({
  title: text,
  lead: text,
  sections: z.array(z.strictObject({ title: text, items: z.array(text) })),
  contactTitle: text,
  contact: text,
  noContact: text,
});

/** The page. `contact` is how the people who host this copy can be told of a fault; undefined where they have not said. */
export function writeAccessibilityPage(contact: string | undefined, styleSheet: string): string {
  const statement = StatementSchema.parse(words);
  const sections = statement.sections.map(
    ({ title, items }) =>
      `      <section><h2>${escapeHtml(title)}</h2><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></section>`,
  );
  const told = contact === undefined ? statement.noContact : statement.contact.replace('{contact}', contact);
  return writePlainPage(
    `      <h1>${escapeHtml(statement.title)}</h1>
      <p>${escapeHtml(statement.lead)}</p>
${sections.join('\n')}
      <section><h2>${escapeHtml(statement.contactTitle)}</h2><p>${escapeHtml(told)}</p></section>`,
    styleSheet,
  );
}
