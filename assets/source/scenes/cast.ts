// The people of the call. One entry each, so that a person looks the same in every place; pose and light belong to places.
import type { FigureSpec } from '../figure/figure.ts';

/** What stays the same about a person. */
export type Look = Omit<FigureSpec, 'pose' | 'turn' | 'light'>;

/** Generic British response uniform: no badge, number or force name. */
const uniform: FigureSpec['outfit'] = {
  top: { kind: 'police', colour: '#3b475b' },
  bottom: { kind: 'trousers', colour: '#303a4a' },
  shoes: '#15181d',
  feet: 'boots',
};

/** Everyone, by the name the story uses. */
export const CAST = {
  /** 38: fit, well kept, pleasant. */
  daniel: {
    body: { kind: 'man', tall: 1.02, build: 0.06 },
    skin: 3,
    hair: 'side',
    hairColour: '#4f3a2a',
    face: { jaw: 0.256 },
    outfit: {
      top: { kind: 'shirt', colour: '#b9c6d2', sleeves: 'rolled' },
      bottom: { kind: 'trousers', colour: '#4a4f5c' },
      shoes: '#4a3526',
    },
  },
  /** 34: upright, intelligent. */
  priya: {
    body: { kind: 'woman', tall: 1.01 },
    skin: 5,
    hair: 'long',
    hairColour: '#201613',
    face: { jaw: 0.214 },
    outfit: {
      top: { kind: 'cardigan', colour: '#7f9590', under: '#d2b48c' },
      bottom: { kind: 'trousers', colour: '#48516a' },
      shoes: '#6b4a3c',
    },
  },
  /** Eight: pale blue pyjamas, loose hair, bare feet. */
  isla: {
    body: { kind: 'child', tall: 1.06 },
    skin: 4,
    hair: 'long',
    hairColour: '#2b1c16',
    face: { jaw: 0.25, chin: 0.09, cheek: 0.05, faceW: 1.08 },
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
    outfit: uniform,
  },
  /** The player's officer, only ever from behind. */
  officer: { body: { kind: 'woman' }, skin: 3, hair: 'bun', hairColour: '#3a2820', outfit: uniform },
  /** 67, in a dressing gown. */
  okafor: {
    body: { kind: 'woman', age: 63, build: 0.3 },
    skin: 8,
    hair: 'grey-bun',
    hairColour: '#a9a4a0',
    outfit: {
      top: { kind: 'gown', colour: '#8d6a8a', under: '#e8dccb' },
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
    outfit: {
      top: { kind: 'jumper', colour: '#4b5f6e' },
      bottom: { kind: 'trousers', colour: '#2b3340' },
      shoes: '#222',
    },
  },
} satisfies Record<string, Look>;
