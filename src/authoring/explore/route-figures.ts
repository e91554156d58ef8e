// What is known of all routes on from a place, as numbers in one long table: a story has hundreds of thousands of places,
// and an object for each would not fit.

/** Over all routes from a place to an end. */
export interface RouteFigures {
  /** Words yet to be read, and decisions yet to be made. */
  readonly leastWords: number;
  readonly mostWords: number;
  readonly leastDecisions: number;
  readonly mostDecisions: number;
  /** For each ending, the share of routes that come to it when every choice on offer is equally likely. */
  readonly shares: readonly number[];
  /** For each ending, the fewest choices to it; infinite where it is out of reach. */
  readonly choicesTo: readonly number[];
}

/** A table of figures, one row a place. */
export interface FigureTable {
  readonly size: number;
  /** Keeps figures and gives the number of their row. */
  add(figures: RouteFigures): number;
  read(row: number): RouteFigures;
}

/** An empty table for a story with so many endings. */
export function figureTable(endings: number): FigureTable {
  const width = 4 + 2 * endings;
  let cells = new Float32Array(width * 1024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add({ leastWords, mostWords, leastDecisions, mostDecisions, shares, choicesTo }) {
      const start = size * width;
      if (start + width > cells.length) {
        const wider = new Float32Array(cells.length * 2);
        wider.set(cells);
        cells = wider;
      }
      cells.set([leastWords, mostWords, leastDecisions, mostDecisions, ...shares, ...choicesTo], start);
      size += 1;
      return size - 1;
    },
    read(row) {
      const start = row * width;
      const [leastWords = 0, mostWords = 0, leastDecisions = 0, mostDecisions = 0, ...rest] = cells.subarray(
        start,
        start + width,
      );
      const shares = rest.slice(0, endings);
      return { leastWords, mostWords, leastDecisions, mostDecisions, shares, choicesTo: rest.slice(endings) };
    },
  };
}

/** What one thing that can be done adds to a route, and what is known from there on. */
export interface Way {
  readonly leastWords: number;
  readonly mostWords: number;
  readonly decisions: number;
  readonly choices: number;
  readonly onward: RouteFigures;
}

/** Figures of a place from which these ways lead on; of an ending, by its place in the list, when none do. */
export function joinWays(ways: readonly Way[], endings: number, ending: number): RouteFigures {
  const each = Array.from({ length: endings }, (_, index) => index);
  if (ways.length === 0) {
    const isHere = (index: number) => index === ending;
    return {
      leastWords: 0,
      mostWords: 0,
      leastDecisions: 0,
      mostDecisions: 0,
      shares: each.map((index) => (isHere(index) ? 1 : 0)),
      choicesTo: each.map((index) => (isHere(index) ? 0 : Infinity)),
    };
  }
  const over = (pick: (a: number, b: number) => number, weigh: (way: Way) => number) =>
    ways.map(weigh).reduce((a, b) => pick(a, b));
  return {
    leastWords: over(Math.min, ({ leastWords, onward }) => leastWords + onward.leastWords),
    mostWords: over(Math.max, ({ mostWords, onward }) => mostWords + onward.mostWords),
    leastDecisions: over(Math.min, ({ decisions, onward }) => decisions + onward.leastDecisions),
    mostDecisions: over(Math.max, ({ decisions, onward }) => decisions + onward.mostDecisions),
    shares: each.map((index) => ways.reduce((sum, { onward }) => sum + (onward.shares[index] ?? 0), 0) / ways.length),
    choicesTo: each.map((index) =>
      over(Math.min, ({ choices, onward }) => choices + (onward.choicesTo[index] ?? Infinity)),
    ),
  };
}
