// For tests: a port that makes no sound and writes down what it was asked, and a clock that is moved by hand.
import type { AudioPort } from './audio-port.ts';
import type { Sound } from './sounds.ts';

/** A port with its record. */
export interface RecordingPort extends AudioPort {
  /** What was asked, in order, as `play knock`, `fade room-clock to 0.32 in 250`, `leave room-clock in 600`. */
  readonly record: string[];
  /** Ids of all that is heard now. */
  readonly heard: () => string[];
  /** Ids that cannot be had. */
  readonly missing: Set<string>;
  /** Lets a sound come to its own end. */
  finish(id: string): void;
  /** The device takes the sound away. */
  interrupt(): void;
}

/** A port that records. */
export function createRecordingPort(): RecordingPort {
  const record: string[] = [];
  const missing = new Set<string>();
  const voices = new Set<{ readonly id: string; over: boolean }>();
  const interruptions = new Set<() => void>();
  return {
    record,
    missing,
    heard: () => [...voices].filter(({ over }) => !over).map(({ id }) => id),
    finish(id) {
      for (const voice of voices) if (voice.id === id) voice.over = true;
    },
    interrupt() {
      for (const run of interruptions) run();
    },
    load({ id }: Sound) {
      record.push(`load ${id}`);
      return Promise.resolve(!missing.has(id));
    },
    play({ id }, volume) {
      record.push(`play ${id} at ${volume.toFixed(2)}`);
      const voice = {
        id,
        over: false,
        fadeTo: (to: number, ms: number) => void record.push(`fade ${id} to ${to.toFixed(2)} in ${ms}`),
        leave(ms: number) {
          if (voice.over) return;
          record.push(`leave ${id} in ${ms}`);
          voice.over = true;
        },
      };
      voices.add(voice);
      return voice;
    },
    sleep: () => void record.push('sleep'),
    wake: () => void record.push('wake'),
    onInterruption(run) {
      interruptions.add(run);
      return () => interruptions.delete(run);
    },
    silence() {
      record.push('silence');
      voices.clear();
    },
  };
}

/** A clock that only moves when told. */
export interface HandClock {
  readonly later: (ms: number, run: () => void) => () => void;
  /** Moves on, running what falls due, and lets promises settle. */
  pass(ms: number): Promise<void>;
}

/** A clock at nought. */
export function createHandClock(): HandClock {
  let now = 0;
  const due = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    later(ms, run) {
      const entry = { at: now + ms, run };
      due.add(entry);
      return () => due.delete(entry);
    },
    async pass(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = [...due].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due.delete(next);
        now = next.at;
        next.run();
        await settle();
      }
      now = until;
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}
