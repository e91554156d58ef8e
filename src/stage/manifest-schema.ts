// What the picture files of a case are and where they stand: the shape of assets/pictures/<case>/manifest.json.
// Lengths are frame units: the frame is 1280 x 720, and planes reach past it by an overscan of 48 x 36 for parallax.
import * as z from 'zod/mini';

const point = z.tuple([z.number(), z.number()]);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** A piece of a person: where it is on the sheet, and where its corner stands in the frame. */
export const PieceSchema = z.object({ on: box, x: z.number(), y: z.number() });

/** One face of a person, with closed eyes where they are large enough to blink. */
export const HeadSchema = z.extend(PieceSchema, {
  /** Middle of the face. */
  at: point,
  shut: z.optional(PieceSchema),
});

/** One flat layer of a place, drawn in the order of the list. */
export const PlaneSchema = z
  .object({
    name: z.string(),
    /** Paths under assets/pictures: the plain file, then one with twice the pixels where that is worth its weight. */
    files: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
    x: z.number(),
    y: z.number(),
    w: z.number().check(z.positive()),
    h: z.number().check(z.positive()),
    /** 0 is the sky, 1 the people, 1.6 the nearest rain. Decides parallax only; the list decides what covers what. */
    depth: z.number(),
    blend: z.enum(['normal', 'screen', 'multiply']),
    /** How a light moves: breathing like a lamp, coming up like the sun, swelling far off, or not at all. */
    glow: z.optional(z.enum(['lamp', 'sun', 'blue', 'steady'])),
    /** Drawn only while this light of the place is on, or with an exclamation mark while it is off: `lamp`, `!lamp`. */
    light: z.optional(z.string()),
    /** While this person is in the picture, what must stay in sight in place of the place's own. */
    windows: z.optional(z.object({ landscape: box, portrait: box })),
    /** The point that stays still when this breathes: the feet. Without one it does not breathe. */
    pivot: z.optional(point),
    /** Cast id and figure name: the plane is in the picture only while that person stands that way. */
    who: z.optional(z.string()),
    how: z.optional(z.string()),
    /** The file is a sheet: the body lies in its corner, heads beside it. The first head is the one to start with. */
    person: z.optional(
      z.object({
        sheet: point,
        /** What heads turn about. */
        neck: point,
        heads: z.record(z.string(), HeadSchema),
      }),
    ),
  })
  .check(z.refine((plane) => (plane.who === undefined) === (plane.how === undefined), 'who and how come together'));

const onOff = z.enum(['on', 'off']);

/** One place of the story. */
export const PlaceSchema = z.object({
  /** Fills what the picture does not reach. */
  background: z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'wants a colour such as "#0c1422"')),
  /** What must stay in sight on wide screens: x, y, width, height. */
  landscape: box,
  /** The same for tall and square ones. */
  portrait: box,
  /** Rain: `front` when some falls between us and the people, `lit` where a light warms it (from x to x). */
  rain: z.nullable(z.object({ front: z.boolean(), lit: point })),
  /** Where steam rises. */
  steam: z.array(point),
  /** Where dust hangs in the light. */
  dust: z.optional(box),
  /** The lights a story may switch, as they are at first. */
  lights: z.record(z.string(), onOff),
  /** Things to look at. */
  points: z.record(z.string(), point),
  planes: z.array(PlaneSchema).check(z.minLength(1)),
});

/** Every place of a case, by its id in the case file, in the order of the story. */
export const PictureManifestSchema = z.object({
  frame: point,
  places: z.record(z.string(), PlaceSchema),
});

/** See {@link PieceSchema}. */
export type Piece = z.infer<typeof PieceSchema>;
/** See {@link HeadSchema}. */
export type Head = z.infer<typeof HeadSchema>;
/** See {@link PlaneSchema}. */
export type Plane = z.infer<typeof PlaneSchema>;
/** See {@link PlaceSchema}. */
export type Place = z.infer<typeof PlaceSchema>;
/** See {@link PictureManifestSchema}. */
export type PictureManifest = z.infer<typeof PictureManifestSchema>;
