// The people of Quiet house. One entry each, so that a person looks the same in every place; pose and light belong to places.
import { type Look, type Repertoire, RESPONSE, SHIRT_SLEEVES } from './look.ts';

/** Everyone, by the name the story uses. */
export const CAST = {
  /** 38: fit, well kept, pleasant. */
  daniel: {
    body: { kind: 'man', tall: 1.02, build: 0.06 },
    skin: 3,
    hair: 'side',
    hairColour: '#4f3a2a',
    face: { jaw: 0.256, lips: 0.85, nose: 1 },
    outfit: {
      top: { kind: 'shirt', colour: '#b9c6d2', sleeves: 'rolled' },
      bottom: { kind: 'trousers', colour: '#4a4f5c' },
      shoes: '#4a3526',
    },
  },
  /** 34: upright, intelligent. In the night: a nightdress, and a cardigan buttoned to the neck. */
  priya: {
    body: { kind: 'woman', tall: 1.01 },
    skin: 5,
    hair: 'long',
    hairColour: '#201613',
    face: { jaw: 0.214, eye: 1.16, brows: 0.95, nose: 0.86, lips: 1.15 },
    outfit: {
      top: { kind: 'cardigan', colour: '#7f9590', buttoned: true },
      bottom: { kind: 'nightdress', colour: '#cfc8da' },
      shoes: '#8d5f74',
      feet: 'slippers',
    },
  },
  /** Eight: pale blue pyjamas, loose hair, bare feet. */
  isla: {
    body: { kind: 'child', tall: 1.06 },
    skin: 4,
    hair: 'long',
    hairColour: '#2b1c16',
    face: { cheek: 0.038, faceW: 1.05, jaw: 0.22 },
    outfit: {
      top: { kind: 'pyjamas', colour: '#8fb6f4', under: '#d8e6ff' },
      bottom: { kind: 'trousers', colour: '#86acec' },
      shoes: '#555',
      feet: 'bare',
    },
  },
  /** About forty, heavier, tired: the age is set for the bags under his eyes. */
  sam: {
    body: { kind: 'man', tall: 0.99, build: 0.95, age: 51 },
    skin: 2,
    hair: 'crop',
    hairColour: '#332c28',
    face: { faceW: 1.05, jaw: 0.262, cheek: 0.018, hood: 0.42, nose: 0.88, soft: 0.45 },
    outfit: RESPONSE,
  },
  /** The player's officer, only ever from behind. */
  officer: { body: { kind: 'woman' }, skin: 3, hair: 'bun', hairColour: '#3a2820', outfit: RESPONSE },
  /** 67, in a dressing gown. */
  okafor: {
    body: { kind: 'woman', tall: 0.95, build: 0.4, age: 67, stoop: 4 },
    skin: 8,
    hair: 'cropped-curls',
    hairColour: '#8f8a87',
    face: { noseW: 1.12, lips: 1.5, cheek: 0.026, faceW: 1.07, jaw: 0.235, hood: 0.3, brows: 0.9 },
    outfit: {
      top: { kind: 'gown', colour: '#8d6a8a', under: '#a8b8c6' },
      bottom: { kind: 'slim', colour: '#c9c0b4' },
      shoes: '#a58d78',
    },
  },
  /** Safeguarding lead, about fifty. */
  lowe: {
    body: { kind: 'woman', age: 51, build: 0.2 },
    skin: 6,
    hair: 'bob',
    hairColour: '#2b2220',
    face: { noseW: 1.04, lips: 1.3, hood: 0.2, faceW: 1 },
    outfit: {
      top: { kind: 'cardigan', colour: '#4d5f86', under: '#e3d6c2' },
      bottom: { kind: 'trousers', colour: '#3c3f4a' },
      shoes: '#332b2b',
      lanyard: '#c79a3c',
    },
  },
  /** Takes the first call. */
  handler: {
    body: { kind: 'woman', age: 46 },
    skin: 2,
    hair: 'bob',
    hairColour: '#5b3c2b',
    hat: 'headset',
    face: { nose: 0.86, tip: 0.35, faceW: 0.99 },
    outfit: {
      top: { kind: 'jumper', colour: '#4b5f6e' },
      bottom: { kind: 'trousers', colour: '#2b3340' },
      shoes: '#222',
    },
  },
  /** The player's sergeant, 48: tall, unhurried, a coat over her arm more often than on. */
  adeyemi: {
    body: { kind: 'woman', tall: 1.07, build: 0.5, age: 48 },
    skin: 7,
    hair: 'afro',
    hairColour: '#241b19',
    face: { noseW: 1.1, lips: 1.4, arch: 1.35, jaw: 0.222, cheek: 0.016 },
    outfit: SHIRT_SLEEVES,
  },
  /** About thirty, long and lean; listens more than he talks. */
  paramedic: {
    body: { kind: 'man', tall: 1.07, build: -0.45, age: 31 },
    skin: 1,
    hair: 'crop',
    hairColour: '#8c4a2c',
    beard: 'short',
    face: { nose: 1.08, faceW: 0.94, jaw: 0.238, gap: 0.97 },
    outfit: {
      top: { kind: 'greens', colour: '#3f5f4b', trim: '#25382d' },
      bottom: { kind: 'trousers', colour: '#324c3d' },
      shoes: '#191b1c',
      feet: 'boots',
    },
  },
} satisfies Record<string, Look>;

/** Priya in the days after. */
export const PRIYA_BY_DAY: Look = {
  ...CAST.priya,
  outfit: {
    top: { kind: 'cardigan', colour: '#7f9590', under: '#d2b48c' },
    bottom: { kind: 'trousers', colour: '#48516a' },
    shoes: '#6b4a3c',
  },
};

/** How each of them carries themselves. */
export const POSES: Repertoire<typeof CAST> = {
  daniel: ['leanPockets', 'lean', 'holdDoor', 'palms', 'sofaEasy', 'pockets', 'handOut', 'crouch', 'backPocket'],
  priya: ['guarded', 'collar', 'banister', 'tableFence', 'tableCollar', 'tableMug', 'stepMug'],
  isla: ['book', 'stairs', 'stairsBook', 'perch', 'relaxed', 'stepLean'],
  sam: ['handsFolded', 'hatInHands', 'writing', 'relaxed', 'sitListen', 'wheel', 'radio'],
  officer: ['relaxed', 'writing', 'kneel', 'radio', 'sitListen', 'handsFolded'],
  okafor: ['phoneEar', 'clasped', 'chain', 'relaxed', 'sitUpright', 'atWindow'],
  lowe: ['explain', 'desk', 'clasped', 'phoneEar', 'relaxed', 'sitListen'],
  handler: ['listening', 'headsetHand', 'deskBack', 'writeDesk', 'desk'],
  adeyemi: ['handsHips', 'deskStand', 'carry', 'desk', 'phoneEar', 'handsBehind', 'palms'],
  paramedic: ['carry', 'clipboard', 'kneel', 'crouch', 'sitListen', 'palms'],
};
