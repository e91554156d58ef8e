// The few parts of clipper-lib (6.4) used here.
declare module 'clipper-lib' {
  interface P {
    X: number;
    Y: number;
  }
  class Clipper {
    AddPaths(paths: P[][], type: number, closed: boolean): boolean;
    Execute(op: number, out: P[][], subj: number, clip: number): boolean;
  }
  class ClipperOffset {
    constructor(miterLimit?: number, arcTolerance?: number);
    AddPaths(paths: P[][], join: number, end: number): void;
    Execute(out: P[][], delta: number): void;
  }
  const clipper: {
    Clipper: typeof Clipper;
    ClipperOffset: typeof ClipperOffset;
    PolyType: { ptSubject: number; ptClip: number };
    PolyFillType: { pftNonZero: number };
    ClipType: { ctUnion: number; ctDifference: number; ctIntersection: number };
    JoinType: { jtRound: number; jtMiter: number };
    EndType: { etClosedPolygon: number };
  };
  export default clipper;
}
