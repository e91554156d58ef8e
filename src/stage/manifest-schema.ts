// What the picture files are and where they stand: the shape of assets/pictures/manifest.json.
// Lengths are frame units: the frame is 1280 x 720, and planes reach past it by an overscan of 48 x 36 for parallax.
import * as z from 'zod/mini';

const point = z.tuple([z.number(), z.number()]);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

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
    blend: z.enum(['normal', 'screen']),
    /** The point that stays still when this breathes (feet, or the neck of a head). Without one it does not breathe. */
    pivot: z.optional(point),
    /** Cast id and figure name: the plane is in the picture only while that person stands that way. */
    who: z.optional(z.string()),
    how: z.optional(z.string()),
  })
  .check(z.refine((plane) => (plane.who === undefined) === (plane.how === undefined), 'who and how come together'));

/** One place of the stories. */
export const PlaceSchema = z.object({
  /** Fills what the picture does not reach. */
  background: z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'wants a colour such as "#0c1422"')),
  /** What must stay in sight on wide screens: x, y, width, height. */
  landscape: box,
  /** The same for tall and square ones. */
  portrait: box,
  /** Rain: `front` when some falls between us and the people, `lit` where a light warms it (from x to x). */
  rain: z.nullable(z.object({ front: z.boolean(), lit: point })),
  planes: z.array(PlaneSchema).check(z.minLength(1)),
});

/** Every place by its id in the case files. */
export const PictureManifestSchema = z.object({
  frame: point,
  places: z.record(z.string(), PlaceSchema),
});

/** See {@link PlaneSchema}. */
export type Plane = z.infer<typeof PlaneSchema>;
/** See {@link PlaceSchema}. */
export type Place = z.infer<typeof PlaceSchema>;
/** See {@link PictureManifestSchema}. */
export type PictureManifest = z.infer<typeof PictureManifestSchema>;
