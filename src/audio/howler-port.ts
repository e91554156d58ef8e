// Makes sound with howler, by Web Audio only: its other mode shows a card on the lock screen, and cannot fade on iOS.
// The only file that knows howler.
import { Howl, Howler } from 'howler';
import type { AudioPort, Voice } from './audio-port.ts';
import type { Sound } from './sounds.ts';

/** What howler is to take a file for, by its ending. Its own `ogg` means Vorbis. */
const FORMATS = { ogg: { format: 'opus', type: 'audio/ogg' }, m4a: { format: 'm4a', type: 'audio/mp4' } } as const;

const SILENT: Voice = { over: true, fadeTo() {}, leave() {} };

/** Sound for one page, or null where a browser has none. howler is one for the whole page, so make one port only. */
export function createHowlerPort(): AudioPort | null {
  // We wait for gestures ourselves, and say when to rest: howler's own ways open a second context and a pool of players.
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  // Opens the context, in the player's own gesture if that is what has brought us here.
  Howler.volume(1);
  if (!Howler.usingWebAudio) return null;
  const loaded = new Map<string, { readonly howl: Howl; readonly kind: Sound['kind'] }>();
  const playing = new Set<Howl>();
  const loading = new Map<string, Promise<boolean>>();
  let silenced = 0;
  let awake = true;

  /** Decoded, a bed or a piece of music is four megabytes or more: of those only the latest of its kind is kept ready. */
  function keep({ id, kind }: Sound, howl: Howl): void {
    if (kind !== 'thing')
      for (const [other, waiting] of loaded)
        if (waiting.kind === kind) {
          waiting.howl.unload();
          loaded.delete(other);
        }
    loaded.set(id, { howl, kind });
  }

  async function fetchFirst(sound: Sound): Promise<boolean> {
    const before = silenced;
    for (const address of sound.addresses) {
      const howl = await fetchHowl(address, sound);
      if (howl && before === silenced) {
        keep(sound, howl);
        return true;
      }
      howl?.unload();
      if (before !== silenced) return false;
    }
    return false;
  }

  return {
    load(sound) {
      if (loaded.has(sound.id)) return Promise.resolve(true);
      const already = loading.get(sound.id);
      if (already) return already;
      const fetching = fetchFirst(sound).finally(() => loading.delete(sound.id));
      loading.set(sound.id, fetching);
      return fetching;
    },
    play(sound, volume) {
      const howl = loaded.get(sound.id)?.howl;
      if (!howl) return SILENT;
      // What is long is let go after it was heard; the browser has the file still. Things stay, and are small.
      if (sound.kind === 'thing') return speak(howl, sound, volume, () => {});
      loaded.delete(sound.id);
      playing.add(howl);
      return speak(howl, sound, volume, () => {
        playing.delete(howl);
        howl.unload();
      });
    },
    sleep() {
      awake = false;
      void Howler.ctx.suspend();
    },
    wake() {
      awake = true;
      // Asked whatever the state seems to be: a suspension may still be on its way. Refused before a gesture; the next asks again.
      Howler.ctx.resume().catch(() => {});
    },
    onInterruption(run) {
      const { ctx } = Howler;
      const listen = () => {
        if (awake && ctx.state !== 'running' && ctx.state !== 'closed') run();
      };
      ctx.addEventListener('statechange', listen);
      return () => ctx.removeEventListener('statechange', listen);
    },
    silence() {
      silenced += 1;
      Howler.stop();
      for (const { howl } of loaded.values()) howl.unload();
      for (const howl of playing) howl.unload();
      loaded.clear();
      playing.clear();
      loading.clear();
      void Howler.ctx.suspend();
    },
  };
}

/**
 * Fetches one file and lets howler decode it; null when either fails. howler is handed the bytes and not the address:
 * where a request fails it would fall back to the mode that we never want.
 */
async function fetchHowl(address: string, { loop }: Sound): Promise<Howl | null> {
  const ending = address.includes('.m4a') ? 'm4a' : 'ogg';
  const { format, type } = FORMATS[ending];
  if (!Howler.codecs(format)) return null;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const source = await asDataAddress(new Blob([await answer.arrayBuffer()], { type }));
    return await new Promise((resolve) => {
      const howl: Howl = new Howl({
        src: [source],
        format: [format],
        volume: 0,
        ...(loop && { sprite: { turn: [loop[0], loop[1], true] } }),
        onload: () => resolve(howl),
        onloaderror: () => {
          howl.unload();
          resolve(null);
        },
      });
    });
  } catch (cause) {
    if (import.meta.env.DEV)
      console.warn(`The sound ${address} could not be fetched; the words go on without it.`, cause);
    return null;
  }
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the sound could not be read')));
    reader.readAsDataURL(blob);
  });
}

function speak(howl: Howl, { loop }: Sound, volume: number, letGo: () => void): Voice {
  const id = loop ? howl.play('turn') : howl.play();
  howl.volume(volume, id);
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    howl.stop(id);
    letGo();
  };
  if (!loop) howl.once('end', end, id);
  return {
    get over() {
      return over;
    },
    fadeTo(to, ms) {
      if (over) return;
      if (ms === 0) howl.volume(to, id);
      else howl.fade(howl.volume(id) as number, to, ms, id);
    },
    leave(ms) {
      if (over) return;
      const from = howl.volume(id) as number;
      if (ms === 0 || from === 0) return end();
      howl.fade(from, 0, ms, id);
      howl.once('fade', end, id);
    },
  };
}
