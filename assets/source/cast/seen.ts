// The people of Seen: a bedroom, a kitchen, a school. One entry each; pose and light belong to places.
import { type Look, type Repertoire } from './look.ts';

/** School uniform of no school: plain blazer, striped by nobody. */
const BLAZER = { kind: 'blazer', colour: '#3b4a45', under: '#e6e3da', trim: '#7b3d46' } as const;

/** Everyone, by the name the story uses. */
export const CAST = {
  /** 17: curls, a hoodie two sizes up, looks straight at you when she looks. */
  maya: {
    body: { kind: 'woman', tall: 0.96, build: -0.25, age: 17 },
    skin: 5,
    hair: 'curls',
    hairColour: '#3a231a',
    face: { noseW: 0.92, lips: 1.3, eye: 1.24 },
    outfit: {
      top: { kind: 'hoodie', colour: '#8a6fa0', trim: '#e7dfd0' },
      bottom: { kind: 'slim', colour: '#424a59' },
      shoes: '#d9d4c8',
    },
  },
  /** Her mum, 44: straight from a shift, tunic still on. She rang. */
  donna: {
    body: { kind: 'woman', tall: 1.01, build: 0.6, age: 44 },
    skin: 7,
    hair: 'braids',
    hairColour: '#1d1614',
    face: { noseW: 1.08, lips: 1.4, faceW: 1.03, cheek: 0.024 },
    outfit: {
      top: { kind: 'tunic', colour: '#4f86a0', trim: '#e6ecee' },
      bottom: { kind: 'trousers', colour: '#2b3646' },
      shoes: '#e6e2da',
    },
  },
  /** 18: long, easy, well liked. */
  callum: {
    body: { kind: 'man', tall: 1.05, build: -0.5, age: 18 },
    skin: 3,
    hair: 'fringe',
    hairColour: '#4b3524',
    face: { nose: 0.9, gap: 1.03, soft: 0.55, jaw: 0.24 },
    outfit: {
      top: { kind: 'tracksuit', colour: '#2b4a52', trim: '#d9d3c2' },
      bottom: { kind: 'slim', colour: '#2a3038' },
      shoes: '#dcd8ce',
    },
  },
  /** 17: the friend who noticed. */
  zainab: {
    body: { kind: 'woman', tall: 0.9, build: 0.1, age: 17 },
    skin: 6,
    hair: 'hijab',
    hairColour: '#1c1512',
    headCloth: '#c6b8a6',
    face: { lips: 1.25, eye: 1.26, faceW: 1.03, cheek: 0.03 },
    outfit: { top: BLAZER, bottom: { kind: 'trousers', colour: '#2b2e34' }, shoes: '#1d1d20' },
  },
  /** Head of sixth form, about fifty. */
  sethi: {
    body: { kind: 'man', tall: 1.0, build: 0.35, age: 51 },
    skin: 5,
    hair: 'turban',
    hairColour: '#3b3634',
    headCloth: '#8a4038',
    beard: 'full',
    face: { nose: 1.1, hood: 0.35, faceW: 1.03 },
    outfit: {
      top: { kind: 'shirt', colour: '#c9cdb8' },
      bottom: { kind: 'trousers', colour: '#4b4a52' },
      shoes: '#2c2420',
      lanyard: '#3f6a8c',
    },
  },
} satisfies Record<string, Look>;

/** How each of them carries themselves. */
export const POSES: Repertoire<typeof CAST> = {
  maya: ['phoneHeld', 'crossLegged', 'guarded', 'phoneLook', 'perch', 'tableMug', 'relaxed'],
  donna: ['handsHips', 'phoneEar', 'mugStand', 'tableMug', 'clasped', 'palms'],
  callum: ['leanPockets', 'phoneLook', 'palms', 'sofaEasy', 'pockets', 'lean'],
  zainab: ['bagShoulder', 'explain', 'sitListen', 'phoneLook', 'relaxed', 'desk'],
  sethi: ['handsBehind', 'desk', 'palms', 'sitListen', 'phoneEar', 'clasped'],
};
