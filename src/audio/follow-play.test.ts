import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { CROSSFADE_MS, DUCK, FADES, followPlay, GAP_MS, type HeardBeat, LEAD_MS } from './follow-play.ts';
import type { SoundSettings } from './levels.ts';
import { createHandClock, createRecordingPort, type HandClock, type RecordingPort } from './recording-port.ts';
import type { Sound } from './sounds.ts';

const ON: SoundSettings = { soundThings: '100', soundRoom: '100', soundMusic: '100', suddenSounds: 'on' };
const LONG = DUCK.fadeMs + DUCK.holdMs + 1000;

const SOUNDS = new Map<string, Sound>(
  [
    sound('room-clock', 'bed', 'room'),
    sound('rain', 'bed', 'room'),
    sound('knock', 'thing', 'things', { sudden: true, lengthMs: 900 }),
    sound('chirp', 'thing', 'things', { lengthMs: 300 }),
    sound('kettle', 'thing', 'things', { lengthMs: 7000 }),
    sound('opening', 'music', 'music', { lengthMs: 25_000 }),
    sound('turning', 'music', 'music', { lengthMs: 20_000 }),
  ].map((each) => [each.id, each]),
);
const BEDS: Readonly<Record<string, string>> = { hall: 'room-clock', kitchen: 'room-clock', street: 'rain' };

let port: RecordingPort;
let clock: HandClock;

beforeEach(() => {
  port = createRecordingPort();
  clock = createHandClock();
});

function sound(id: string, kind: Sound['kind'], bus: Sound['bus'], more: Partial<Sound> = {}): Sound {
  return {
    id,
    kind,
    bus,
    sudden: false,
    addresses: [id],
    loop: kind === 'bed' ? [200, 20_000] : null,
    lengthMs: 20_000,
    ...more,
  };
}

function at(place: string | null, ...sounds: string[]): HeardBeat {
  return { sounds, picture: { place } };
}

/** Follows from a first beat on. */
function follow(first: HeardBeat, chosen: Partial<SoundSettings> = {}) {
  const beat = signal(first);
  const settings = signal({ ...ON, ...chosen });
  const { later } = clock;
  const play = followPlay({ beat, settings, bedOf: (place) => BEDS[place] ?? null, port, sounds: SOUNDS, later });
  return { beat, settings, play };
}

const played = () => port.record.filter((line) => line.startsWith('play ')).map((line) => line.split(' ')[1]);

describe('silence', () => {
  it('ends everything in the same task when it is detached, and stays silent', async () => {
    const { beat, play } = follow(at('hall', 'knock', 'opening'));
    await clock.pass(100);
    play.detach();
    expect(port.record.at(-1)).toBe('silence');
    beat.value = at('street', 'chirp');
    await clock.pass(LONG);
    expect(port.record.at(-1)).toBe('silence');
  });

  it('does not begin what was still being fetched when it was detached', async () => {
    follow(at('hall', 'opening')).play.detach();
    await clock.pass(LONG);
    expect(played()).toEqual([]);
  });

  it('goes on without a sound that cannot be had, and without one that nobody made', async () => {
    port.missing.add('chirp');
    follow(at('hall', 'chirp', 'no-such-thing', 'kettle'));
    await clock.pass(LONG);
    expect(played()).toEqual(['room-clock', 'kettle']);
  });
});

describe('a bed', () => {
  it('goes on from beat to beat of a place, and between places that share it', async () => {
    const { beat } = follow(at('hall'));
    await clock.pass(LONG);
    for (const place of ['hall', 'hall', 'kitchen']) {
      beat.value = at(place);
      await clock.pass(LONG);
    }
    expect(played()).toEqual(['room-clock']);
    expect(port.record.filter((line) => line.startsWith('leave'))).toEqual([]);
  });

  it('gives over to that of the next place while both can be heard', async () => {
    const { beat } = follow(at('hall'));
    await clock.pass(LONG);
    beat.value = at('street');
    await clock.pass(0);
    expect(port.record).toContain(`leave room-clock in ${CROSSFADE_MS}`);
    expect(port.record.findLast((line) => line.startsWith('fade rain'))).toMatch(new RegExp(`in ${CROSSFADE_MS}$`));
    expect(port.heard()).toEqual(['rain']);
  });

  it('is the right one after going back, whatever was heard in between', async () => {
    const { beat } = follow(at('hall'));
    for (const place of ['street', null, 'hall']) {
      beat.value = at(place);
      await clock.pass(LONG);
    }
    expect(port.heard()).toEqual(['room-clock']);
  });

  it('of a place that was only passed through does not begin when it arrives late', async () => {
    const { beat } = follow(at('hall'));
    beat.value = at('street');
    beat.value = at('hall');
    await clock.pass(LONG);
    expect(played()).not.toContain('rain');
    expect(port.heard()).toEqual(['room-clock']);
  });

  it('gives way by half while words are new, and comes back', async () => {
    const { beat } = follow(at('hall'));
    await clock.pass(LONG);
    port.record.length = 0;
    beat.value = at('hall');
    expect(port.record).toEqual([`fade room-clock to 0.16 in ${DUCK.fadeMs}`]);
    await clock.pass(LONG);
    expect(port.record.at(-1)).toBe(`fade room-clock to 0.32 in ${DUCK.fadeMs}`);
  });

  it('is not fetched for a player who wants no rooms', async () => {
    follow(at('hall'), { soundRoom: '0' });
    await clock.pass(LONG);
    expect(port.record).toEqual([]);
  });
});

describe('a thing', () => {
  it('sounds with its words when it is gentle, and after them when it is sudden', async () => {
    follow(at(null, 'chirp'));
    await clock.pass(0);
    expect(played()).toEqual(['chirp']);
    port.record.length = 0;
    follow(at(null, 'knock'));
    await clock.pass(LEAD_MS - 1);
    expect(played()).toEqual([]);
    await clock.pass(1);
    expect(played()).toEqual(['knock']);
  });

  it('waits for the one before it in the same beat', async () => {
    follow(at(null, 'knock', 'chirp'));
    await clock.pass(LEAD_MS + 900 + GAP_MS - 1);
    expect(played()).toEqual(['knock']);
    await clock.pass(1);
    expect(played()).toEqual(['knock', 'chirp']);
  });

  it('does not queue up for a player who reads fast', async () => {
    const { beat } = follow(at('hall', 'knock'));
    for (let i = 0; i < 5; i += 1) {
      await clock.pass(LEAD_MS / 2);
      beat.value = at('hall', 'knock');
    }
    beat.value = at('hall');
    await clock.pass(LONG);
    expect(played()).toEqual(['room-clock']);
  });

  it('goes with its beat', async () => {
    const { beat } = follow(at('hall', 'kettle'));
    await clock.pass(1000);
    beat.value = at('hall');
    expect(port.record).toContain(`leave kettle in ${FADES.thingMs}`);
  });

  it('D-35: that is sudden is neither fetched nor heard by a player who has turned these off', async () => {
    follow(at('hall', 'knock', 'chirp'), { suddenSounds: 'off' });
    await clock.pass(LONG);
    expect(port.record.filter((line) => line.includes('knock'))).toEqual([]);
    expect(played()).toContain('chirp');
  });

  it('that is sudden stops at once when these are turned off', async () => {
    const { settings } = follow(at('hall', 'knock'));
    await clock.pass(LEAD_MS + 100);
    settings.value = { ...ON, suddenSounds: 'off' };
    expect(port.record).toContain('leave knock in 0');
  });
});

describe('music', () => {
  it('plays on while the reader reads on, and goes when the place does', async () => {
    const { beat } = follow(at('hall', 'opening'));
    await clock.pass(100);
    beat.value = at('hall', 'opening');
    await clock.pass(100);
    expect(played().filter((id) => id === 'opening')).toHaveLength(1);
    beat.value = at('street');
    expect(port.record).toContain(`leave opening in ${FADES.musicMs}`);
  });

  it('gives over to other music', async () => {
    const { beat } = follow(at('hall', 'opening'));
    await clock.pass(100);
    beat.value = at('hall', 'turning');
    await clock.pass(100);
    expect(port.heard().sort()).toEqual(['room-clock', 'turning']);
  });

  it('that has ended is played again for a reader who has gone back to it', async () => {
    const { beat } = follow(at('hall', 'opening'));
    await clock.pass(100);
    port.finish('opening');
    beat.value = at('hall', 'opening');
    await clock.pass(100);
    expect(played().filter((id) => id === 'opening')).toHaveLength(2);
  });
});

describe('levels', () => {
  it('follow the player while things sound', async () => {
    const { settings } = follow(at('hall', 'kettle'));
    await clock.pass(LONG);
    settings.value = { ...ON, soundThings: '50' };
    expect(port.record.at(-1)).toBe(`fade kettle to 0.13 in ${DUCK.fadeMs}`);
  });
});

describe('a page that nobody looks at', () => {
  it('lets nothing begin, and comes back from silence', async () => {
    const { play } = follow(at('hall', 'knock'));
    await clock.pass(100);
    play.rest();
    await clock.pass(LONG);
    expect(played()).not.toContain('knock');
    port.record.length = 0;
    play.comeBack();
    expect(port.record).toEqual(['fade room-clock to 0.00 in 0', `fade room-clock to 0.32 in ${FADES.returnMs}`]);
  });
});
