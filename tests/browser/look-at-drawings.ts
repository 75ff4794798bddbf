/** What a reader meets who has colours of their own. */
export interface DrawingsSeen {
  /** Words, in drawings too, that hardly stand out from what is behind them, and shapes that do not. */
  faints: string[];
  /** How the links of the navigation look, in order. */
  navigation: string[];
  /** Which of them says that it is the current one. */
  current: number;
  /** Whether a line is to be seen under each. */
  lined: boolean[];
}

/**
 * Measures the colours of drawings and of the navigation as they are painted.
 *
 * Shape:  runs inside the page, so it can use nothing from outside itself.
 * Source: WCAG 2.2, 1.4.3 Contrast (Minimum) and 1.4.11 Non-text Contrast.
 */
export function lookAtDrawings(): DrawingsSeen {
  const canvas = colourOf('Canvas');
  const faints: string[] = [];
  for (const text of document.querySelectorAll<SVGGraphicsElement>('svg text')) {
    if (text.getClientRects().length === 0) continue;
    const ratio = contrast(rgb(getComputedStyle(text).fill), behind(text));
    if (ratio < 4.5) faints.push(`text "${text.textContent?.trim() ?? ''}" ${ratio.toFixed(2)}`);
  }
  for (const shape of document.querySelectorAll<SVGGraphicsElement>(
    'svg :is(rect, circle, path, line)',
  )) {
    if (shape.getClientRects().length === 0) continue;
    if (standsOut(shape) || isTarget(shape) || isHole(shape) || isGap(shape)) continue;
    faints.push(`shape ${shape.outerHTML.slice(0, 80)}`);
  }
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    if (words.every(({ textContent }) => (textContent ?? '').trim() === '')) continue;
    if (element.closest('svg') !== null || element.getClientRects().length === 0) continue;
    const ratio = contrast(rgb(getComputedStyle(element).color), ground(element));
    if (ratio < 4.5) faints.push(`words ${element.outerHTML.slice(0, 80)} ${ratio.toFixed(2)}`);
  }
  const links = [...document.querySelectorAll<HTMLElement>('.site-nav__link')];
  return {
    faints,
    navigation: links.map(lookOf),
    current: links.findIndex((link) => link.hasAttribute('aria-current')),
    lined: links.map(
      (link) => contrast(rgb(getComputedStyle(link).borderBottomColor), canvas) > 1.2,
    ),
  };

  function standsOut(shape: Element): boolean {
    const { fill, stroke } = getComputedStyle(shape);
    const painted = [fill, stroke].filter(isPainted);
    return painted.some((one) => contrast(rgb(one), canvas) >= 3);
  }

  // What the pointer can hit around a mark: it paints nothing, and the mark is in the same link.
  function isTarget(shape: Element): boolean {
    const { fill, stroke } = getComputedStyle(shape);
    if (fill === 'none' || isPainted(fill) || isPainted(stroke)) return false;
    const mark = shape.nextElementSibling;
    return shape.parentElement?.localName === 'a' && mark !== null && standsOut(mark);
  }

  // What makes a ring of a dot: the same line in the colour of the page, thinner, on one that stands out.
  function isHole(shape: Element): boolean {
    const around = shape.previousElementSibling;
    if (around === null || around.getAttribute('d') !== shape.getAttribute('d')) return false;
    const widths = [around, shape].map((one) => parseFloat(getComputedStyle(one).strokeWidth));
    return shape.hasAttribute('d') && standsOut(around) && widths[0]! - widths[1]! >= 2;
  }

  // What cuts a thick line that stands out into parts: narrow, across its whole thickness.
  function isGap(shape: SVGGraphicsElement): boolean {
    const { x, y, width, height } = shape.getBoundingClientRect();
    const lines = [...(shape.ownerSVGElement?.querySelectorAll<SVGGraphicsElement>('path') ?? [])];
    return lines.some((line) => {
      const { fill, strokeWidth } = getComputedStyle(line);
      const box = line.getBoundingClientRect();
      const isBefore = line.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING;
      const isAcross =
        Math.abs(box.y + box.height / 2 - (y + height / 2)) < 1 && x >= box.left && x <= box.right;
      const isThick = fill === 'none' && parseFloat(strokeWidth) >= 3 * shape.getBBox().width;
      return isBefore && isAcross && isThick && width < box.width / 12 && standsOut(line);
    });
  }

  // The last shape drawn before the text that lies under its middle, or else the page.
  function behind(text: SVGGraphicsElement): number[] {
    const { x, y, width, height } = text.getBoundingClientRect();
    const shapes = [
      ...(text.ownerSVGElement?.querySelectorAll<SVGGraphicsElement>('rect, circle, path') ?? []),
    ];
    const under = shapes.filter((shape) => {
      const box = shape.getBoundingClientRect();
      const isBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      return (
        isBefore &&
        isPainted(getComputedStyle(shape).fill) &&
        box.left <= x + width / 2 &&
        box.right >= x + width / 2 &&
        box.top <= y + height / 2 &&
        box.bottom >= y + height / 2
      );
    });
    const last = under.at(-1);
    return last === undefined ? canvas : rgb(getComputedStyle(last).fill);
  }

  function ground(element: Element | null): number[] {
    if (element === null) return canvas;
    const { backgroundColor } = getComputedStyle(element);
    return isPainted(backgroundColor) ? rgb(backgroundColor) : ground(element.parentElement);
  }

  function isPainted(colour: string): boolean {
    return colour !== 'none' && !/^rgba\(.*, 0\)$/.test(colour);
  }

  function lookOf(link: HTMLElement): string {
    const { borderBottom, color, textDecoration, fontWeight, outline } = getComputedStyle(link);
    return [borderBottom, color, textDecoration, fontWeight, outline].join(' / ');
  }

  function colourOf(name: string): number[] {
    const probe = document.createElement('i');
    probe.style.backgroundColor = name;
    document.body.append(probe);
    const colour = rgb(getComputedStyle(probe).backgroundColor);
    probe.remove();
    return colour;
  }

  function rgb(colour: string): number[] {
    return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  }

  function contrast(one: number[], other: number[]): number {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  }

  function luminance(colour: number[]): number {
    const [red, green, blue] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }
}
