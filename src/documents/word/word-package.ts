import { refuse } from '../refuse.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { Relationship } from '../xml/relationships.ts';
import { relationshipsOf } from '../xml/relationships.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { openZip } from '../zip/open-zip.ts';
import { wordNamespaces } from './word-names.ts';

/** A part of a Word file, and the parts it names by relationships. */
export interface WordPart {
  readonly name: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
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
