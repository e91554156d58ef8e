// Large stories for measuring: the size of a whole case, and the shape of what is published. Written by rule, with words of no
// meaning; never part of the game.

/** What a large case has. */
export interface LargeCase {
  readonly decisions: number;
  readonly options: number;
  readonly flags: number;
  /** Words in all, about. */
  readonly words: number;
}

/**
 * A case of decisions in a row, each a scene. The first option of each of the first decisions sets a flag, the last scene reads
 * every flag, and the ending hangs on how many are set.
 */
export function writeLargeCase({ decisions, options, flags, words }: LargeCase): string {
  const each = Math.round(words / (decisions * (options + 1) + flags * 2));
  const scenes = range(decisions).map((n) => {
    const choices = range(options).map((option) => {
      const sets = option === 0 && n < flags ? `  ~ f${n} = true\n` : '';
      return `* [Choose ${n}, ${option}. # id: d${n}-o${option} # decides: d${n}]\n${sets}  ${prose(each, `${n}.${option}`)} # pause\n`;
    });
    return `=== s${n}\n# scene: s${n}\n${prose(each, `${n}`)}\n${choices.join('')}- -> ${n + 1 < decisions ? `s${n + 1}` : 'last'}\n`;
  });
  const read = range(flags).map(
    (n) =>
      `{ f${n}:\n  ~ told += 1\n  ${prose(each, `yes ${n}`)} # pause\n- else:\n  ${prose(each, `no ${n}`)} # pause\n}\n`,
  );
  return [
    ...range(flags).map((n) => `VAR f${n} = false\n`),
    'VAR told = 0\n-> s0\n',
    ...scenes,
    `=== last\n# scene: last\n${read.join('')}`,
    `{ told > ${Math.floor(flags / 2)}: -> many }\nFew. # ending: few\n-> END\n=== many\nMany. # ending: many\n-> END\n`,
  ].join('');
}

/**
 * A story in the manner of what is published: scenes with things to look at and ask in any order, some only after others; what
 * was learnt in one opens a way in a later one, and a few passages want several things learnt far apart.
 */
export function writeScenes({ scenes, looks }: { readonly scenes: number; readonly looks: number }): string {
  const parts = range(scenes).map((scene) => {
    const things = range(looks).map((look) => {
      const when = look % 3 === 2 ? `{ look_${scene}_${look - 2} } ` : '';
      const learns = look === looks - 1 && scene % 4 === 0 ? `  ~ clues += 1\n` : '';
      return `* (look_${scene}_${look}) ${when}[Look at thing ${look}.]\n  ${prose(18, `${scene}.${look}`)}\n  { look_${scene}_0: ${prose(6, 'after')}|${prose(6, 'before')} }\n${learns}  -> scene_${scene}\n`;
    });
    const far = scene >= 12 && scene % 6 === 0;
    const earlier = [scene - 4, scene - 8, scene - 12].map((from) => `scene_${from}.look_${from}_${looks - 1}`);
    const secret = far
      ? `{ ${earlier.join(' && ')}:\n  ${prose(20, `secret ${scene}`)}\n  -> secret_${scene} ->\n}\n`
      : '';
    const aside = far
      ? `=== secret_${scene}\n${prose(15, `aside ${scene}`)}\n* [Ask.] ${prose(12, 'asked')}\n* { clues > ${scene / 4 - 1} } [Press on.] ${prose(12, 'pressed')}\n- ->->\n`
      : '';
    const onward =
      scene + 1 < scenes
        ? `+ [Go on.] -> scene_${scene + 1}_in\n`
        : `+ { clues >= ${Math.ceil(scenes / 4)} } [Say what you know.]\n  You say it. -> END\n+ [Say nothing.]\n  You leave. -> END\n`;
    return `=== scene_${scene}_in\n${prose(25, `scene ${scene}`)}\n${secret}-> scene_${scene}\n=== scene_${scene}\n${things.join('')}${onward}${aside}`;
  });
  return `VAR clues = 0\n-> scene_0_in\n${parts.join('')}`;
}

function prose(words: number, mark: string): string {
  return `Words ${mark} ${range(Math.max(0, words - 2))
    .map((n) => `word${n % 7}`)
    .join(' ')}.`;
}

function range(count: number): number[] {
  return [...Array.from({ length: count }).keys()];
}
