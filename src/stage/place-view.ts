// One place as images: its planes in their order, the people in it, and how they breathe and lean.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Place, Plane } from './manifest-schema.ts';
import { breathScale, FIGURE_FADE_MS, fadeTowards, lampGlow, type Lean, parallaxOffset } from './motion.ts';
import { isShown, type People } from './picture-people.ts';
import type { PictureTextures } from './picture-textures.ts';
import type { Pictures } from './pictures.ts';

/** Draw order: plane n stands at n * PLANE_STEP, so that weather can fall between two of them. */
export const PLANE_STEP = 10;

/** A place on the stage. */
export interface PlaceView {
  readonly place: Place;
  /** Whether it is drawn from the 2x files. */
  readonly sharp: boolean;
  /** Addresses of every file of the place, in the resolution of this view. */
  readonly addresses: ReadonlySet<string>;
  /** Loads what this picture needs. Resolves when it can be drawn; files that are missing are left out. */
  load(people: People): Promise<void>;
  /** Loads the figures that are not in the picture yet, one after another, until they are all there or the view is gone. */
  loadRest(): Promise<void>;
  /** Asks for these people. They fade in by `step`, or are there at once with `cut`. Call `load` first. */
  show(people: People, how: 'fade' | 'cut'): void;
  /** Moves time on. `ms` is the stage's own time; null is stillness. True while somebody is still fading. */
  step(elapsedMs: number, ms: number | null, lean: Lean): boolean;
  destroy(): void;
}

interface Layer {
  readonly plane: Plane;
  readonly address: string | null;
  image: GameObjects.Image | null;
  wanted: 0 | 1;
  opacity: number;
}

/** A view of a place. It shows nothing until it has loaded and been asked to show. */
export function createPlaceView(
  scene: Scene,
  place: Place,
  tools: { readonly pictures: Pictures; readonly textures: PictureTextures; readonly sharp: boolean },
): PlaceView {
  const { pictures, textures, sharp } = tools;
  const layers = place.planes.map((plane): Layer => {
    const file = (sharp ? plane.files[1] : undefined) ?? plane.files[0];
    return { plane, address: file === undefined ? null : pictures.addressOf(file), image: null, wanted: 0, opacity: 0 };
  });

  let destroyed = false;

  function draw(layer: Layer, order: number): GameObjects.Image | null {
    const { plane, address } = layer;
    if (address === null || !scene.textures.exists(address)) return null;
    const [pivotX, pivotY] = plane.pivot ?? [plane.x + plane.w / 2, plane.y + plane.h / 2];
    const image = scene.add.image(pivotX, pivotY, address);
    image.setOrigin((pivotX - plane.x) / plane.w, (pivotY - plane.y) / plane.h);
    image.setDisplaySize(plane.w, plane.h).setDepth(order * PLANE_STEP);
    if (plane.blend === 'screen') image.setBlendMode(BlendModes.SCREEN);
    return image;
  }

  return {
    place,
    sharp,
    addresses: new Set(layers.flatMap(({ address }) => address ?? [])),
    async load(people) {
      const needed = layers.filter(({ plane }) => isShown(plane, people)).flatMap(({ address }) => address ?? []);
      await Promise.all(needed.map((address) => textures.load(address)));
    },
    async loadRest() {
      for (const { address } of layers) {
        // One at a time, on purpose: nobody is waiting for these, and the words may need the line.
        // oxlint-disable-next-line no-await-in-loop
        if (address !== null && !destroyed) await textures.load(address);
      }
    },
    show(people, how) {
      for (const layer of layers) {
        layer.wanted = isShown(layer.plane, people) ? 1 : 0;
        if (how === 'cut') layer.opacity = layer.wanted;
      }
    },
    step(elapsedMs, ms, lean) {
      let fading = false;
      for (const [order, layer] of layers.entries()) {
        layer.opacity = fadeTowards(layer.opacity, layer.wanted, elapsedMs, FIGURE_FADE_MS);
        if (layer.opacity !== layer.wanted) fading = true;
        if (layer.opacity > 0) layer.image ??= draw(layer, order);
        if (layer.image) pose(layer.image, layer, ms, lean);
      }
      return fading;
    },
    destroy() {
      destroyed = true;
      for (const layer of layers) layer.image?.destroy();
    },
  };
}

function pose(image: GameObjects.Image, { plane, opacity }: Layer, ms: number | null, lean: Lean): void {
  const [pivotX, pivotY] = plane.pivot ?? [plane.x + plane.w / 2, plane.y + plane.h / 2];
  const offset = parallaxOffset(lean, plane.depth);
  image.setPosition(pivotX + offset.x, pivotY + offset.y).setVisible(opacity > 0);
  image.setAlpha(opacity * (ms !== null && plane.blend === 'screen' ? lampGlow(ms) : 1));
  const breath = ms !== null && plane.pivot ? breathScale(ms, plane.who ?? plane.name) : 1;
  image.scaleY = (plane.h / image.height) * breath;
}
