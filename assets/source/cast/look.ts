// What the cast of every case has in common: what a look is, and what officers are issued.
import type { FigureSpec } from '../figure/figure.ts';
import type { PoseName } from '../figure/poses.ts';

/** What stays the same about a person; pose, turn and light belong to places. */
export type Look = Omit<FigureSpec, 'pose' | 'turn' | 'light'>;

/** How a person of a case carries themselves: five poses or more, the first one that of their silhouette. */
export type Repertoire<Cast> = Record<keyof Cast, PoseName[]>;

const issued = { shoes: '#15181d', feet: 'boots' } satisfies Partial<FigureSpec['outfit']>;
const dark = { kind: 'trousers', colour: '#303a4a' } satisfies FigureSpec['outfit']['bottom'];

/** Generic British response uniform: no badge, number or force name. */
export const RESPONSE: FigureSpec['outfit'] = { top: { kind: 'police', colour: '#3b475b' }, bottom: dark, ...issued };
/** A sergeant's shirt with epaulettes and no vest: office and custody. */
export const SHIRT_SLEEVES: FigureSpec['outfit'] = {
  top: { kind: 'duty', colour: '#d8dcdf', trim: '#1d222b', sleeves: 'short' },
  bottom: dark,
  ...issued,
};
