import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  useMode as knowing,
  wcagContrast,
} from 'culori/fn';

knowing(modeRgb);
knowing(modeLrgb);
const inOklch = knowing(modeOklch);

/** The contrast that words need with what they stand on, and lines and marks with what is beside them (WCAG 1.4.3, 1.4.11). */
export const leastContrast = { words: 4.5, marks: 3 } as const;

/** The contrast of two colours, from 1 to 21. */
export function contrastOf(colour: string, ground: string): number {
  return wcagContrast(colour, ground);
}

/** The hue of a colour with another lightness (0 is black, 1 is white) and at most so much colour in it. */
export function shadeOf(colour: string, lightness: number, mostColour: number): string {
  const { c, h } = inOklch(colour)!;
  const wanted = { mode: 'oklch', l: lightness, c: Math.min(c, mostColour), h: h ?? 0 } as const;
  return formatHex(clampChroma(wanted, 'oklch'));
}

/** How light a colour looks: 0 is black, 1 is white. */
export function lightnessOf(colour: string): number {
  return inOklch(colour)!.l;
}

/**
 * The shade of a colour nearest to it whose contrast with every ground is enough.
 *
 * Shape: the colour itself where it is; darker on light grounds, lighter on dark ones.
 */
export function nearestShade(colour: string, grounds: readonly string[], least: number): string {
  const { l, c } = inOklch(colour)!;
  const isDark = grounds.some((ground) => lightnessOf(ground) < 0.5);
  const isEnough = (shade: string): boolean =>
    grounds.every((ground) => contrastOf(shade, ground) >= least);
  if (isEnough(colour)) return colour;
  for (let step = 1; step <= 200; step += 1) {
    const lightness = isDark ? l + step / 200 : l - step / 200;
    const shade = shadeOf(colour, Math.min(1, Math.max(0, lightness)), c);
    if (isEnough(shade)) return shade;
  }
  return isDark ? '#ffffff' : '#000000';
}
