// The people of Sunday dinner: a dining room, a kitchen, a front garden. One entry each; pose and light belong to places.
import { type Look, type Repertoire } from './look.ts';

/** Everyone, by the name the story uses. */
export const CAST = {
  /** 74: small, upright, sharp; a stick since the hip, and no fuss about it. */
  jean: {
    body: { kind: 'woman', tall: 0.94, build: -0.3, age: 74, stoop: 2 },
    skin: 2,
    hair: 'pixie',
    hairColour: '#e2ded8',
    glasses: { colour: '#5a4a52' },
    face: { nose: 0.92, faceW: 0.93, jaw: 0.208 },
    outfit: {
      top: { kind: 'cardigan', colour: '#a0626b', under: '#e3dccf' },
      bottom: { kind: 'skirt', colour: '#4d4b57' },
      shoes: '#3b302d',
    },
  },
  /** 40: large, soft-spoken, soft jumper; her son. */
  neil: {
    body: { kind: 'man', tall: 1.06, build: 1, age: 40 },
    skin: 2,
    hair: 'side',
    hairColour: '#6f5238',
    face: { jaw: 0.27, faceW: 1.07, chin: 0.092, cheek: 0.02, soft: 0.5, gap: 1.04 },
    outfit: {
      top: { kind: 'jumper', colour: '#56705f' },
      bottom: { kind: 'trousers', colour: '#5a544c' },
      shoes: '#3f342b',
    },
  },
  /** 47: his sister; drove up as soon as she could. */
  carol: {
    body: { kind: 'woman', tall: 1.05, build: 0.1, age: 47 },
    skin: 2,
    hair: 'bob',
    hairColour: '#7a4a30',
    face: { nose: 0.94, jaw: 0.222, chin: 0.064, gap: 1.03 },
    outfit: {
      top: { kind: 'dress', colour: '#3f5878' },
      bottom: { kind: 'tights', colour: '#2c2b33' },
      shoes: '#2b2527',
    },
  },
  /** 68: next door, on his way back from prayers or the shop, in his good coat. */
  rashid: {
    body: { kind: 'man', tall: 0.99, build: -0.2, age: 68 },
    skin: 5,
    hair: 'bald',
    hairColour: '#cfcac4',
    beard: 'full',
    face: { nose: 1.14, tip: -0.5, faceW: 0.95 },
    outfit: {
      top: { kind: 'coat', colour: '#5c5546', under: '#8d8674', trim: '#7c4a3c' },
      bottom: { kind: 'trousers', colour: '#3e3b3a' },
      shoes: '#2e2522',
    },
  },
} satisfies Record<string, Look>;

/** How each of them carries themselves. */
export const POSES: Repertoire<typeof CAST> = {
  jean: ['withStick', 'sitUpright', 'handOnTable', 'atWindow', 'pouring', 'sitStick', 'collar'],
  neil: ['tray', 'pockets', 'palms', 'tableFence', 'holdDoor', 'sofaEdge', 'relaxed'],
  carol: ['carry', 'guarded', 'phoneEar', 'handsHips', 'tableMug', 'explain'],
  rashid: ['handsBehind', 'carry', 'clasped', 'palms', 'sitUpright', 'relaxed'],
};
