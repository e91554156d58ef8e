// npx tsx assets/source/output/people-sheet.ts /tmp/people.png [--only daniel,priya] [--faces smiling,cold] [--turn=-30]
// [--light lamp|day|night] [--poses] [--head 70] [--scale 2]
// A sheet for the eye: everyone with every face at 120 pixels a head, or (--poses) everyone in every pose at 60.
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXPRESSION, type ExpressionName } from '../figure/expression.ts';
import { figure, type FigureSpec, place } from '../figure/figure.ts';
import { POSE, type PoseName } from '../figure/poses.ts';
import type { Light } from '../figure/tones.ts';
import { renderPng } from './renderer.ts';

type Look = Omit<FigureSpec, 'pose' | 'turn' | 'light'>;
interface CastFile {
  CAST: Record<string, Look>;
  POSES?: Record<string, PoseName[]>;
}

/** Lights to judge people in: a lamp from the side, a day at a window, a night with a door behind. */
const LIGHTS: Record<string, Light> = {
  lamp: {
    from: [-0.62, 0.42, 0.66],
    key: '#ffdfb4',
    shade: '#56506e',
    wrap: 0.85,
    rims: [{ from: [1, 0.35], width: 2.5, colour: '#93b4d6', opacity: 0.8 }],
  },
  day: { from: [0.3, 0.6, 0.74], key: '#fff3e2', shade: '#8b93a8', wrap: 0.65 },
  night: {
    from: [0.7, 0.2, 0.3],
    key: '#d8a468',
    shade: '#2c3450',
    wrap: 1.3,
    sink: 0.5,
    rims: [{ from: [1, 0.2], width: 5, colour: '#ffbf73' }],
  },
};
const GROUND = '#a79f92';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    faces: { type: 'string' },
    turn: { type: 'string', default: '-24' },
    light: { type: 'string', default: 'lamp' },
    poses: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    head: { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('people-sheet: say where the picture goes: people-sheet.ts /tmp/people.png');
const light = LIGHTS[values.light];
if (light === undefined)
  throw new Error(`people-sheet: no light called ${values.light}; there are ${Object.keys(LIGHTS).join(', ')}`);

const rows = values.poses ? await poseRows(light) : await faceRows(light);
const cell = values.poses ? [190, 520] : [200, 210];
const [w, h] = [cell[0]! * Math.max(...rows.map((r) => r.length)), cell[1]! * rows.length];
const body = rows
  .flatMap((row, y) =>
    row.map(
      (svg, x) =>
        `<svg x="${x * cell[0]!}" y="${y * cell[1]!}" width="${cell[0]! - 4}" height="${cell[1]! - 4}"><rect width="100%" height="100%" fill="${values.light === 'night' ? '#20283a' : GROUND}"/>${svg}</svg>`,
    ),
  )
  .join('');
writeFileSync(file, renderPng(body, [0, 0, w, h], Number(values.scale), '#777777'));
console.log(`${file}: ${rows.length} rows`);

async function everyone(): Promise<[string, Look, PoseName[]][]> {
  const folder = new URL('../cast/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const casts = await Promise.all(
    files.map(async (name) => (await import(new URL(name, folder).href)) as Partial<CastFile>),
  );
  const only = values.only?.split(',');
  return casts.flatMap(({ CAST = {}, POSES = {} }) =>
    Object.entries(CAST)
      .filter(([who]) => !only || only.includes(who))
      .map(([who, look]): [string, Look, PoseName[]] => [who, look, POSES[who] ?? (Object.keys(POSE) as PoseName[])]),
  );
}

async function faceRows(l: Light): Promise<string[][]> {
  const faces = (values.faces?.split(',') ?? Object.keys(EXPRESSION)) as ExpressionName[];
  const turn = Number(values.turn),
    px = Number(values.head ?? 120);
  return (await everyone()).map(([, look]) =>
    faces.map((expression) => {
      const f = figure({ ...look, pose: 'relaxed', turn, light: l, detail: 2, expression });
      const [x, y] = f.head;
      return place(f, 98 - (x * px) / 100, 100 - (y * px) / 100, px);
    }),
  );
}

async function poseRows(l: Light): Promise<string[][]> {
  return (await everyone()).map(([, look, poses]) =>
    poses.map((pose) =>
      place(
        figure({ ...look, pose, turn: Number(values.turn), light: l, detail: 2 }),
        93,
        490,
        Number(values.head ?? 60),
      ),
    ),
  );
}
