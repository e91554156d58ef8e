// What the development server tells the page while a writer writes. In development only: nothing of it is built.

/** The files of a case that a page follows as they are saved. */
export type CasePart = 'main.ink' | 'case.json' | 'debrief.json';

/** Something wrong in a file of a case, as a writer is told of it. */
export interface SourceProblem {
  readonly kind: 'error' | 'warning';
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The line as it stands in the file, without the space round it. */
  readonly sentence: string;
  readonly message: string;
}

/** A part of a case has been saved and can be read. `value` is what a module of it gives. */
export interface PartSaved {
  readonly caseId: string;
  readonly part: CasePart;
  readonly value: unknown;
}

/** All that is wrong in a part of a case; nothing once it is mended. */
export interface PartProblems {
  readonly caseId: string;
  readonly part: CasePart;
  readonly problems: readonly SourceProblem[];
}

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** From the page: it is here, and wants to be told what is wrong. */
    'doorstep:hello': undefined;
    'doorstep:saved': PartSaved;
    'doorstep:problems': PartProblems;
  }
}

/** A shortest way to something, by the ids of the choices that lead there. */
interface RouteTo {
  readonly id: string;
  readonly path: readonly string[];
}

/** Ways to everything that a writer may want to see: fetched by the page from `routesAddress`. */
export interface RoutesTo {
  /** To where the options of a decision are on offer. */
  readonly decisions: readonly (RouteTo & { readonly question?: string })[];
  /** To the first moment in a part of the script that the player stops at. */
  readonly knots: readonly RouteTo[];
  readonly endings: readonly (RouteTo & { readonly title?: string })[];
}

/** Where the development server has the {@link RoutesTo} of a case. */
export function routesAddress(caseId: string): string {
  return `/@doorstep/routes/${caseId}.json`;
}
