import {
  contrastOf,
  leastContrast,
  lightnessOf,
  nearestShade,
  shadeOf,
} from '../../model/look/shades.ts';
import { tintedGrounds } from '../../model/look/tinted-grounds.ts';

/** The colours of a scheme that follow those of a register, by the names that styles give them. */
export interface Shades {
  readonly frame: string;
  readonly 'frame-ground': string;
  readonly 'frame-soft': string;
  readonly 'frame-rule': string;
  readonly link: string;
  readonly 'link-hover': string;
  readonly wash: string;
  readonly 'explanation-wash': string;
  readonly 'elsewhere-wash': string;
  readonly 'ink-mid': string;
}

/** The colours of a register on light and on dark screens, and its links where a reader asks for more contrast. */
export interface Palette {
  readonly light: Shades;
  readonly dark: Shades;
  readonly strongLink: { readonly light: string; readonly dark: string };
}

// More than the least for words (WCAG 1.4.6), for readers who ask for it.
const strongContrast = 10;

/**
 * Finds every shade that pages need from the colours that a register names.
 *
 * Shape: lightness and strength are those of the program’s own colours, hues the register’s. Where a shade could not
 *        be read on what it stands on, it is the nearest that can.
 */
export function paletteOf({ frame, link }: { frame: string; link?: string | undefined }): Palette {
  return {
    light: lightShades(frame, link ?? shadeOf(frame, 0.437, 0.16)),
    dark: darkShades(frame, link ?? frame),
    strongLink: {
      light: nearestShade(link ?? frame, [tintedGrounds.light.paper], strongContrast),
      dark: nearestShade(
        shadeOf(link ?? frame, 0.898, 0.053),
        [tintedGrounds.dark.paper],
        strongContrast,
      ),
    },
  };
}

function lightShades(frame: string, link: string): Shades {
  const washes = {
    wash: shadeOf(frame, 0.971, 0.004),
    'explanation-wash': shadeOf(frame, 0.958, 0.012),
    'elsewhere-wash': shadeOf(frame, 0.965, 0.009),
    'ink-mid': shadeOf(frame, 0.848, 0.035),
  };
  const grounds = [...Object.values(tintedGrounds.light), ...Object.values(washes)];
  const read = (colour: string): string => nearestShade(colour, grounds, leastContrast.words);
  return {
    frame: read(frame),
    'frame-ground': frame,
    ...linesOn(frame),
    link: read(link),
    'link-hover': read(shadeOf(link, Math.min(0.264, lightnessOf(link)), 0.12)),
    ...washes,
  };
}

function darkShades(frame: string, link: string): Shades {
  const washes = {
    wash: shadeOf(frame, 0.253, 0.015),
    'explanation-wash': shadeOf(frame, 0.267, 0.025),
    'elsewhere-wash': shadeOf(frame, 0.26, 0.024),
    'ink-mid': shadeOf(frame, 0.42, 0.055),
  };
  const grounds = [...Object.values(tintedGrounds.dark), ...Object.values(washes)];
  const read = (colour: string): string => nearestShade(colour, grounds, leastContrast.words);
  const ground = shadeOf(frame, Math.min(0.42, Math.max(0.34, lightnessOf(frame))), 0.12);
  return {
    frame: read(shadeOf(frame, 0.816, 0.08)),
    'frame-ground': ground,
    ...linesOn(ground),
    link: read(shadeOf(link, 0.8, 0.09)),
    'link-hover': read(shadeOf(link, 0.886, 0.06)),
    ...washes,
  };
}

// The line under the current entry must be seen; the rule between entries only parts them.
function linesOn(ground: string): Pick<Shades, 'frame-soft' | 'frame-rule'> {
  const soft = shadeOf(ground, 0.804, 0.06);
  return {
    'frame-soft': contrastOf(soft, ground) >= leastContrast.marks ? soft : '#ffffff',
    'frame-rule': shadeOf(ground, lightnessOf(ground) + 0.16, 0.05),
  };
}
