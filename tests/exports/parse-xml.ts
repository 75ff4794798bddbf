/** One element of an XML document, with the text that stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a small XML document, and throws where it is not well formed.
 *
 * Shape: elements, attributes in double quotes and text; no comments, CDATA or other declarations.
 */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const body = source.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/u, '');
  const parts = body.split(/(<[^<>]*>)/u);
  for (const part of parts) {
    const inside = open.at(-1)!;
    if (!part.startsWith('<')) {
      if (part.includes('>')) throw new Error(`A “>” is not escaped in “${part}”.`);
      inside.text += unescaped(part);
    } else if (part.startsWith('</')) {
      if (part !== `</${inside.name}>`) throw new Error(`${part} closes <${inside.name}>.`);
      open.pop();
    } else {
      const element = startTag(part);
      inside.children.push(element);
      if (!part.endsWith('/>')) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed.`);
  if (top.children.length !== 1) throw new Error('A document has one element at its top.');
  return top.children[0]!;
}

function startTag(tag: string): XmlElement {
  const [, name, rest] = /^<([a-z]+)((?: [a-z:]+="[^"]*")*)\/?>$/u.exec(tag) ?? [];
  if (name === undefined) throw new Error(`${tag} is not a tag.`);
  const pairs = [...rest!.matchAll(/ ([a-z:]+)="([^"]*)"/gu)];
  const attributes = Object.fromEntries(pairs.map((pair) => [pair[1]!, unescaped(pair[2]!)]));
  return { name, attributes, children: [], text: '' };
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/gu, (whole, name: string) => {
    const sign = signs[name];
    if (sign === undefined) throw new Error(`${whole} means nothing.`);
    return sign;
  });
}
