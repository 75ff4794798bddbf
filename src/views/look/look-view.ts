import type { Typeface } from '../../model/look/site-look.ts';
import type { SiteRecord } from '../../model/site-record.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Palette } from './palette.ts';
import { paletteOf } from './palette.ts';

/** How the pages of a register look, for the head of each and for its own style sheet. */
export interface LookView {
  /** What a browser colours its own frame in. */
  readonly themeColour: string;
  /** A paler shade of it, for the turned corner of the mark on a browser’s tab. */
  readonly iconFold: string;
  /** The mark as the register draws it itself. */
  readonly icon: Uint8Array | undefined;
  /** The style sheet of a register that has a look of its own. */
  readonly styleSheet: string | undefined;
  /** Its logo and its typefaces, byte for byte. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly palette: Palette | undefined;
  readonly typefaces: {
    readonly text: TypefaceView | undefined;
    readonly documents: TypefaceView | undefined;
  };
  /** The logo of the publisher, at the size it is printed. */
  readonly logo:
    | {
        readonly address: string;
        readonly words: string;
        readonly isOnWhite: boolean;
        readonly width: number;
        readonly height: number;
      }
    | undefined;
}

/** A typeface of the register’s own in place of the program’s; without files it is the reader’s own. */
export interface TypefaceView {
  readonly faces: readonly { readonly weights: string; readonly file: string }[];
}

const logoHeight = 40;
// A wide logo is printed smaller: the bar holds the name of the register as well.
const mostLogoWidth = 160;

const program = { themeColour: '#0b3a42', iconFold: '#9fc9c2' };

/** How the pages of a register look; where it says nothing, as the program has it. */
export function lookView({ site, lookFiles }: Register): LookView {
  const colours = site.look?.colours;
  const palette = colours && paletteOf(colours);
  return {
    ...(palette === undefined
      ? program
      : { themeColour: palette.light['frame-ground'], iconFold: palette.light['frame-soft'] }),
    icon: lookFiles.get(site.look?.icon ?? '')?.bytes,
    styleSheet: site.look === undefined ? undefined : addresses.lookSheet,
    files: [...lookFiles].flatMap(([name, { bytes }]) =>
      name === site.look?.icon ? [] : [{ name, bytes }],
    ),
    palette,
    typefaces: {
      text: typefaceView(site.look?.typefaces?.text),
      documents: typefaceView(site.look?.typefaces?.documents),
    },
    logo: logoView(site.look?.logo, lookFiles),
  };
}

/**
 * The web fonts that a page needs at once, by address.
 *
 * Shape: `program` are the program’s own; pages that print the words of documents need both.
 */
export function earlyFonts(
  { typefaces }: Pick<LookView, 'typefaces'>,
  program: { readonly text: string; readonly documents: string },
  hasWords: boolean,
): string[] {
  const voices = hasWords ? (['text', 'documents'] as const) : (['text'] as const);
  return voices.flatMap(
    (voice) =>
      typefaces[voice]?.faces.map(({ file }) => addresses.lookFile(file)) ?? [program[voice]],
  );
}

function typefaceView(typeface: Typeface | undefined): TypefaceView | undefined {
  switch (typeface?.is) {
    case undefined:
      return undefined;
    case 'system':
      return { faces: [] };
    case 'variable':
      return { faces: [{ weights: '100 900', file: typeface.file }] };
    case 'weights':
      return {
        faces: [
          { weights: '100 500', file: typeface.regular },
          { weights: '600 900', file: typeface.bold },
        ],
      };
  }
}

function logoView(
  logo: NonNullable<SiteRecord['look']>['logo'],
  files: Register['lookFiles'],
): LookView['logo'] {
  const size = logo && files.get(logo.file)?.size;
  if (size === undefined) return undefined;
  const scale = Math.min(logoHeight / size.height, mostLogoWidth / size.width);
  return {
    address: addresses.lookFile(logo!.file),
    words: logo!.words,
    isOnWhite: logo!.ground === 'white',
    width: Math.round(size.width * scale),
    height: Math.round(size.height * scale),
  };
}
