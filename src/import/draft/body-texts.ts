import type { TextNode } from '../../model/text.ts';
import { readableText } from '../reading/readable-text.ts';
import { bodiesIn } from '../record/bodies-in.ts';
import { bodyAliases } from '../record/body-aliases.ts';

/** The text of one body of a document. */
export interface BodyText {
  /** The name that the split rests on; none where the document has one body. */
  readonly name: string | undefined;
  readonly content: readonly TextNode[];
  /** The other bodies of the document, with what it calls them. */
  readonly besides?: readonly BodyCalled[];
}

/** A body with what its own part of a document calls it. */
export interface BodyCalled {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The texts of the bodies in a document, in order: one, but where the document shows that there are more. */
export function bodyTexts(content: readonly TextNode[]): BodyText[] {
  const bodies = bodiesIn(content);
  if (bodies.length < 2) return [{ name: undefined, content }];
  const texts = bodies.map(({ name }, place) => {
    const from = place === 0 ? 0 : bodies[place]!.from;
    const to = bodies[place + 1]?.from ?? content.length;
    return {
      name,
      content: place === 0 ? content.slice(0, to) : asOwnText(content.slice(from, to)),
    };
  });
  const called = texts.map(calledIn);
  return texts.map((text, place) => ({
    ...text,
    besides: called.filter((_, other) => other !== place),
  }));
}

function calledIn({ name, content }: { name: string; content: readonly TextNode[] }): BodyCalled {
  const text = readableText(content, { isWhole: true });
  return { name, aliases: bodyAliases(name, { text })?.value ?? [] };
}

// “Appendix 5 – Terms of reference of the Steering Group”: the heading is the title of its own text.
function asOwnText([first, ...others]: readonly TextNode[]): TextNode[] {
  if (first === undefined) return [];
  if (first.kind !== 'section' || first.heading === undefined) return [first, ...others];
  const { label, lang, heading, content = [] } = first;
  const title: TextNode = {
    kind: 'title',
    ...(label === undefined ? {} : { label }),
    ...(lang === undefined ? {} : { lang }),
    text: heading,
  };
  return [title, ...content, ...others];
}
