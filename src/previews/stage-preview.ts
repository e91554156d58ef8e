// The real stage, alone on a page, in development only: stage.html?case=quiet-house&place=hall&people=daniel:talking&light=lamp:off
// `window.stagePreview` lets a test change the picture as a story would.
import { signal } from '@preact/signals';
import { askedInAddress, createSettings, settingsFrom } from '../settings/settings.ts';
import { attachStage } from '../stage/attach-stage.ts';
import { loadPictures } from '../stage/pictures.ts';
import { startEngine } from '../stage/stage-engine.ts';
import type { Beat, Choice, Picture } from '../story/beat.ts';

declare global {
  interface Window {
    /** Set once the stage is on the page. */
    stagePreview?: {
      readonly places: readonly string[];
      /** Everyone's first way of standing at a place. */
      readonly peopleAt: (place: string) => Picture['people'];
      readonly show: (picture: Partial<Picture>, looks?: readonly Pick<Choice, 'id' | 'text' | 'at'>[]) => void;
      readonly chosen: string[];
      /** Draws a frame now; how long the script worked on it, in milliseconds. */
      readonly drawFrame: () => number;
    };
  }
}

const asked = new URLSearchParams(location.search);
const caseId = asked.get('case') ?? 'quiet-house';
const pairs = (name: string) =>
  Object.fromEntries(
    (asked.get(name) ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair) => pair.split(':') as [string, string]),
  );

const pictures = await loadPictures(caseId);
const { manifest } = pictures;
const peopleAt = (place: string): Picture['people'] => {
  const people: Record<string, string> = {};
  for (const { who, how } of manifest.places[place]?.planes ?? []) if (who && how) people[who] ??= how;
  return people;
};
const place = asked.get('place') ?? Object.keys(manifest.places)[0] ?? '';
const beat = signal(
  beatOf({
    place,
    people: asked.has('people') ? pairs('people') : peopleAt(place),
    lights: pairs('light') as Picture['lights'],
  }),
);
const chosen: string[] = [];

const host = document.getElementById('stage');
// Never too slow: here motion is what is looked at, on whatever machine.
const engine = await startEngine({ tooSlow: false, isTooSlow: () => false });
if (host) {
  const play = { beat, attention: signal<string | null>(null), choose: (id: string) => void chosen.push(id) };
  attachStage(engine, play, createSettings(settingsFrom(askedInAddress(location.search))), host, {
    pictures,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  window.stagePreview = {
    places: Object.keys(manifest.places),
    peopleAt,
    show: (picture, looks = []) => (beat.value = beatOf(picture, looks)),
    chosen,
    drawFrame() {
      const start = performance.now();
      engine.loop.drawNow();
      return performance.now() - start;
    },
  };
}

function beatOf(picture: Partial<Picture>, looks: readonly Pick<Choice, 'id' | 'text' | 'at'>[] = []): Beat {
  return {
    scene: '',
    clockMinutes: null,
    lines: [],
    sounds: [],
    picture: { place: null, people: {}, faces: {}, lights: {}, push: null, ...picture },
    choices: looks.map((look) => ({ ...look, kind: 'look', decision: null })),
    more: false,
    ending: null,
    otherSide: null,
    hard: null,
  };
}
