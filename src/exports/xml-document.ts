import type { XmlPart } from '../views/standards/xml-part.ts';
import { xmlText } from './xml-text.ts';

/** A document of XML. An element that holds words holds nothing beside them, so that no space is added to any. */
export function xmlDocument(root: XmlPart): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${partText(root)}`;
}

function partText({ name, attributes = {}, content = [] }: XmlPart): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(value!)}"`)
    .join('');
  if (typeof content === 'string') return `<${name}${said}>${xmlText(content)}</${name}>\n`;
  if (content.length === 0) return `<${name}${said}/>\n`;
  return `<${name}${said}>\n${content.map(partText).join('')}</${name}>\n`;
}
