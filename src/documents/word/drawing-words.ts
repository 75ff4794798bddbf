import { pictureRemark, tellsOrganisationChart } from '../runs/picture-remark.ts';
import type { Tally } from '../runs/tally.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { charactersIn, childOf, elementsIn, withinOf } from '../xml/xml-element.ts';
import { chosenContent } from './alternate-content.ts';
import type { WordPackage, WordPart } from './word-package.ts';

/** The words found in a drawing. */
export interface DrawingWords {
  /** What boxes of text hold. */
  readonly boxes: XmlElement[];
  /** Lines that are part of a picture: a diagram, a word drawn as a shape. */
  readonly lines: string[];
}

/** Finds the words in a drawing, and says which pictures are in it. */
export function drawingWords(
  drawing: XmlElement,
  part: WordPart,
  pack: WordPackage,
  tally: Tally,
): DrawingWords {
  const found: DrawingWords = { boxes: [], lines: [] };
  let description = '';
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === 'w:txbxContent') found.boxes.push(element);
    else if (name === 'mc:AlternateContent') chosenContent(element).forEach(visit);
    else if (name === 'dgm:relIds')
      found.lines.push(...diagramLines(attributes.get('r:dm'), part, pack, description, tally));
    else if (name === 'pic:pic' || name === 'v:imagedata') sayPicture(description, tally);
    else if (name === 'c:chart') tally.add('chart');
    else if (name === 'v:textpath') found.lines.push(attributes.get('string') ?? '');
    else if (name === 'o:OLEObject') tally.add('embedded');
    else if (name === 'a:p') found.lines.push(charactersIn(element));
    else {
      if (name === 'wp:docPr') description = descriptionIn(attributes);
      if (name === 'v:shape') description = attributes.get('alt') ?? description;
      elementsIn(element).forEach(visit);
    }
  };
  visit(drawing);
  return found;
}

function descriptionIn(attributes: ReadonlyMap<string, string>): string {
  return (attributes.get('descr') ?? attributes.get('title') ?? '').replace(/\s+/gu, ' ').trim();
}

function diagramLines(
  id: string | undefined,
  part: WordPart,
  pack: WordPackage,
  description: string,
  tally: Tally,
): string[] {
  const data = pack.part(part.relationships.find((relationship) => relationship.id === id));
  const lines =
    data === undefined
      ? []
      : withinOf(data.root, ({ name }) => name === 'dgm:pt').flatMap((point) =>
          elementsIn(childOf(point, 'dgm:t')).map(charactersIn),
        );
  const what = tellsOrganisationChart(description) ? 'An organisation chart' : 'A diagram';
  tally.say({
    kind: 'picture',
    says: `${what} is drawn as a picture. Its words are listed; how they hang together is not.`,
  });
  return lines.filter((line) => line.trim() !== '');
}

function sayPicture(description: string, tally: Tally): void {
  const remark = pictureRemark(description);
  if (remark === undefined) tally.add('picture');
  else tally.say(remark);
}
