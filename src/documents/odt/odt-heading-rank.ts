import { wholeNumberOf } from '../xml/whole-number-of.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const titleName = /^(?:Title|Titel|Titre|Título|Titolo|Teitl)$/u;

/** The rank from 1 of a paragraph that the file calls a heading, 0 for a title; nothing for others. */
export function odtHeadingRank(
  { name, attributes }: XmlElement,
  chain: readonly XmlElement[],
): number | undefined {
  const isTitle = chain.some((style) =>
    titleName.test(
      style.attributes.get('style:display-name') ?? style.attributes.get('style:name') ?? '',
    ),
  );
  if (isTitle) return 0;
  if (name !== 'text:h') return undefined;
  const rank = wholeNumberOf(attributes.get('text:outline-level')) ?? 1;
  return rank >= 1 && rank <= 10 ? rank : undefined;
}
