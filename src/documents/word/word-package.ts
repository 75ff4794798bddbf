import { refuse } from '../refuse.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { elementsIn } from '../xml/xml-element.ts';
import type { ZipFolder } from '../zip/open-zip.ts';
import { openZip } from '../zip/open-zip.ts';
import { wordNamespaces } from './word-names.ts';

/** A part of a Word file, and the parts it names by relationships. */
export interface WordPart {
  readonly name: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `numbering`, `footnotes`. */
  readonly type: string;
  /** The name of a part; nothing where it leads out of the file. */
  readonly target?: string;
}

/** A Word file as parts that are read when something names them. */
export interface WordPackage {
  readonly main: WordPart;
  /** The part that a relationship leads to; nothing where it is missing. */
  readonly part: (relationship: Relationship | undefined) => WordPart | undefined;
  /** The first part of a type that another names. */
  readonly related: (from: WordPart, type: string) => WordPart | undefined;
  /** The part of the whole file of a type: its properties. */
  readonly ofFile: (type: string) => WordPart | undefined;
}

/** Opens a Word file. Only parts that a relationship leads to are ever inflated. */
export function openWord(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const top = relationshipsOf(zip, '');
  const part = ({ target }: Partial<Relationship> = {}): WordPart | undefined => {
    const read = target === undefined ? undefined : zip.read(target);
    if (target === undefined || read === undefined) return undefined;
    return {
      name: target,
      root: parseXml(read, wordNamespaces),
      relationships: relationshipsOf(zip, target),
    };
  };
  const ofFile = (type: string): WordPart | undefined =>
    part(top.find((relationship) => relationship.type === type));
  const main = ofFile('officeDocument');
  if (main?.root.name !== 'w:document')
    refuse('The file holds no text that Word would show.', 'Save it again in Word as .docx.');
  const related = (from: WordPart, type: string): WordPart | undefined =>
    part(from.relationships.find((relationship) => relationship.type === type));
  return { main, part, related, ofFile };
}

function relationshipsOf(zip: ZipFolder, name: string): Relationship[] {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const bytes = zip.read(`${folder}_rels/${name.slice(slash)}.rels`);
  if (bytes === undefined) return [];
  return elementsIn(parseXml(bytes, wordNamespaces)).map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: /[^/]*$/u.exec(attributes.get('Type') ?? '')?.[0] ?? '',
      target: attributes.get('TargetMode') === 'External' ? undefined : resolved(folder, target),
    };
  });
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}
