// The command itself, as a writer or a program calls it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { CaseReport } from './case-report.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'doorstep-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function stories(...args: string[]): Promise<Ran> {
  const command = ['--import', 'tsx', 'src/authoring/report-stories.ts', ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: ROOT });
    return { code: 0, out: stdout, error: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, error: stderr };
  }
}

/** A story of somebody else's: no case data, no ids, tags of its own. */
function foreign(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
}

const HOUSE = `// A house of somebody else's. # AUTHOR: nobody
VAR lamp = false
VAR mood = "calm"
EXTERNAL wind(strength)
-> hall
=== hall
{A hall.|The hall again.} # BGM: rain
+ {not lamp} [Light the lamp.]
    ~ lamp = true
    -> hall
* {lamp} [Go down.] -> cellar
+ [Wait.] -> hall
+ [Leave.] You leave. -> END
=== cellar
{ wind(2) > 1: It howls. } {mood}
Quiet. # CLEAR
-> DONE
`;

test("another project's ink is walked, and the report says what cannot be known of it", async () => {
  const { code, out } = await stories('--json', foreign('house.ink', HOUSE));
  const { cases } = JSON.parse(out) as { cases: CaseReport[] };
  expect(cases).toMatchObject([{ id: 'house', kind: 'foreign', complete: true, deadEnds: [] }]);
  expect(cases[0]?.endings.map(({ id, reachable, shortest }) => [id, reachable, shortest.length])).toEqual([
    ['ends-in-hall', true, 1],
    ['ends-in-cellar', true, 2],
  ]);
  expect(cases[0]?.unreached.map(({ line, text }) => [line, text])).toEqual([[15, 'It howls.']]);
  expect(cases[0]?.unknown.join()).toContain('EXTERNAL');
  expect(cases[0]?.words.max).toBeNull();
  expect(code).toBe(0);
}, 60_000);

test('a fault makes the exit code 1, and the command it names shows it', async () => {
  const file = foreign('broken.ink', '-> a\n=== a\nHello.\n* [Go.]\n    You go.\n* [Stay.] You stay. -> END\n');
  const { code, out } = await stories(file);
  expect(code).toBe(1);
  expect(out).toMatch(/error \[story-breaks\] \S*broken\.ink:4 /);
  const [, command = ''] = /see it: npm run stories -- (play .*)/.exec(out) ?? [];
  const played = await stories(...command.split(' '));
  expect(played.out).toContain('> Go.');
  expect(played.out).toContain('The story cannot go on: broken: RUNTIME ERROR');
}, 60_000);

test('what is too large is said to be incomplete, with why, and what guided routes found', async () => {
  const rounds = Array.from({ length: 12 }, (_, n) => `+ [Choose ${n}.]\n  ~ x${n} = not x${n}\n  -> hub`);
  const variables = Array.from({ length: 12 }, (_, n) => `VAR x${n} = false`);
  const ask = `+ {${Array.from({ length: 12 }, (_, n) => `x${n}`).join(' && ')}} [Finish.] -> END`;
  const source = `${variables.join('\n')}\n-> hub\n=== hub\nWell?\n${rounds.join('\n')}\n${ask}\n+ [Enough.] -> END\n`;
  const { code, out } = await stories('--json', '--states', '300', foreign('large.ink', source));
  const { cases } = JSON.parse(out) as { cases: CaseReport[] };
  expect(cases[0]).toMatchObject({ complete: false, guided: { seed: 1 } });
  expect(cases[0]?.findings).toContainEqual(expect.objectContaining({ kind: 'error', rule: 'unfinished' }));
  expect(cases[0]?.findings.find(({ rule }) => rule === 'unfinished')?.message).toContain('stopped at 300 states');
  expect(code).toBe(1);
}, 60_000);

test('what cannot be done is said in a line, and nothing is printed that looks like a report', async () => {
  for (const [args, part] of [
    [['no-such-case'], 'There is no story'],
    [['--jsn'], "Unknown option '--jsn'"],
    [['play', 'never-an-id'], 'No case has all of these choices'],
  ] as const) {
    const { code, out, error } = await stories(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(part);
    expect(error).not.toContain('    at ');
  }
}, 60_000);

test('a path of choice ids is played from the start, and what is on offer then is told', async () => {
  const { code, out } = await stories('play', 'radio-who,radio-calls');
  expect(code).toBe(0);
  expect(out).toContain('(radio-who)');
  expect(out).toMatch(/On offer:\n {2}[a-z-]+: /);
  const lost = await stories('play', 'quiet-house', 'radio-who,never-an-id');
  expect(lost.code).toBe(1);
  expect(lost.out).toContain('"never-an-id" is not on offer here');
}, 60_000);

test.each(['abc', '0', '-1'])('a limit of %s is refused, and says what it takes', async (limit) => {
  const { code, error } = await stories('--states', limit, 'quiet-house');
  expect(code).toBe(2);
  expect(error).toContain(limit === '-1' ? '--states' : '--states takes a number above 0');
});
