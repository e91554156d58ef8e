// The picture of a summary: its words beside a door that stands open in the rain. Drawn on a canvas in the browser; nobody is in it.
import doorSquare from '../../assets/pictures/card/card-1080x1080.webp?url&no-inline';
import doorWide from '../../assets/pictures/card/card-1200x630.webp?url&no-inline';
import { typeset } from '../i18n/typeset.ts';
import type { ShareWords } from './share-words.ts';

/** Shapes of the card, in pixels: `wide` is what previews of links show, `square` what feeds do. */
export const CARD_SIZES = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;

/** One of {@link CARD_SIZES}. */
export type CardShape = keyof typeof CARD_SIZES;

/** Name of the file: it says nothing. */
export const CARD_FILE_NAME = 'doorstep.jpg';

/** Bytes that no card exceeds. */
export const MOST_CARD_BYTES = 300_000;

const SERIF = '"Source Serif 4", Georgia, serif';
const SANS = '"Atkinson Hyperlegible Next", Verdana, sans-serif';
const [INK, PAPER, DIM, AMBER] = ['#0c1422', '#f7efdf', '#c9c2b4', '#ffc27a'];
const MARGIN = 64;
/** How each shape is set: its picture, and the column of words left of the door. Sizes in pixels. */
const SET = {
  wide: { picture: doorWide, column: 590, big: 40, small: 24 },
  square: { picture: doorSquare, column: 540, big: 46, small: 28 },
} as const;
const SCALES = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
const QUALITIES = [0.9, 0.8, 0.65, 0.5];

const inSerif = (size: number) => `600 ${size}px ${SERIF}`;
const inSans = (size: number) => `400 ${size}px ${SANS}`;

/** A paragraph of the card: sizes in pixels. */
interface Paragraph {
  readonly text: string;
  readonly font: (size: number) => string;
  readonly size: number;
  readonly colour: string;
  /** Space above, as a part of its size. */
  readonly above: number;
}

/** Draws a card and packs it. Null where this browser cannot draw or pack; the words are there all the same. */
export async function drawCard(words: ShareWords, shape: CardShape): Promise<File | null> {
  const { width, height } = CARD_SIZES[shape];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return null;
  const [door] = await Promise.all([loadPicture(SET[shape].picture), loadFonts()]);
  context.fillStyle = INK;
  context.fillRect(0, 0, width, height);
  if (door) context.drawImage(door, 0, 0, width, height);
  shade(context, shape);
  write(context, words, shape);
  return pack(canvas);
}

/** Null where it does not arrive: the card is then ink and words. */
async function loadPicture(address: string): Promise<HTMLImageElement | null> {
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
    return picture;
  } catch {
    return null;
  }
}

/** Fonts that do not arrive have others behind them. */
async function loadFonts(): Promise<void> {
  try {
    await Promise.all([document.fonts.load(`600 40px ${SERIF}`), document.fonts.load(`400 40px ${SANS}`)]);
  } catch {
    // Drawn with what the device has.
  }
}

/** Dark under the words, and clear before the door. */
function shade(context: CanvasRenderingContext2D, shape: CardShape): void {
  const { width, height } = CARD_SIZES[shape];
  const { column } = SET[shape];
  const fall = context.createLinearGradient(0, 0, MARGIN + column, 0);
  fall.addColorStop(0, 'rgb(12 20 34 / 0.85)');
  fall.addColorStop(0.75, 'rgb(12 20 34 / 0.7)');
  fall.addColorStop(1, 'rgb(12 20 34 / 0)');
  context.fillStyle = fall;
  context.fillRect(0, 0, width, height);
}

function write(context: CanvasRenderingContext2D, words: ShareWords, shape: CardShape): void {
  const { height } = CARD_SIZES[shape];
  const { column, big, small } = SET[shape];
  const top: readonly Paragraph[] = [
    { text: words.name, font: inSans, size: small * 1.1, colour: AMBER, above: 0 },
    { text: words.call, font: inSans, size: small, colour: DIM, above: 0.3 },
    ...words.lines.map((text): Paragraph => ({ text, font: inSerif, size: big, colour: PAPER, above: 0.6 })),
  ];
  const foot: readonly Paragraph[] = [
    { text: words.help, font: inSans, size: small, colour: PAPER, above: 0 },
    { text: words.emergency, font: inSans, size: small, colour: DIM, above: 0.3 },
  ];
  const footHeight = heightOf(context, foot, column, 1);
  const room = height - 2 * MARGIN - footHeight - small;
  // Smaller, never cut off: somebody's own line may be long.
  const scale = SCALES.find((one) => heightOf(context, top, column, one) <= room) ?? 0.4;
  writeParagraphs(context, top, column, scale, MARGIN);
  writeParagraphs(context, foot, column, 1, height - MARGIN - footHeight);
}

function writeParagraphs(
  context: CanvasRenderingContext2D,
  paragraphs: readonly Paragraph[],
  column: number,
  scale: number,
  top: number,
): void {
  let y = top;
  context.textBaseline = 'top';
  for (const { text, font, size, colour, above } of paragraphs) {
    y += above * size * scale;
    context.font = font(size * scale);
    context.fillStyle = colour;
    for (const line of wrap(context, typeset(text), column)) {
      context.fillText(line, MARGIN, y);
      y += lineHeight(size * scale);
    }
  }
}

function heightOf(
  context: CanvasRenderingContext2D,
  paragraphs: readonly Paragraph[],
  column: number,
  scale: number,
): number {
  return paragraphs.reduce((sum, { text, font, size, above }) => {
    context.font = font(size * scale);
    const lines = wrap(context, typeset(text), column).length;
    return sum + above * size * scale + lines * lineHeight(size * scale);
  }, 0);
}

function lineHeight(size: number): number {
  return size * 1.28;
}

/** Lines that fit; a word that is too long by itself is broken. */
function wrap(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const fits = (line: string) => context.measureText(line).width <= width;
  // A number is not broken: somebody may dial from this picture.
  const whole = text.replaceAll(/(\d) (?=\d)/g, '$1\u00a0');
  const lines: string[] = [];
  let line = '';
  for (const word of whole.split(' ')) {
    if (fits(line === '' ? word : `${line} ${word}`)) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}

/** As good as goes into the bytes that it may have. */
async function pack(canvas: HTMLCanvasElement): Promise<File | null> {
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (blob && blob.size <= MOST_CARD_BYTES) return new File([blob], CARD_FILE_NAME, { type: blob.type });
  }
  return null;
}
