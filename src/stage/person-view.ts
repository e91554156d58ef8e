// A person on the stage: a body that breathes and shifts its weight, a head that turns and blinks, both from one sheet.
import type { GameObjects, Scene } from 'phaser';
import type { Head, Piece, Plane } from './manifest-schema.ts';
import {
  blinkAt,
  breathScale,
  FIGURE_FADE_MS,
  fadeTowards,
  glanceAt,
  headTilt,
  type Lean,
  parallaxOffset,
  weightShift,
} from './motion.ts';
import { chooseHead } from './picture-people.ts';

/** A plane that has a person on it. */
export type PersonPlane = Plane & { readonly person: NonNullable<Plane['person']> };

/** A person in the picture. */
export interface PersonView {
  /** Asks for a face; undefined is the one they stand with. It fades in by `step`, or is there at once with `cut`. */
  setFace(wanted: string | undefined, how: 'fade' | 'cut'): void;
  /** Moves time on; `ms` null is stillness. `opacity` is of the whole person. True while the face is still changing. */
  step(elapsedMs: number, ms: number | null, lean: Lean, opacity: number): boolean;
  destroy(): void;
}

/** Where the feet and the neck are after this much breath and shift of weight. Frame units, radians. */
interface Posture {
  readonly x: number;
  readonly y: number;
  readonly tilt: number;
  readonly breath: number;
}

/** A person whose sheet has been loaded under `texture`. `order` is the draw order of the body; heads lie just over it. */
export function createPersonView(scene: Scene, plane: PersonPlane, texture: string, order: number): PersonView {
  const { person } = plane;
  const name = plane.who ?? plane.name;
  const faces = Object.keys(person.heads);
  const [feetX, feetY] = plane.pivot ?? [plane.x + plane.w / 2, plane.y + plane.h];
  const [neckX, neckY] = person.neck;
  addFrames(scene, plane, texture);

  const piece = (frame: string, part: Piece, pivot: readonly [number, number], above: number) =>
    scene.add
      .image(0, 0, texture, frame)
      .setOrigin((pivot[0] - part.x) / part.on[2], (pivot[1] - part.y) / part.on[3])
      .setDisplaySize(part.on[2], part.on[3])
      .setDepth(order + above);
  const body = piece('body', { on: [0, 0, plane.w, plane.h], x: plane.x, y: plane.y }, [feetX, feetY], 0);
  const bodyScaleY = body.scaleY;
  const heads = new Map<string, { image: GameObjects.Image; shut: GameObjects.Image | null }>();
  const headOf = (face: string) => {
    const known = heads.get(face);
    if (known) return known;
    const { shut, ...head } = person.heads[face] as Head;
    const made = {
      image: piece(`head ${face}`, head, person.neck, 1),
      shut: shut ? piece(`shut ${face}`, shut, person.neck, 3).setVisible(false) : null,
    };
    heads.set(face, made);
    return made;
  };

  let asked = chooseHead(faces, undefined);
  let current = asked;
  let before: string | null = null;
  let arrived = 1;

  function turnTo(face: string, how: 'fade' | 'cut'): void {
    if (face === current) return;
    before = current;
    current = face;
    arrived = how === 'cut' ? 1 : 0;
    // Only now: to set a depth is to have everything on the stage sorted anew.
    heads.get(before)?.image.setDepth(order + 1);
    headOf(face).image.setDepth(order + 2);
  }

  function pose(image: GameObjects.Image, { x, y, tilt, breath }: Posture, nod: number): void {
    // The neck goes where the body takes it: up with the breath, round the feet with the weight.
    const [dx, dy] = [neckX - feetX, (neckY - feetY) * breath];
    image.setPosition(x + dx * Math.cos(tilt) - dy * Math.sin(tilt), y + dx * Math.sin(tilt) + dy * Math.cos(tilt));
    image.setRotation(tilt + nod);
  }

  return {
    setFace(wanted, how) {
      asked = chooseHead(faces, wanted);
      turnTo(asked, how);
    },
    step(elapsedMs, ms, lean, opacity) {
      const glance = `${asked.split('@')[0] ?? ''}@glance`;
      const glances = ms !== null && !asked.includes('@') && faces.includes(glance) && glanceAt(ms, name);
      turnTo(glances ? glance : asked, ms === null ? 'cut' : 'fade');
      arrived = fadeTowards(arrived, 1, elapsedMs, FIGURE_FADE_MS);
      if (arrived === 1) before = null;

      const offset = parallaxOffset(lean, plane.depth);
      const breath = ms === null ? 1 : breathScale(ms, name);
      const tilt = ms === null ? 0 : weightShift(ms, name);
      const posture = { x: feetX + offset.x, y: feetY + offset.y, tilt, breath };
      body
        .setPosition(posture.x, posture.y)
        .setRotation(tilt)
        .setAlpha(opacity)
        .setVisible(opacity > 0);
      body.scaleY = bodyScaleY * breath;
      headOf(current);
      const nod = ms === null ? 0 : headTilt(ms, name);
      const blinking = ms !== null && arrived === 1 && blinkAt(ms, name);
      for (const [face, { image, shut }] of heads) {
        // The old head stays whole under the new one: two half heads would let the wall shine through.
        const alpha = face === current ? arrived : face === before ? 1 : 0;
        image.setVisible(alpha * opacity > 0).setAlpha(alpha * opacity);
        if (alpha > 0) pose(image, posture, nod);
        shut?.setVisible(blinking && face === current && opacity > 0).setAlpha(opacity);
        if (shut && blinking && face === current) pose(shut, posture, nod);
      }
      return before !== null;
    },
    destroy() {
      body.destroy();
      for (const { image, shut } of heads.values()) {
        image.destroy();
        shut?.destroy();
      }
    },
  };
}

/** Names the pieces of a sheet, once for each texture. The sheet may be at 1x or 2x. */
function addFrames(scene: Scene, { w, h, person }: PersonPlane, key: string): void {
  const texture = scene.textures.get(key);
  if (texture.has('body')) return;
  const scale = texture.getSourceImage().width / person.sheet[0];
  const add = (name: string, [x, y, width, height]: Piece['on']) =>
    texture.add(name, 0, x * scale, y * scale, width * scale, height * scale);
  add('body', [0, 0, w, h]);
  for (const [face, head] of Object.entries(person.heads)) {
    add(`head ${face}`, head.on);
    if (head.shut) add(`shut ${face}`, head.shut.on);
  }
}
