import type { XmlElement } from '../xml/xml-element.ts';
import { numberIn } from './word-values.ts';
import type { WordStyle } from './word-styles.ts';

// Word keeps the English names of its own styles; other programs write them in their language.
const headingName =
  /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|pennawd|cím(?:sor)?|заголовок)\s*([1-9])$/iu;
const titleName = /^(?:title|titel|titre|título|titolo|tytuł|teitl|titul|cím)$/iu;

/** The rank from 1 of a paragraph that the file calls a heading, 0 for a title; nothing for others. */
export function headingRank(
  paragraph: XmlElement | undefined,
  chain: readonly WordStyle[],
): number | undefined {
  const own = numberIn(paragraph, 'w:outlineLvl');
  if (own !== undefined) return own < 9 ? own + 1 : undefined;
  for (const { name, paragraph: settings } of chain) {
    if (titleName.test(name)) return 0;
    const outline = numberIn(settings, 'w:outlineLvl');
    if (outline !== undefined) return outline < 9 ? outline + 1 : undefined;
    const rank = headingName.exec(name)?.[1];
    if (rank !== undefined) return Number(rank);
  }
  return undefined;
}
