// `npm run services [-- --days 30]`: which entries of the directory are due to be compared with their own pages, and where those
// are. Fails when one is overdue.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDirectory } from '../support/load-directory.ts';
import { listDue } from './services-due.ts';

const EVIDENCE = join(process.cwd(), 'stories/support/help-evidence.json');

const { values } = parseArgs({ options: { days: { type: 'string', default: '30' } } });
const days = Number(values.days);
if (!Number.isFinite(days) || days < 0) {
  console.error(`--days takes a number of days, not "${values.days}".`);
  process.exitCode = 2;
} else {
  const evidence = JSON.parse(readFileSync(EVIDENCE, 'utf8')) as {
    services: Record<string, { seenAt: readonly string[] }>;
  };
  const pagesOf = (id: string) => evidence.services[id]?.seenAt ?? [];
  const { lines, overdue } = listDue(loadDirectory(), pagesOf, new Date().toISOString().slice(0, 10), days);
  console.log(lines.join('\n'));
  if (overdue > 0) process.exitCode = 1;
}
