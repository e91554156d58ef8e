// The one scene of the stage. It is told what picture to show and how large it is, and gets there by itself: it loads,
// fades, cuts when there is to be no motion, and says when the picture is whole. It knows nothing of the play.
import { type ReadonlySignal, signal } from '@preact/signals';
import { Scene } from 'phaser';
import type { Picture } from '../story/beat.ts';
import { createStageCamera } from './camera.ts';
import type { FramePace } from './frame-pace.ts';
import { createGlints, type LookPoint } from './glints.ts';
import { easeTowards, fadeTowards, idleSway, type Lean, PLACE_FADE_MS } from './motion.ts';
import { createOverlays } from './overlays.ts';
import { chooseFocus, type Size, wantsSharpFiles } from './picture-layout.ts';
import { samePicture } from './picture-people.ts';
import { createPictureTextures, type PictureTextures } from './picture-textures.ts';
import type { Place } from './manifest-schema.ts';
import type { Pictures } from './pictures.ts';
import { createPlaceView, type PlaceView } from './place-view.ts';
import { createShownPlace, type Look, type ShownPlace, type Standing } from './shown-place.ts';

const NOTHING: Picture = { place: null, people: {}, faces: {}, lights: {}, push: null };
const NO_PICTURES: Pictures = { manifest: { frame: [1280, 720], places: {} }, addressOf: () => null };
const STRAIGHT_ON: Lean = { x: 0, y: 0 };
/** A frame that took longer (a sleeping tab, a slow phone) moves things on by no more than this. */
const LONGEST_STEP_MS = 250;

/** Size of the host in device pixels, and how many of them make a CSS pixel. */
export interface StageSize extends Size {
  readonly devicePixelRatio: number;
}

/** The scene behind {@link createStage}. Call nothing before Phaser has created it. */
export class StageScene extends Scene {
  private pictures: Pictures = NO_PICTURES;
  private readonly whole = signal<Picture | null>(null);
  declare private pictureTextures: PictureTextures;
  declare private standing: Standing;
  private current: ShownPlace | null = null;
  private incoming: { readonly view: PlaceView; ready: boolean } | null = null;
  private wanted = NOTHING;
  private looks: readonly Look[] = [];
  private figuresAreReady = false;
  private size: StageSize = { width: 1, height: 1, devicePixelRatio: 1 };
  private moving = true;
  private calm = false;
  private stageMs = 0;
  private curtain = 1;
  private pointer: Lean = STRAIGHT_ON;
  private lean: Lean = STRAIGHT_ON;
  /** Something changed since the last frame. */
  private stale = true;
  private readonly pace: FramePace;
  /** Called when something has changed and a sleeping loop should draw again. */
  onChange: () => void = () => undefined;

  constructor(pace: FramePace) {
    super('stage');
    this.pace = pace;
  }

  /** The picture that is wholly on show: loaded, faded in, the curtain open. Null while it is changing. */
  get shown(): ReadonlySignal<Picture | null> {
    return this.whole;
  }

  /** Whether there will be anything new to see in the next frame. */
  get wantsFrames(): boolean {
    return this.stale || this.moving;
  }

  /** Whether the place on show is drawn from the 2x files. */
  get isSharp(): boolean {
    return this.current?.view.sharp ?? false;
  }

  /** Phaser's own hook. */
  create(): void {
    this.pictureTextures = createPictureTextures(this.textures);
    this.standing = {
      camera: createStageCamera(this.cameras.main),
      backdrop: this.cameras.main,
      glints: createGlints(this),
      overlays: createOverlays(this),
    };
  }

  /** The pictures of the case that is played from now on. Whoever showed another has called `clear`. */
  use(pictures: Pictures): void {
    this.pictures = pictures;
  }

  /** Follows the story. The same picture again changes nothing; a place that the manifest lacks is shown as nothing. */
  show(picture: Picture): void {
    if (samePicture(picture, this.wanted)) return;
    const samePlace = picture.place === this.wanted.place;
    this.wanted = picture;
    this.whole.value = null;
    if (!samePlace) this.bring();
    else if (this.incoming) void this.prepare(this.incoming);
    else if (this.current) void this.changeFigures(this.current.view);
    this.refresh();
  }

  /** The things that can be looked at now. Those that the place does not have get no glint: the list has them all the same. */
  setLooks(looks: readonly Look[]): void {
    this.looks = looks;
    // A place that is leaving keeps its view: only its glints go.
    if (this.current?.view.place === this.wantedPlace) this.current?.aim(this.wanted, looks);
    else this.standing.glints.set([]);
    this.refresh();
  }

  /** The choice that the player points at, by whatever means; null for none. */
  attend(choiceId: string | null): void {
    this.standing.glints.attend(choiceId);
    this.refresh();
  }

  /** The glints in the picture. None while it is changing. An effect that asks runs again when there are others. */
  get glints(): readonly LookPoint[] {
    return this.curtain > 0 ? [] : this.standing.glints.points;
  }

  /** Where a glint is in the host, in device pixels. An effect that asks runs again whenever the view has moved. */
  toHost({ x, y }: LookPoint): readonly [x: number, y: number] {
    return this.standing.camera.toHost([x, y]);
  }

  /** Forgets the picture and its textures: whoever comes next starts behind a closed curtain. */
  clear(): void {
    this.wanted = NOTHING;
    this.incoming = null;
    this.setLooks([]);
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

  /** Softer light. Whoever asks for it also asks for no motion. */
  setCalm(calm: boolean): void {
    this.calm = calm;
    this.standing.overlays.setCalm(calm);
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
    this.current?.fit(size);
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
    const { camera, glints } = this.standing;
    camera.step(elapsedMs);
    glints.step(this.moving ? this.stageMs : null, camera.zoom, this.size.devicePixelRatio, this.curtain);
    const how = { still: !this.moving, lean: this.lean, calm: this.calm };
    const changing = this.current?.step(elapsedMs, this.stageMs, how) ?? false;
    const isWhole = this.current !== null && this.incoming === null && this.curtain === 0 && this.figuresAreReady;
    if (isWhole && !changing && this.whole.value === null) this.whole.value = this.wanted;
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
    await incoming.view.load(picture);
    if (this.incoming !== incoming || this.wanted !== picture) return;
    incoming.ready = true;
    this.refresh();
  }

  private async changeFigures(view: PlaceView): Promise<void> {
    this.figuresAreReady = false;
    const picture = this.wanted;
    await view.load(picture);
    if (this.current?.view !== view || this.wanted !== picture) return;
    view.show(picture, this.moving ? 'fade' : 'cut');
    this.current.aim(picture, this.looks);
    this.figuresAreReady = true;
    this.refresh();
  }

  /** Closes the curtain, changes the place behind it, opens it; or cuts. */
  private turn(elapsedMs: number): void {
    const target = this.curtainTarget();
    this.curtain = fadeTowards(this.curtain, target, elapsedMs, PLACE_FADE_MS / 2);
    if (this.incoming?.ready && this.curtain === target) this.swap(this.incoming.view);
    this.standing.overlays.setCurtain(this.curtain);
  }

  /** Closed while there is nothing to show and while one place becomes another; a sharper copy of the same place just cuts. */
  private curtainTarget(): 0 | 1 {
    if (this.current === null || this.wantedPlace === undefined) return 1;
    const leaving = this.incoming !== null && this.incoming.view.place !== this.current.view.place;
    return leaving && this.moving ? 1 : 0;
  }

  private leave(): void {
    this.current?.destroy();
    this.current = null;
  }

  private swap(view: PlaceView): void {
    this.leave();
    this.incoming = null;
    const since = { frame: this.pictures.manifest.frame, sinceMs: this.stageMs };
    this.current = createShownPlace(this, view, this.standing, since);
    view.show(this.wanted, 'cut');
    this.figuresAreReady = true;
    this.standing.camera.step(Number.POSITIVE_INFINITY);
    this.current.fit(this.size);
    this.current.aim(this.wanted, this.looks);
    this.pictureTextures.keepOnly(view.addresses);
    void view.loadRest();
    if (!this.moving) this.curtain = 0;
    this.refresh();
  }

  private wantsSharp(place: Place): boolean {
    const focus = chooseFocus(place, this.size);
    return wantsSharpFiles(Math.min(this.size.width / focus[2], this.size.height / focus[3]), 1);
  }

  private nextLean(elapsedMs: number): Lean {
    const x = easeTowards(this.lean.x, this.pointer.x + idleSway(this.stageMs), elapsedMs);
    return { x, y: easeTowards(this.lean.y, this.pointer.y, elapsedMs) };
  }
}
