// Small stories with every kind of thing that ink can do, made at random. Every stretch of words holds a word of its own, so
// that what was shown can be told. For tests only.
import * as fc from 'fast-check';

/** Random numbers from which a story is written: how it is shrunk is up to fast-check. */
export const storySeeds: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(999), { minLength: 20, maxLength: 110 });

const KNOTS = 4;

/** Writes a story from numbers; the same numbers always give the same story. With none left, it comes to its end. */
export function writeInk(numbers: readonly number[]): string {
  let at = 0;
  let words = 0;
  const next = (below: number) => (numbers[at++] ?? 0) % below;
  const left = () => at < numbers.length;
  const word = () => `w${(words += 1)}x`;
  const pick = <T>(...options: readonly T[]): T => options[next(options.length)] ?? (options[0] as T);

  const knots = Array.from({ length: KNOTS }, (_, knot) => `=== k${knot}\n${part(knot)}${way(knot)}\n`);
  return [
    'VAR a = 0\nVAR b = 2\nVAR f = false\nVAR g = true\nLIST things = lamp, coat, (book)\n-> k0\n',
    ...knots,
    `=== tunnel_one\n${word()}. {f: ${word()}.}\n~ a += 1\n->->\n`,
    `=== tunnel_two(n)\n{n > 1: ${word()}.|${word()}.}\n+ [${word()}] ${word()}.\n+ {g} [${word()}]\n  ~ f = true\n- ->->\n`,
    `=== thread_one\n* [${word()}] ${word()}.\n  ~ b = 1\n  ${way(KNOTS - 2)}\n+ {a > 2} [${word()}]\n  -> END\n`,
    `=== function more(n)\n{ n > 2:\n  ~ return 1\n}\n~ return n + 1\n`,
    `=== function bump(ref n)\n~ n = n + 1\n`,
    `=== function say(n)\n{n > 1: ${word()}|${word()}}\n`,
  ].join('');

  function part(knot: number): string {
    return `${block(knot, 0, 2)}${left() ? `${choices(knot, 0)}\n` : ''}${block(knot, 0, 2)}`;
  }

  /** Where a knot leads when nobody has chosen: on, never back, so that no route goes round without a choice. */
  function way(knot: number): string {
    const to = knot + 1 + next(KNOTS);
    return to >= KNOTS ? pick('-> END', '-> END', '-> DONE') : `-> k${to}`;
  }

  function condition(): string {
    return pick(
      () => 'f',
      () => 'not g',
      () => `a > ${next(4)}`,
      () => `b <= ${next(3)}`,
      () => `a == ${next(3)}`,
      () => 'f && a >= 1',
      () => 'g || b > 2',
      () => `k${next(KNOTS)} > ${next(2)}`,
      () => `not k${next(KNOTS)}`,
      () => 'things ? lamp',
      () => 'things == (lamp, book)',
      () => 'LIST_COUNT(things) > 1',
      () => `TURNS_SINCE(-> k${next(KNOTS)}) ${pick('>', '>=', '==', '<')} ${next(3)}`,
      () => `TURNS_SINCE(-> tunnel_one) == -1`,
      () => `TURNS() > ${next(4)}`,
      () => 'more(a) == 2',
      () => 'tunnel_one',
      () => `a + b > ${next(5)}`,
    )();
  }

  function change(): string {
    return pick(
      '~ f = true',
      '~ f = not f',
      '~ g = f',
      '~ a = a + 1',
      '~ a += 2',
      '~ a = 0',
      '~ b = a',
      '~ b -= 1',
      '~ bump(b)',
      '~ a = more(b)',
      '~ things += lamp',
      '~ things -= book',
      '~ things = (coat)',
      '~ a = RANDOM(0, 2)',
    );
  }

  function item(knot: number, depth: number): string {
    return pick(
      () => `${word()}.`,
      () => change(),
      () => `{${condition()}: ${word()}|${word()}}.`,
      () => `{${condition()}: ${word()}.}`,
      () =>
        `{\n- ${condition()}:\n  ${change()}\n  ${word()}.\n- ${condition()}:\n  ${word()}.\n- else:\n  ${change()}\n}`,
      () => `{${pick('', '&', '!', '~')}${word()}|${word()}|${word()}}.`,
      () => `So many: {a}.`,
      () => `{say(b)}.`,
      () => `-> tunnel_one ->`,
      () => `-> tunnel_two(${pick('a', '1', '2')}) ->`,
      () => `<- thread_one`,
      () => `{${condition()}: ${way(knot)}}`,
      () => `{ ${condition()}:\n  -> tunnel_one ->\n}`,
      () => `${word()}. <>`,
      () => (depth < 2 ? choices(knot, depth) : `${word()}.`),
      () => (depth < 2 ? choices(knot, depth) : `${word()}.`),
    )();
  }

  function choices(knot: number, depth: number): string {
    const bullets = (bullet: string) => Array.from({ length: depth + 1 }, () => bullet).join(' ');
    const options = Array.from({ length: 1 + next(3) }, () => {
      const bullet = bullets(pick('*', '*', '+'));
      const when = next(3) === 0 ? `{${condition()}} ` : '';
      const label = next(4) === 0 ? `(l${(words += 1)}) ` : '';
      const text = pick(
        () => `[${word()}]`,
        () => `${word()}.`,
        () => `${word()} [${word()}] ${word()}`,
        () => `[{f:${word()}|${word()}}]`,
      )();
      const body = block(knot, depth + 1, 2);
      // Only a choice may lead back.
      const leads = next(4) === 0 ? `-> k${next(KNOTS)}\n` : next(6) === 0 ? '-> END\n' : '';
      return `${bullet} ${label}${when}${text}\n${body}${leads}`;
    });
    const fallback = next(4) === 0 ? `${bullets('*')} -> \n${word()}.\n` : '';
    return `${options.join('')}${fallback}${Array.from({ length: depth + 1 }, () => '-').join(' ')} ${next(2) === 0 ? `(g${(words += 1)}) ` : ''}${word()}.`;
  }

  function block(knot: number, depth: number, most: number): string {
    const lines: string[] = [];
    for (let count = 1 + next(most); count > 0 && left(); count -= 1) lines.push(item(knot, depth));
    return lines.map((line) => `${line}\n`).join('');
  }
}
