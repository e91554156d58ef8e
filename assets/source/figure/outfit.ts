// What a person can wear, and what dressing them yields.
import type { Part } from './paint.ts';

/** Tops the cast wears. */
export type TopKind = 'pyjamas' | 'shirt' | 'jumper' | 'cardigan' | 'gown' | 'police';
/** Trousers, loose or slim. */
export type BottomKind = 'trousers' | 'slim';
type Side = 'L' | 'R';

/** Colours are pigments: the light of the place makes the tones. */
export interface Outfit {
  top: { kind: TopKind; colour: string; under?: string; sleeves?: 'long' | 'rolled' };
  bottom: { kind: BottomKind; colour: string };
  shoes: string;
  feet?: 'shoes' | 'bare' | 'boots';
  /** A staff pass on a ribbon of this colour. */
  lanyard?: string;
}

/** A piece of cloth, or bare skin when `skin` is set (or its colour is '#skin'). */
export interface ClothPart extends Part {
  skin?: boolean;
}

/** Cloth in the order it is painted. */
export interface Dressed {
  legs: ClothPart[];
  torso: ClothPart[];
  sleeves: Record<Side, ClothPart>;
  /** Where the bare forearm starts along the arm (0 shoulder .. 2 wrist), if it shows. */
  skinArms: Record<Side, { from: number } | null>;
  /** Drawn after the neck: collars, open throats, a lanyard. */
  collarOver: ClothPart[];
}
