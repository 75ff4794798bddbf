import type { Look } from '../block.ts';
import { languageCode } from '../runs/language-code.ts';
import type { RunLook } from '../runs/text-run.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { nearestValue } from './odt-styles.ts';

const perUnit: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  px: 0.75,
};

/** How words look by their styles, the nearest first. */
export function odtRunLook(chain: readonly XmlElement[]): RunLook {
  const of = (attribute: string): string | undefined =>
    nearestValue(chain, attribute, 'style:text-properties');
  const weight = of('fo:font-weight');
  const strike = of('style:text-line-through-style');
  const underline = of('style:text-underline-style');
  return {
    isBold: weight === 'bold' || Number(weight) >= 600 || undefined,
    isItalic: ['italic', 'oblique'].includes(of('fo:font-style') ?? '') || undefined,
    isUnderlined: (underline !== undefined && underline !== 'none') || undefined,
    size: measure(of('fo:font-size')),
    isStruck: (strike !== undefined && strike !== 'none') || undefined,
    isHidden: of('text:display') === 'none' || undefined,
    language: languageCode(of('fo:language')),
  };
}

/** How a paragraph stands on the page by its styles, the nearest first. */
export function odtParagraphLook(chain: readonly XmlElement[]): Pick<Look, 'isCentred' | 'indent'> {
  const of = (attribute: string): string | undefined =>
    nearestValue(chain, attribute, 'style:paragraph-properties');
  const indent = (measure(of('fo:margin-left')) ?? 0) + (measure(of('fo:text-indent')) ?? 0);
  return {
    isCentred: of('fo:text-align') === 'center' || undefined,
    indent: indent > 0 ? indent : undefined,
  };
}

// A share of the size of another style is left out.
function measure(text: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|px)$/u.exec(text ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (perUnit[unit] ?? 1);
}
