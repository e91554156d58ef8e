// One place as images: its planes in their order, the people in it, its lights, and how they breathe and lean.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Picture } from '../story/beat.ts';
import type { Place, Plane } from './manifest-schema.ts';
import {
  breathScale,
  FIGURE_FADE_MS,
  fadeTowards,
  glowOpacity,
  type Lean,
  LIGHT_FADE_MS,
  parallaxOffset,
  weightShift,
} from './motion.ts';
import { createPersonView, type PersonPlane, type PersonView } from './person-view.ts';
import { isShown } from './picture-people.ts';
import type { PictureTextures } from './picture-textures.ts';
import type { Pictures } from './pictures.ts';

/** Draw order: plane n stands at n * PLANE_STEP, so that weather can fall between two of them. */
export const PLANE_STEP = 10;

/** How strong lights are in calm mode. */
const CALM_LIGHT = 0.55;

/** A place on the stage. */
export interface PlaceView {
  readonly place: Place;
  /** Whether it is drawn from the 2x files. */
  readonly sharp: boolean;
  /** Addresses of every file of the place, in the resolution of this view. */
  readonly addresses: ReadonlySet<string>;
  /** Loads what this picture needs. Resolves when it can be drawn; files that are missing are left out. */
  load(picture: Picture): Promise<void>;
  /** Loads the figures that are not in the picture yet, one after another, until they are all there or the view is gone. */
  loadRest(): Promise<void>;
  /** Asks for these people, faces and lights. They fade in by `step`, or are there at once with `cut`. Call `load` first. */
  show(picture: Picture, how: 'fade' | 'cut'): void;
  /** Moves time on. `ms` is the stage's own time; null is stillness. True while somebody is still fading. */
  step(elapsedMs: number, moment: Moment): boolean;
  destroy(): void;
}

/** The moment to draw. Times are in milliseconds and null in stillness. */
export interface Moment {
  /** The stage's own time. */
  readonly ms: number | null;
  /** How long this place has been on show. */
  readonly placeMs: number | null;
  readonly lean: Lean;
  readonly calm: boolean;
}

interface Layer {
  readonly plane: Plane;
  readonly order: number;
  readonly address: string | null;
  image: GameObjects.Image | null;
  person: PersonView | null;
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
  const layers = place.planes.map((plane, index): Layer => {
    const file = (sharp ? plane.files[1] : undefined) ?? plane.files[0];
    const address = file === undefined ? null : pictures.addressOf(file);
    return { plane, order: index * PLANE_STEP, address, image: null, person: null, wanted: 0, opacity: 0 };
  });
  let faces: Picture['faces'] = {};
  let destroyed = false;

  function draw(layer: Layer): void {
    const { plane, order, address } = layer;
    if (layer.image || layer.person || address === null || !scene.textures.exists(address)) return;
    if (isPerson(plane)) {
      layer.person = createPersonView(scene, plane, address, order);
      layer.person.setFace(faces[plane.who ?? ''], 'cut');
    } else {
      layer.image = drawPlane(scene, plane, address).setDepth(order);
    }
  }

  return {
    place,
    sharp,
    addresses: new Set(layers.flatMap(({ address }) => address ?? [])),
    async load(picture) {
      const needed = layers
        .filter(({ plane }) => isShown(plane, picture, place.lights))
        .flatMap(({ address }) => address ?? []);
      await Promise.all(needed.map((address) => textures.load(address)));
    },
    async loadRest() {
      for (const { address } of layers) {
        // One at a time, on purpose: nobody is waiting for these, and the words may need the line.
        // oxlint-disable-next-line no-await-in-loop
        if (address !== null && !destroyed) await textures.load(address);
      }
    },
    show(picture, how) {
      faces = picture.faces;
      for (const layer of layers) {
        layer.wanted = isShown(layer.plane, picture, place.lights) ? 1 : 0;
        if (how === 'cut') layer.opacity = layer.wanted;
        layer.person?.setFace(faces[layer.plane.who ?? ''], how);
      }
    },
    step(elapsedMs, moment) {
      let changing = false;
      for (const layer of layers) {
        const { plane } = layer;
        const fadeMs = plane.light === undefined ? FIGURE_FADE_MS : LIGHT_FADE_MS;
        layer.opacity = fadeTowards(layer.opacity, layer.wanted, elapsedMs, fadeMs);
        if (layer.opacity !== layer.wanted) changing = true;
        if (layer.opacity > 0) draw(layer);
        if (layer.image) pose(layer.image, layer, moment);
        if (layer.person?.step(elapsedMs, moment.ms, moment.lean, layer.opacity)) changing = true;
      }
      return changing;
    },
    destroy() {
      destroyed = true;
      for (const { image, person } of layers) {
        image?.destroy();
        person?.destroy();
      }
    },
  };
}

function isPerson(plane: Plane): plane is PersonPlane {
  return plane.person !== undefined;
}

const BLEND = { normal: BlendModes.NORMAL, screen: BlendModes.SCREEN, multiply: BlendModes.MULTIPLY };

/** Origin at the feet where the plane breathes, else in the middle. */
function drawPlane(scene: Scene, plane: Plane, address: string): GameObjects.Image {
  const [pivotX, pivotY] = pivotOf(plane);
  return scene.add
    .image(pivotX, pivotY, address)
    .setOrigin((pivotX - plane.x) / plane.w, (pivotY - plane.y) / plane.h)
    .setDisplaySize(plane.w, plane.h)
    .setBlendMode(BLEND[plane.blend]);
}

function pivotOf({ pivot, x, y, w, h }: Plane): readonly [number, number] {
  return pivot ?? [x + w / 2, y + h / 2];
}

function pose(image: GameObjects.Image, { plane, opacity }: Layer, { ms, placeMs, lean, calm }: Moment): void {
  const [pivotX, pivotY] = pivotOf(plane);
  const offset = parallaxOffset(lean, plane.depth);
  image.setPosition(pivotX + offset.x, pivotY + offset.y).setVisible(opacity > 0);
  const isLight = plane.blend === 'screen';
  const glow = plane.glow ?? 'lamp';
  const light = glowOpacity(glow, glow === 'sun' ? placeMs : ms) * (calm ? CALM_LIGHT : 1);
  image.setAlpha(opacity * (isLight ? light : 1));
  if (ms === null || !plane.pivot) {
    image.setDisplaySize(plane.w, plane.h).setRotation(0);
    return;
  }
  // What belongs to a person (their arms on a table) goes with them.
  const name = plane.who ?? plane.name;
  image.scaleY = (plane.h / image.frame.height) * breathScale(ms, name);
  if (plane.who !== undefined) image.setRotation(weightShift(ms, name));
}
