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
 * A story in the manner of what is published: rooms with things to look at and questions to ask in any order, some only after
 * others, sticky ways between the rooms, a clue here that opens a door there.
 */
export function writeRooms({ rooms, looks }: { readonly rooms: number; readonly looks: number }): string {
  const parts = range(rooms).map((room) => {
    const things = range(looks).map((look) => {
      const when = look > 1 && look % 3 === 2 ? `{ look_${room}_${look - 2} } ` : '';
      const clue = look === looks - 1 ? `  ~ clues += 1\n` : '';
      return `* (look_${room}_${look}) ${when}[Look at thing ${look}.]\n  ${prose(18, `${room}.${look}`)}\n  { look_${room}_0: ${prose(6, 'after')}|${prose(6, 'before')} }\n${clue}  -> room_${room}\n`;
    });
    const onward =
      room + 1 < rooms
        ? `+ { look_${room}_${looks - 1} } [Go on.] -> room_${room + 1}\n`
        : `+ { clues > ${Math.floor(rooms / 2)} } [Say what you know.]\n  You say it. -> END\n+ [Say nothing.]\n  You leave. -> END\n`;
    const back = room > 0 ? `+ [Go back.] -> room_${room - 1}\n` : '';
    return `=== room_${room}\n{!${prose(25, `room ${room}`)}|${prose(8, 'again')}}\n${things.join('')}${back}${onward}`;
  });
  return `VAR clues = 0\n-> room_0\n${parts.join('')}`;
}

function prose(words: number, mark: string): string {
  return `Words ${mark} ${range(Math.max(0, words - 2))
    .map((n) => `word${n % 7}`)
    .join(' ')}.`;
}

function range(count: number): number[] {
  return [...Array.from({ length: count }).keys()];
}
