import { SaxesParser } from 'saxes';
import { refuse } from '../refuse.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';
import { decodedXml } from './decoded-xml.ts';

/** Short words for namespaces, by their address. Elements of others get names that begin with `other:`. */
export type Namespaces = ReadonlyMap<string, string>;

/** How much of a file of XML is read. */
export const xmlLimits = {
  depth: 256,
  elements: 1_000_000,
  attributeLength: 64 * 1024,
  attributes: 500,
} as const;

/** An element while what stands in it is read; most hold nothing, and share an empty list. */
interface Open extends XmlElement {
  children: readonly XmlNode[];
}

const ofDeclarations = 'http://www.w3.org/2000/xmlns/';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const noAttributes: ReadonlyMap<string, string> = new Map();
const noNodes: readonly XmlNode[] = [];
// Elements with the same attributes share them: most have, and a long file has a million.
const mostShared = 20_000;

/** Reads a file of XML; refuses one that is damaged, too deep, or declares a type of its own. */
export function parseXml(bytes: Uint8Array, namespaces: Namespaces): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Open = { name: '', attributes: noAttributes, children: noNodes };
  const stack: Open[] = [root];
  const nameOf = namesIn(namespaces);
  const attributesOf = attributesIn(nameOf);
  let elements = 0;
  const add = (node: XmlNode): void => {
    const into = stack.at(-1) ?? root;
    if (into.children === noNodes) into.children = [node];
    else (into.children as XmlNode[]).push(node);
  };

  parser.on('doctype', refuseDoctype);
  parser.on('error', (error) => refuseXml(error.message));
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > xmlLimits.elements || stack.length > xmlLimits.depth) refuseTooMuch();
    const element: Open = {
      name: nameOf(tag.uri, tag.local),
      attributes: attributesOf(Object.values(tag.attributes)),
      children: noNodes,
    };
    add(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.on('text', add);
  parser.on('cdata', add);

  for (const text of decodedXml(bytes)) parser.write(text);
  parser.close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

type NameOf = (uri: string, local: string) => string;

// The same few names come again and again, and are joined once.
function namesIn(namespaces: Namespaces): NameOf {
  const byUri = new Map<string, Map<string, string>>();
  return (uri, local) => {
    let names = byUri.get(uri);
    if (names === undefined) byUri.set(uri, (names = new Map<string, string>()));
    let name = names.get(local);
    if (name === undefined) {
      const prefix = uri === xmlNamespace ? 'xml' : (namespaces.get(uri) ?? 'other');
      names.set(local, (name = uri === '' ? local : `${prefix}:${local}`));
    }
    return name;
  };
}

interface SaxAttribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

function attributesIn(
  nameOf: NameOf,
): (attributes: readonly SaxAttribute[]) => ReadonlyMap<string, string> {
  const shared = new Map<string, ReadonlyMap<string, string>>();
  return (attributes) => {
    if (attributes.length === 0) return noAttributes;
    if (attributes.length > xmlLimits.attributes) refuseTooMuch();
    const pairs: [string, string][] = [];
    for (const { uri, local, value } of attributes) {
      if (value.length > xmlLimits.attributeLength) refuseTooMuch();
      if (uri !== ofDeclarations) pairs.push([nameOf(uri, local), value]);
    }
    const key = pairs.map((pair) => pair.join('\u0000')).join('\u0000');
    const known = shared.get(key);
    if (known !== undefined) return known;
    const made = new Map(pairs);
    if (shared.size < mostShared) shared.set(key, made);
    return made;
  };
}

// A type of one’s own can name other files, and make a short text unbearably long.
function refuseDoctype(): never {
  return refuse(
    'A part of the file declares a document type, which a document never needs.',
    'Copy the text into a new document, and try that.',
  );
}

function refuseTooMuch(): never {
  return refuse(
    'A part of the file is nested or repeated more than any document would be.',
    'Copy the text into a new document, and try that.',
  );
}

function refuseXml(message: string): never {
  return refuse(
    `The file is damaged: a part of it cannot be read (${message}).`,
    'Open it in the program that made it, save it again, and try that file.',
  );
}
