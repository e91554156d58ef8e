// What a person can wear, and what dressing them yields.
import type { Part } from './paint.ts';

/** Tops the cast wears. `duty` is an officer's shirt with epaulettes and no vest; `greens` an ambulance crew's. */
export type TopKind =
  | 'pyjamas'
  | 'tee'
  | 'polo'
  | 'shirt'
  | 'jumper'
  | 'cardigan'
  | 'fleece'
  | 'hoodie'
  | 'tracksuit'
  | 'tunic'
  | 'blazer'
  | 'coat'
  | 'dress'
  | 'gown'
  | 'police'
  | 'duty'
  | 'greens';
/** Trousers, loose or slim; a knee-length pleated skirt; a skirt's legs under a dress; a nightdress over bare shins. */
export type BottomKind = 'trousers' | 'slim' | 'skirt' | 'tights' | 'nightdress';
type Side = 'L' | 'R';

/** Colours are pigments: the light of the place makes the tones. */
export interface Outfit {
  /** `under` is what shows at the front; `trim` is a tie, a stripe or epaulettes; a cardigan may be `buttoned` to the neck. */
  top: {
    kind: TopKind;
    colour: string;
    under?: string;
    trim?: string;
    sleeves?: 'long' | 'rolled' | 'short';
    buttoned?: true;
  };
  bottom: { kind: BottomKind; colour: string };
  shoes: string;
  feet?: 'shoes' | 'bare' | 'boots' | 'slippers';
  /** A staff pass on a ribbon of this colour. */
  lanyard?: string;
  /** A reflective jacket over a uniform, in place of the vest. */
  over?: 'hi-vis';
}

/** A piece of cloth, or bare skin when `skin` is set (or its colour is '#skin'). */
export interface ClothPart extends Part {
  skin?: boolean;
}

/** Cloth in the order it is painted. */
export interface Dressed {
  legs: ClothPart[];
  /** Thighs and what is on them, where they come towards us: drawn over the trunk. */
  lap: ClothPart[];
  torso: ClothPart[];
  sleeves: Record<Side, ClothPart>;
  /** Where the bare forearm starts along the arm (0 shoulder .. 2 wrist), if it shows. */
  skinArms: Record<Side, { from: number } | null>;
  /** Drawn after the neck: collars, open throats, a lanyard. */
  collarOver: ClothPart[];
}
