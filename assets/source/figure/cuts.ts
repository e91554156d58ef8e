// How each top is cut: room, hem, sleeves, tail and collar. What is drawn on its front is in `fronts.ts` and `openings.ts`.
import type { Outfit, TopKind } from './outfit.ts';

/** The cut of a top. */
export interface Cut {
  /** Room between body and cloth, in heads. */
  ease: number;
  /** Height of the hem on the trunk (0 seat .. 1 neck). */
  hem: number;
  /** Room at the end of the sleeve, in heads. */
  cuff: number;
  /** Extra room in the sleeve. */
  sleeve?: number;
  short?: true;
  /** Cloth below the hem: how far down the legs (1 = knee, 2 = ankle), and how it widens. */
  tail?: [length: number, flare: number];
  /** A turned-down collar, of its own cloth or of what is worn under it. */
  collar?: 'own' | 'under';
  /** An open throat: how low, how wide (degrees). */
  throat?: [low: number, wide: number];
  /** Bands right round, each from one height to another: ribbing, a belt, reflective tape; a colour of their own, or a tone of the cloth. */
  hoops?: [from: number, to: number, look: 'half' | 'deep' | `#${string}`][];
  /** How the cloth breaks. */
  cloth: 'crisp' | 'soft' | 'heavy';
}

const CUT: Record<TopKind, Cut> = {
  pyjamas: { ease: 0.05, hem: 0.02, cuff: 0.045, collar: 'own', throat: [0.9, 16], cloth: 'crisp' },
  tee: { ease: 0.04, hem: 0.09, cuff: 0.075, short: true, throat: [0.975, 12], cloth: 'crisp' },
  polo: {
    ease: 0.05,
    hem: 0.09,
    cuff: 0.07,
    short: true,
    collar: 'own',
    throat: [0.93, 13],
    hoops: [[0.08, 0.11, 'half']],
    cloth: 'crisp',
  },
  shirt: { ease: 0.045, hem: 0.12, cuff: 0.04, collar: 'own', throat: [0.9, 16], cloth: 'crisp' },
  jumper: { ease: 0.06, hem: 0.08, cuff: 0.054, hoops: [[0.07, 0.13, 'half']], cloth: 'soft' },
  cardigan: { ease: 0.075, hem: 0, cuff: 0.068, tail: [0.34, 0.06], collar: 'under', cloth: 'soft' },
  fleece: { ease: 0.085, hem: 0.07, cuff: 0.05, cloth: 'soft' },
  hoodie: { ease: 0.1, hem: 0.07, cuff: 0.035, hoops: [[0.06, 0.12, 'half']], cloth: 'soft' },
  tracksuit: { ease: 0.07, hem: 0.08, cuff: 0.03, hoops: [[0.07, 0.13, 'half']], cloth: 'crisp' },
  tunic: { ease: 0.055, hem: -0.04, cuff: 0.09, short: true, tail: [0.26, 0.06], throat: [0.87, 20], cloth: 'crisp' },
  blazer: { ease: 0.07, hem: 0, cuff: 0.063, tail: [0.3, 0.05], collar: 'under', cloth: 'heavy' },
  coat: { ease: 0.11, hem: 0.02, cuff: 0.1, tail: [1.02, 0.06], cloth: 'heavy' },
  dress: {
    ease: 0.045,
    hem: 0.02,
    cuff: 0.045,
    tail: [1.12, 0.16],
    throat: [0.94, 22],
    hoops: [[0.39, 0.43, 'deep']],
    cloth: 'soft',
  },
  gown: { ease: 0.07, hem: 0.02, cuff: 0.15, tail: [1.5, 0.05], cloth: 'heavy' },
  police: { ease: 0.045, hem: 0.2, cuff: 0.04, collar: 'own', cloth: 'crisp' },
  duty: { ease: 0.045, hem: 0.15, cuff: 0.04, collar: 'own', cloth: 'crisp' },
  greens: {
    ease: 0.07,
    hem: 0.02,
    cuff: 0.06,
    collar: 'own',
    throat: [0.92, 14],
    hoops: [[0.5, 0.55, '#c8cfae']],
    cloth: 'crisp',
  },
};

/** The cut of a top, with the sleeves of this outfit. `end` runs 0 (shoulder) .. 2 (wrist). */
export function cutOf(top: Outfit['top']): Cut & { end: number; length: 'long' | 'rolled' | 'short' } {
  const cut = CUT[top.kind],
    length = top.sleeves ?? (cut.short ? 'short' : 'long');
  return { ...cut, length, end: { short: 0.66, rolled: 1.18, long: 1.93 }[length] };
}
