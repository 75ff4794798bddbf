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
  /** The style sheet of a register that has a look of its own. */
  readonly styleSheet: string | undefined;
  readonly palette: Palette | undefined;
}

const program = { themeColour: '#0b3a42', iconFold: '#9fc9c2' };

/** How the pages of a register look; where it says nothing, as the program has it. */
export function lookView({ site }: Register): LookView {
  const colours = site.look?.colours;
  const palette = colours && paletteOf(colours);
  return {
    ...(palette === undefined
      ? program
      : { themeColour: palette.light['frame-ground'], iconFold: palette.light['frame-soft'] }),
    styleSheet: site.look === undefined ? undefined : addresses.lookSheet,
    palette,
  };
}
