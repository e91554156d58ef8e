// A run as the player wants it told: hard parts in short, line by line, or as it is written.
import { useSignal } from '@preact/signals';
import { t } from '../i18n/translate.ts';
import type { Play } from '../play/play.ts';
import { type AccountOf, firstLines, type Passage, passagesOf } from '../reader/passages.ts';
import type { CaseFile } from '../cases/case-schema.ts';
import type { Settings } from '../settings/settings.ts';

/** What is shown of a run, and how it goes on. */
export interface Telling {
  readonly passages: readonly Passage[];
  /** Where a hard part begins that can be had in short: what it is about, and the way to that. */
  readonly short: { readonly about: string; readonly onShort: () => void } | null;
  /** The next line, the next beat, or past a part that is told in short. */
  readonly pressOn: () => void;
}

/** Accounts of the parts that are in the set; null for all others. */
export function accountsOf(caseFile: CaseFile, short: ReadonlySet<string>): AccountOf {
  return (part) => {
    const account = short.has(part) ? caseFile.hardParts?.[part]?.summary : undefined;
    return account === undefined ? null : t('call.inShort', { account });
  };
}

/** Follows the play and the settings. */
export function useTelling(caseFile: CaseFile, play: Play, settings: Settings): Telling {
  /** How many lines of which passage are shown, for whoever reads line by line: each passage begins with its first. */
  const shown = useSignal<{ readonly of: Passage['beat'] | null; readonly lines: number }>({ of: null, lines: 1 });
  const isAllShort = settings.hardParts === 'short';
  const short = isAllShort ? new Set(Object.keys(caseFile.hardParts ?? {})) : play.toldShort.value;
  const whole = passagesOf(play.moments.value, accountsOf(caseFile, short));
  const newest = whole.at(-1);
  const lines = newest && shown.value.of === newest.beat ? shown.value.lines : 1;
  const passages = settings.lines === 'one' ? firstLines(whole, lines) : whole;
  const current = passages.at(-1);
  const isWhole = current === newest;
  const hard = current?.beat.hard ?? null;
  const about = hard === null ? undefined : caseFile.hardParts?.[hard]?.about;
  const onShort = () => {
    if (hard !== null) play.toldShort.value = new Set([...play.toldShort.value, hard]);
    play.readOn();
  };
  return {
    passages,
    short: about !== undefined && !isAllShort ? { about, onShort } : null,
    pressOn() {
      if (newest && !isWhole) shown.value = { of: newest.beat, lines: lines + 1 };
      else if (about !== undefined && isAllShort) onShort();
      else if (current?.inShort) play.readOn();
      else play.pressOn();
    },
  };
}
