// Fetches the pictures of the places that come next while this one is being read, so that a door opens without a wait.
// Only into the browser's own store: the graphics card holds one place at a time.
import { effect } from '@preact/signals';
import type { Pictures } from './pictures.ts';
import type { StageEngine } from './stage-engine.ts';

/** How many places ahead, in the order of the story. */
const AHEAD = 2;

/** Looks ahead whenever a picture is whole. Returns its own undo. */
export function attachLookAhead({ scene }: StageEngine, pictures: Pictures): () => void {
  const { manifest } = pictures;
  const asked = new Set<string>();
  const order = Object.keys(manifest.places);
  let queue = Promise.resolve();
  let stopped = false;

  async function fetchOneByOne(files: readonly string[]): Promise<void> {
    for (const file of files) {
      const address = pictures.addressOf(file);
      if (stopped || address === null || asked.has(address)) continue;
      asked.add(address);
      const image = new Image();
      image.fetchPriority = 'low';
      image.src = address;
      // One at a time: the words may need the line. One that does not come is asked for again when it is needed.
      // oxlint-disable-next-line no-await-in-loop
      await image.decode().catch(() => asked.delete(address));
    }
  }

  const stop = effect(() => {
    const place = scene.shown.value?.place;
    if (place === null || place === undefined) return;
    const next = order.slice(order.indexOf(place) + 1).slice(0, AHEAD);
    const files = next.flatMap((name) => filesOf(manifest, name, scene.isSharp));
    // Behind what is on its way already: a picture comes to rest many times in one place.
    queue = queue.then(() => fetchOneByOne(files));
  });
  return () => {
    stopped = true;
    stop();
  };
}

function filesOf({ places }: Pictures['manifest'], name: string, sharp: boolean): readonly string[] {
  return (places[name]?.planes ?? []).flatMap(({ files }) => (sharp ? files[1] : undefined) ?? files[0] ?? []);
}
