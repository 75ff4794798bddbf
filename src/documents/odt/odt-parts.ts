import { refuse } from '../refuse.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, elementsIn, withinOf } from '../xml/xml-element.ts';
import type { ZipFolder } from '../zip/open-zip.ts';
import { openZip } from '../zip/open-zip.ts';
import { odtNamespaces } from './odt-names.ts';

/** An OpenDocument text by what is in it, whether it is packed or one flat file. */
export interface OdtParts {
  readonly body: XmlElement;
  /** Where styles are, those of the words before those of the running heads. */
  readonly styles: readonly XmlElement[];
  readonly masters?: XmlElement;
  readonly meta?: XmlElement;
  readonly hasMacros: boolean;
}

/** Opens an OpenDocument text; refuses one that is protected. */
export function openOdt(bytes: Uint8Array): OdtParts {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const roots = isPacked ? packedRoots(openZip(bytes)) : [parseXml(bytes, odtNamespaces)];
  const inRoots = (...names: readonly string[]): XmlElement[] =>
    roots.flatMap((root) => childOf(root, ...names) ?? []);
  const [body] = inRoots('office:body', 'office:text');
  if (body === undefined)
    refuse('The file holds no text.', 'Save it as an OpenDocument text (.odt) or as .docx.');
  return {
    body,
    styles: [...inRoots('office:automatic-styles'), ...inRoots('office:styles')],
    masters: inRoots('office:master-styles')[0],
    meta: inRoots('office:meta')[0],
    hasMacros: inRoots('office:scripts').some((scripts) => elementsIn(scripts).length > 0),
  };
}

function packedRoots(zip: ZipFolder): XmlElement[] {
  const part = (name: string): XmlElement[] => {
    const bytes = zip.read(name);
    return bytes === undefined ? [] : [parseXml(bytes, odtNamespaces)];
  };
  const [encrypted] = part('META-INF/manifest.xml').flatMap((manifest) =>
    withinOf(manifest, ({ name }) => name === 'manifest:encryption-data'),
  );
  if (encrypted !== undefined)
    refuse('The file is protected by a password.', 'Take the password off, and try again.');
  return [...part('content.xml'), ...part('styles.xml'), ...part('meta.xml')];
}
