// The people of Two stories: a flat, a landing, custody. One entry each; pose and light belong to places.
import { type Look, type Repertoire, RESPONSE, SHIRT_SLEEVES } from './look.ts';

/** Everyone, by the name the story uses. */
export const CAST = {
  /** 43: broad, not tall, careful with his hands; nights in a warehouse. He rang. */
  mark: {
    body: { kind: 'man', tall: 0.93, build: 0.85, age: 43 },
    skin: 6,
    hair: 'receding',
    hairColour: '#221a18',
    beard: 'short',
    face: { noseW: 1.14, lips: 1.1, faceW: 1.06, jaw: 0.266, hood: 0.35 },
    outfit: {
      top: { kind: 'fleece', colour: '#3a5069', trim: '#c77c3a' },
      bottom: { kind: 'trousers', colour: '#4b4a45' },
      shoes: '#2d2723',
      feet: 'boots',
    },
  },
  /** 36: slight, quick, finishes other people's sentences. */
  leanne: {
    body: { kind: 'woman', tall: 0.97, build: -0.6 },
    skin: 2,
    hair: 'ponytail',
    hairColour: '#9a6a3f',
    face: { jaw: 0.204, eye: 1.16, arch: 0.85, nose: 0.74, tip: 0.5, faceW: 0.93 },
    outfit: {
      top: { kind: 'tee', colour: '#9c4f57' },
      bottom: { kind: 'slim', colour: '#39404f' },
      shoes: '#d8d3c8',
    },
  },
  /** In his sixties, across the landing; has heard it all and is not sure what he heard. */
  pav: {
    body: { kind: 'man', tall: 1.03, build: -0.3, age: 66 },
    skin: 5,
    hair: 'side',
    hairColour: '#b3aea8',
    glasses: { colour: '#3b332c' },
    face: { nose: 1.14, tip: -0.4, faceW: 0.95 },
    outfit: {
      top: { kind: 'cardigan', colour: '#6f6a4a', under: '#cfc6b2' },
      bottom: { kind: 'trousers', colour: '#5b5349' },
      shoes: '#57402f',
    },
  },
  /** PC, 29: the player's colleague on this call. */
  nadia: {
    body: { kind: 'woman', tall: 0.95, age: 29 },
    skin: 5,
    hair: 'hijab',
    hairColour: '#1d1715',
    headCloth: '#222a36',
    face: { nose: 0.9, arch: 1.35, brows: 0.95 },
    outfit: RESPONSE,
  },
  /** Custody sergeant, about 45: has all night, and says so. */
  boateng: {
    body: { kind: 'woman', tall: 1.05, build: 0.7, age: 45 },
    skin: 8,
    hair: 'bun',
    hairColour: '#191413',
    glasses: { colour: '#6a3d3a' },
    face: { noseW: 1.14, lips: 1.45, faceW: 1.04, cheek: 0.028 },
    outfit: SHIRT_SLEEVES,
  },
} satisfies Record<string, Look>;

/** How each of them carries themselves. */
export const POSES: Repertoire<typeof CAST> = {
  mark: ['pockets', 'sofaEdge', 'phoneHeld', 'palms', 'guarded', 'sitListen', 'tableMug'],
  leanne: ['handsHips', 'explain', 'guarded', 'perch', 'mugStand', 'leanPockets', 'tableFence'],
  pav: ['mugStand', 'handsBehind', 'chain', 'palms', 'pockets', 'sitUpright'],
  nadia: ['writing', 'radio', 'kneel', 'handsFolded', 'sitListen', 'relaxed'],
  boateng: ['deskStand', 'desk', 'writeDesk', 'phoneEar', 'clipboard', 'relaxed'],
};
