// Decides what is heard. A thing belongs to its beat, a bed and music to their place: all of it follows from the beat that is
// being read, and none of it from how the reader came there. So going back needs no rule of its own.
import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { AudioPort, Detach, Voice } from './audio-port.ts';
import { type SoundSettings, volumeOf } from './levels.ts';
import type { Sound, Sounds } from './sounds.ts';

/** What of a beat can be heard: ids of its sounds in order, and where it happens. */
export interface HeardBeat {
  readonly sounds: readonly string[];
  readonly picture: { readonly place: string | null };
}

/** What the director works with. */
export interface Direction {
  readonly beat: ReadonlySignal<HeardBeat>;
  /** Id of the bed of a place; null where nothing is heard. */
  readonly bedOf: (place: string) => string | null;
  readonly settings: ReadonlySignal<SoundSettings>;
  readonly port: AudioPort;
  readonly sounds: Sounds;
  /** Runs something after so many milliseconds; returns how to call it off. */
  readonly later: (ms: number, run: () => void) => () => void;
}

/** The director at work. */
export interface FollowedPlay {
  /** Nobody is looking: what has not begun will not. */
  rest(): void;
  /** Somebody is looking again: everything comes up from nothing. */
  comeBack(): void;
  /** Ends every sound within this task. Safe to call twice. */
  detach: Detach;
}

/** How long a sudden sound waits after its words have appeared, in milliseconds: the caption is always first. */
export const LEAD_MS = 700;
/** How long one bed takes to go and the next to come, at once, in milliseconds. */
export const CROSSFADE_MS = 600;
/** How long a room takes to give way to new words, and how long they count as new, in milliseconds. */
export const DUCK = { fadeMs: 250, holdMs: 2200 } as const;
/** Between two things of one beat, in milliseconds. */
export const GAP_MS = 250;
/** How fast a thing goes when its beat is over, and music when its place is, in milliseconds. */
export const FADES = { thingMs: 350, musicMs: 2500, returnMs: 800 } as const;

/** Something heard, and what it is. */
interface Heard {
  readonly sound: Sound;
  readonly place: string | null;
  /** Null while it is being fetched. */
  voice: Voice | null;
}

/** Follows a play with sound, from its present beat on. */
export function followPlay({ beat, bedOf, settings, port, sounds, later }: Direction): FollowedPlay {
  let bed: Heard | null = null;
  let music: Heard | null = null;
  const things = new Set<Heard>();
  const waiting = new Set<() => void>();
  let stopDucking: (() => void) | null = null;

  const allowsSudden = computed(() => settings.value.suddenSounds === 'on');
  const wantedBed = computed(() => {
    const { place } = beat.value.picture;
    return place !== null && settings.value.soundRoom !== '0' ? bedOf(place) : null;
  });
  const volume = ({ bus }: Sound) => volumeOf(bus, settings.peek(), stopDucking !== null);
  const wants = (sound: Sound) => volume(sound) > 0 && (!sound.sudden || allowsSudden.peek());

  function wait(ms: number, run: () => void): void {
    if (ms === 0) return run();
    const callOff = later(ms, () => {
      waiting.delete(callOff);
      run();
    });
    waiting.add(callOff);
  }

  function callOffWaiting(): void {
    for (const callOff of waiting) callOff();
    waiting.clear();
  }

  /** Loads and plays, unless it is no longer wanted by then. */
  async function begin(heard: Heard, isWanted: () => boolean, riseMs: number): Promise<void> {
    if (!(await port.load(heard.sound)) || !isWanted()) return;
    heard.voice = port.play(heard.sound, riseMs > 0 ? 0 : volume(heard.sound));
    if (riseMs > 0) heard.voice.fadeTo(volume(heard.sound), riseMs);
  }

  function changeBed(id: string | null): void {
    if (id === (bed?.sound.id ?? null)) return;
    bed?.voice?.leave(CROSSFADE_MS);
    const sound = id === null ? undefined : sounds.get(id);
    const next = sound ? { sound, place: null, voice: null } : null;
    bed = next;
    if (next) void begin(next, () => bed === next, CROSSFADE_MS);
  }

  function changeMusic(sound: Sound | null, place: string | null): void {
    // A line that asks for what is already playing does not begin it anew.
    if (sound !== null && sound.id === music?.sound.id && music.voice?.over !== true) return;
    music?.voice?.leave(FADES.musicMs);
    const next = sound && wants(sound) ? { sound, place, voice: null } : null;
    music = next;
    if (next) void begin(next, () => music === next, 0);
  }

  function playThing(sound: Sound): void {
    if (!wants(sound)) return;
    const thing: Heard = { sound, place: null, voice: null };
    things.add(thing);
    void begin(thing, () => things.has(thing) && wants(sound), 0);
  }

  function endThings(ms: number, which: (sound: Sound) => boolean = () => true): void {
    for (const thing of things) {
      if (!which(thing.sound)) continue;
      thing.voice?.leave(ms);
      things.delete(thing);
    }
  }

  function tune(ms: number): void {
    for (const heard of [bed, music, ...things]) if (heard) heard.voice?.fadeTo(volume(heard.sound), ms);
  }

  function giveWay(): void {
    stopDucking?.();
    stopDucking = later(DUCK.fadeMs + DUCK.holdMs, () => {
      stopDucking = null;
      bed?.voice?.fadeTo(volume(bed.sound), DUCK.fadeMs);
    });
    bed?.voice?.fadeTo(volume(bed.sound), DUCK.fadeMs);
  }

  function hear({ sounds: ids, picture: { place } }: HeardBeat): void {
    giveWay();
    if (music && music.place !== place) changeMusic(null, null);
    let at = 0;
    for (const id of ids) {
      const sound = sounds.get(id);
      if (!sound || sound.kind === 'bed' || !wants(sound)) continue;
      if (sound.kind === 'music') {
        changeMusic(sound, place);
        continue;
      }
      if (sound.sudden) at = Math.max(at, LEAD_MS);
      // Fetched now, so that it is there when its moment comes.
      void port.load(sound);
      wait(at, () => playThing(sound));
      at += sound.lengthMs + GAP_MS;
    }
  }

  const followers = [
    effect(() => changeBed(wantedBed.value)),
    effect(() => {
      const heard = beat.value;
      untracked(() => {
        callOffWaiting();
        endThings(FADES.thingMs);
        hear(heard);
      });
    }),
    effect(() => {
      void settings.value;
      untracked(() => tune(DUCK.fadeMs));
    }),
    effect(() => {
      if (!allowsSudden.value) endThings(0, ({ sudden }) => sudden);
    }),
  ];

  function detach(): void {
    for (const stop of followers) stop();
    callOffWaiting();
    stopDucking?.();
    stopDucking = null;
    bed = null;
    music = null;
    things.clear();
    port.silence();
  }

  return {
    detach,
    rest: callOffWaiting,
    comeBack() {
      for (const heard of [bed, music, ...things]) heard?.voice?.fadeTo(0, 0);
      tune(FADES.returnMs);
    },
  };
}
