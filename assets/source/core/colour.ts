// Colour arithmetic. Lights multiply pigments, so one light grades every object in a place to the same palette.
export type Rgb = [number, number, number];

export const rgb = (hex: string): Rgb => {
  let h = hex.replace('#', '');
  if (h.length === 3) h = [...h].map((c) => c + c).join('');
  return [0, 2, 4].map((i) => parseInt(h.slice(i, i + 2), 16)) as Rgb;
};
export const hex = (c: Rgb): string =>
  '#' +
  c
    .map((v) =>
      Math.max(0, Math.min(255, Math.round(v)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

/** Straight mix of two colours, t = 0 gives a. */
export const mix = (a: string, b: string, t: number): string => {
  const x = rgb(a),
    y = rgb(b);
  return hex([0, 1, 2].map((i) => x[i]! + (y[i]! - x[i]!) * t) as Rgb);
};
/** Pigment seen under a coloured light. */
export const lightOn = (pigment: string, light: string): string => {
  const x = rgb(pigment),
    y = rgb(light);
  return hex([0, 1, 2].map((i) => (x[i]! * y[i]!) / 255) as Rgb);
};
export const darken = (c: string, t: number): string => mix(c, '#05070d', t);
export const lighten = (c: string, t: number): string => mix(c, '#ffffff', t);

const linear = (v: number): number => {
  const s = v / 255;
  return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
};
export const luminance = (c: string): number => {
  const [r, g, b] = rgb(c).map(linear) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2 contrast ratio. */
export const contrast = (a: string, b: string): number => {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (hi + 0.05) / (lo + 0.05);
};
