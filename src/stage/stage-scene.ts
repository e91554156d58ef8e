// The one scene of the stage. It is told what picture to show and how large it is, and gets there by itself: it loads,
// fades, cuts when there is to be no motion, and says when the picture is whole. It knows nothing of the play.
import { type ReadonlySignal, signal } from '@preact/signals';
import { Scene } from 'phaser';
import type { Picture } from '../story/beat.ts';
import { createFramePace } from './frame-pace.ts';
import { easeTowards, fadeTowards, idleSway, type Lean, LONGEST_TRAVEL, PLACE_FADE_MS } from './motion.ts';
import { createOverlays, type Overlays } from './overlays.ts';
import { type Box, chooseFocus, frameCamera, type Size, wantsSharpFiles } from './picture-layout.ts';
import { findGaps, samePicture } from './picture-people.ts';
import { createPictureTextures, type PictureTextures } from './picture-textures.ts';
import type { Place } from './manifest-schema.ts';
import type { Pictures } from './pictures.ts';
import { createPlaceView, PLANE_STEP, type PlaceView } from './place-view.ts';
import { createWeather, type Weather } from './weather.ts';

const OVERSCAN = { x: 48, y: 36 };
/** Planes nearer than this stand in front of the rain; the second for the few drops that fall close to us. */
const RAIN_DEPTH = { far: 1.1, near: 1.45 };
const NOTHING: Picture = { place: null, people: {} };
const STRAIGHT_ON: Lean = { x: 0, y: 0 };
/** A frame that took longer (a sleeping tab, a slow phone) moves things on by no more than this. */
const LONGEST_STEP_MS = 250;

/** Size of the host in device pixels, and how many of them make a CSS pixel. */
export interface StageSize extends Size {
  readonly devicePixelRatio: number;
}

interface Shown {
  readonly view: PlaceView;
  readonly weather: Weather | null;
}

/** The scene behind {@link createStage}. Call nothing before Phaser has created it. */
export class StageScene extends Scene {
  private readonly pictures: Pictures;
  private readonly whole = signal<Picture | null>(null);
  declare private pictureTextures: PictureTextures;
  declare private overlays: Overlays;
  private current: Shown | null = null;
  private incoming: { readonly view: PlaceView; ready: boolean } | null = null;
  private wanted = NOTHING;
  private figuresAreReady = false;
  private size: StageSize = { width: 1, height: 1, devicePixelRatio: 1 };
  private moving = true;
  private stageMs = 0;
  private curtain = 1;
  private pointer: Lean = STRAIGHT_ON;
  private lean: Lean = STRAIGHT_ON;
  /** Something changed since the last frame. */
  private stale = true;
  private readonly pace = createFramePace();
  private readonly warned = new Set<string>();
  /** Called when something has changed and a sleeping loop should draw again. */
  onChange: () => void = () => undefined;

  constructor(pictures: Pictures) {
    super('stage');
    this.pictures = pictures;
  }

  /** The picture that is wholly on show: loaded, faded in, the curtain open. Null while it is changing. */
  get shown(): ReadonlySignal<Picture | null> {
    return this.whole;
  }

  /** Whether there will be anything new to see in the next frame. */
  get wantsFrames(): boolean {
    return this.stale || this.moving;
  }

  /** Phaser's own hook. */
  create(): void {
    this.pictureTextures = createPictureTextures(this.textures);
    this.overlays = createOverlays(this);
  }

  /** Follows the story. The same picture again changes nothing; a place that the manifest lacks is shown as nothing. */
  show(picture: Picture): void {
    if (samePicture(picture, this.wanted)) return;
    const samePlace = picture.place === this.wanted.place;
    this.wanted = picture;
    this.whole.value = null;
    this.warnOfGaps(picture);
    if (!samePlace) this.bring();
    else if (this.incoming) void this.prepare(this.incoming);
    else if (this.current) void this.changeFigures(this.current.view);
    this.refresh();
  }

  /** Forgets the picture and its textures: whoever comes next starts behind a closed curtain. */
  clear(): void {
    this.wanted = NOTHING;
    this.incoming = null;
    this.leave();
    this.curtain = 1;
    this.whole.value = null;
    this.pictureTextures.keepOnly(new Set());
  }

  /** With or without motion. Without, the next frame is the last one until something changes. A slow device stays without. */
  setMoving(moving: boolean): void {
    this.moving = moving && !this.pace.tooSlow;
    this.refresh();
  }

  /** Where the pointer is over the host, -1 to 1 each way. */
  setPointer(pointer: Lean): void {
    this.pointer = pointer;
  }

  /** Fits everything to a new size. Fetches the other resolution if that is now the better one. */
  resize(size: StageSize): void {
    this.size = size;
    this.scale.resize(size.width, size.height);
    // After the size, and every time: only this sets the canvas's size on the page when the zoom is 1.
    this.scale.setZoom(1 / size.devicePixelRatio);
    if (this.current) this.fit(this.current);
    const view = this.incoming?.view ?? this.current?.view;
    if (view && view.sharp !== this.wantsSharp(view.place)) this.bring();
    this.refresh();
  }

  /** Asks for a frame: something has changed, or a lost context has come back. */
  refresh(): void {
    this.stale = true;
    this.onChange();
  }

  /** Phaser's own hook, once a frame. */
  override update(_time: number, delta: number): void {
    const frameMs = Math.min(delta, LONGEST_STEP_MS);
    if (this.moving && this.pace.isTooSlow(frameMs)) this.setMoving(false);
    const elapsedMs = this.moving ? frameMs : Number.POSITIVE_INFINITY;
    this.stale = false;
    this.turn(elapsedMs);
    if (this.moving) this.stageMs += elapsedMs;
    this.lean = this.moving ? this.nextLean(elapsedMs) : STRAIGHT_ON;
    this.current?.weather?.step(this.stageMs);
    const fading = this.current?.view.step(elapsedMs, this.moving ? this.stageMs : null, this.lean) ?? false;
    const isWhole = this.current !== null && this.incoming === null && this.curtain === 0 && this.figuresAreReady;
    if (isWhole && !fading && this.whole.value === null) this.whole.value = this.wanted;
  }

  private get wantedPlace(): Place | undefined {
    return this.wanted.place === null ? undefined : this.pictures.manifest.places[this.wanted.place];
  }

  /** Starts fetching the wanted place. What is on show stays until the curtain is closed or, without motion, until it is ready. */
  private bring(): void {
    this.incoming = null;
    const place = this.wantedPlace;
    if (place === undefined) return;
    const sharp = this.wantsSharp(place);
    if (this.current?.view.place === place && this.current.view.sharp === sharp) {
      this.pictureTextures.keepOnly(this.current.view.addresses);
      void this.changeFigures(this.current.view);
      return;
    }
    const tools = { pictures: this.pictures, textures: this.pictureTextures, sharp };
    this.incoming = { view: createPlaceView(this, place, tools), ready: false };
    void this.prepare(this.incoming);
  }

  private async prepare(incoming: NonNullable<typeof this.incoming>): Promise<void> {
    incoming.ready = false;
    const picture = this.wanted;
    await incoming.view.load(picture.people);
    if (this.incoming !== incoming || this.wanted !== picture) return;
    incoming.ready = true;
    this.refresh();
  }

  private async changeFigures(view: PlaceView): Promise<void> {
    this.figuresAreReady = false;
    const picture = this.wanted;
    await view.load(picture.people);
    if (this.current?.view !== view || this.wanted !== picture) return;
    view.show(picture.people, this.moving ? 'fade' : 'cut');
    this.figuresAreReady = true;
    this.refresh();
  }

  /** Closes the curtain, changes the place behind it, opens it; or cuts. */
  private turn(elapsedMs: number): void {
    const target = this.curtainTarget();
    this.curtain = fadeTowards(this.curtain, target, elapsedMs, PLACE_FADE_MS / 2);
    if (this.incoming?.ready && this.curtain === target) this.swap(this.incoming.view);
    this.overlays.setCurtain(this.curtain);
  }

  /** Closed while there is nothing to show and while one place becomes another; a sharper copy of the same place just cuts. */
  private curtainTarget(): 0 | 1 {
    if (this.current === null || this.wantedPlace === undefined) return 1;
    const leaving = this.incoming !== null && this.incoming.view.place !== this.current.view.place;
    return leaving && this.moving ? 1 : 0;
  }

  private leave(): void {
    this.current?.view.destroy();
    this.current?.weather?.destroy();
    this.current = null;
  }

  private swap(view: PlaceView): void {
    this.leave();
    this.incoming = null;
    const { rain } = view.place;
    const orders = { far: orderBefore(view.place, RAIN_DEPTH.far), near: orderBefore(view.place, RAIN_DEPTH.near) };
    this.current = { view, weather: rain && createWeather(this, rain, orders) };
    view.show(this.wanted.people, 'cut');
    this.figuresAreReady = true;
    this.fit(this.current);
    this.pictureTextures.keepOnly(view.addresses);
    void view.loadRest();
    if (!this.moving) this.curtain = 0;
    this.refresh();
  }

  private fit({ view, weather }: Shown): void {
    const { place } = view;
    const [width, height] = this.pictures.manifest.frame;
    // The overscan is for parallax: what a leaning plane may uncover is not promised to be there.
    const spare = { x: OVERSCAN.x - LONGEST_TRAVEL.x, y: OVERSCAN.y - LONGEST_TRAVEL.y };
    const picture: Box = [-spare.x, -spare.y, width + 2 * spare.x, height + 2 * spare.y];
    const camera = frameCamera(this.size, chooseFocus(place, this.size), picture);
    this.cameras.main.setSize(this.size.width, this.size.height).setZoom(camera.zoom);
    this.cameras.main.centerOn(camera.view[0] + camera.view[2] / 2, camera.view[1] + camera.view[3] / 2);
    this.cameras.main.setBackgroundColor(place.background);
    this.overlays.fit(camera.view, camera.mattes, place.background, camera.zoom);
    weather?.fill(camera.view);
  }

  private wantsSharp(place: Place): boolean {
    const focus = chooseFocus(place, this.size);
    return wantsSharpFiles(Math.min(this.size.width / focus[2], this.size.height / focus[3]), 1);
  }

  private nextLean(elapsedMs: number): Lean {
    const x = easeTowards(this.lean.x, this.pointer.x + idleSway(this.stageMs), elapsedMs);
    return { x, y: easeTowards(this.lean.y, this.pointer.y, elapsedMs) };
  }

  /** For whoever draws: says once, and only in development, what the story asks for and the manifest lacks. */
  private warnOfGaps(picture: Picture): void {
    if (!import.meta.env.DEV) return;
    for (const gap of findGaps(picture, this.pictures.manifest)) {
      if (!this.warned.has(gap)) console.warn(`assets/pictures/manifest.json has no ${gap}.`);
      this.warned.add(gap);
    }
  }
}

/** The draw order just under the first plane that is nearer than this depth, or over all of them. */
function orderBefore({ planes }: Place, depth: number): number {
  const nearer = planes.findIndex((plane) => plane.depth > depth);
  return ((nearer < 0 ? planes.length : nearer) - 0.5) * PLANE_STEP;
}
