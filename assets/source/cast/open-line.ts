// The people of Open line: the control room, and what the officers found. One entry each; pose and light belong to places.
import { type Look, type Repertoire, RESPONSE } from './look.ts';

/** Everyone, by the name the story uses. */
export const CAST = {
  /** The player: a call handler in his thirties, mostly from behind or the side. */
  you: {
    body: { kind: 'man', tall: 1.0, build: 0.1, age: 34 },
    skin: 7,
    hair: 'locs',
    hairColour: '#1d1614',
    hat: 'headset',
    beard: 'short',
    face: { noseW: 1.14, lips: 1.25, hood: 0.1 },
    outfit: {
      top: { kind: 'polo', colour: '#3d5a6b', trim: '#b9c6cf' },
      bottom: { kind: 'trousers', colour: '#2f353f' },
      shoes: '#26262a',
      lanyard: '#c79a3c',
    },
  },
  /** Team leader, 50: has taken more of these calls than anybody in the room. */
  farida: {
    body: { kind: 'woman', tall: 1.0, build: 0.25, age: 50 },
    skin: 4,
    hair: 'hijab',
    hairColour: '#2a1f1b',
    headCloth: '#5c7a78',
    face: { nose: 0.96, hood: 0.2, arch: 1 },
    outfit: {
      top: { kind: 'jumper', colour: '#4a4258' },
      bottom: { kind: 'trousers', colour: '#34323c' },
      shoes: '#2a2627',
      lanyard: '#c79a3c',
    },
  },
  /** 29: rang, and did not speak. Teaches swimming. */
  beth: {
    body: { kind: 'woman', tall: 1.05, build: 0, age: 29 },
    skin: 2,
    hair: 'long',
    hairColour: '#b08a4e',
    face: { faceW: 1, jaw: 0.224, brows: 0.75, nose: 0.82 },
    outfit: {
      top: { kind: 'jumper', colour: '#b9a06a' },
      bottom: { kind: 'slim', colour: '#46566a' },
      shoes: '#7a5a44',
    },
  },
  /** 33: her partner. */
  lee: {
    body: { kind: 'man', tall: 0.95, build: 0.6, age: 33 },
    skin: 5,
    hair: 'crop',
    hairColour: '#2a1f1a',
    beard: 'stubble',
    face: { jaw: 0.262, noseW: 1.06, lips: 1, hood: 0.4, gap: 0.97 },
    outfit: {
      top: { kind: 'tee', colour: '#5f7d84' },
      bottom: { kind: 'trousers', colour: '#46443f' },
      shoes: '#cfc9bd',
    },
  },
  /** PC, 26: young, and glad not to be driving. */
  reid: {
    body: { kind: 'man', tall: 1.05, build: -0.3, age: 26 },
    skin: 1,
    hair: 'crop',
    hairColour: '#a5834f',
    face: { faceW: 0.95, jaw: 0.238, nose: 0.9, brows: 0.9, tip: 0.3 },
    outfit: RESPONSE,
  },
  /** PC, 34: gets down to people's height without thinking about it. */
  grace: {
    body: { kind: 'woman', tall: 1.03, build: 0.45, age: 34 },
    skin: 7,
    hair: 'bun',
    hairColour: '#191413',
    face: { lips: 1.4, noseW: 1.06, cheek: 0.02 },
    outfit: RESPONSE,
  },
} satisfies Record<string, Look>;

/** How each of them carries themselves. */
export const POSES: Repertoire<typeof CAST> = {
  you: ['listening', 'headsetHand', 'deskBack', 'writeDesk', 'desk', 'mugStand'],
  farida: ['wheelRest', 'wheelOpen', 'wheelDesk', 'wheelThink', 'wheelPush'],
  beth: ['phoneHeld', 'guarded', 'stepMug', 'tableMug', 'relaxed', 'banister', 'sitListen'],
  lee: ['pockets', 'holdDoor', 'palms', 'sofaEasy', 'lean', 'relaxed'],
  reid: ['handsFolded', 'writing', 'radio', 'relaxed', 'kneel', 'hatInHands'],
  grace: ['kneel', 'writing', 'handsFolded', 'sitListen', 'radio', 'relaxed'],
};
