import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';
import type { PictureSize, ReadPicture } from './picture-size.ts';

const svg = 'http://www.w3.org/2000/svg';
const xhtml = 'http://www.w3.org/1999/xhtml';

// What draws. A script, a page inside the drawing and what moves or changes attributes are not among them.
const drawing: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'title', 'desc', 'metadata', 'style', 'view'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'image'],
  ...['text', 'tspan', 'textPath', 'clipPath', 'mask', 'pattern', 'marker'],
  ...['linearGradient', 'radialGradient', 'stop', 'filter'],
  ...['feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feDropShadow', 'feFlood'],
  ...['feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur', 'feMerge', 'feMergeNode'],
  ...['feMorphology', 'feOffset', 'feTile', 'feTurbulence'],
]);

/**
 * Reads a drawing (SVG) that a site is to publish, and says what in it no site should.
 *
 * Shape: a drawing may hold lines, words and styles. It may hold no program, and load nothing: whoever opens its
 *        address by itself opens a page of the publisher’s.
 */
export function readDrawing(bytes: Uint8Array): ReadPicture {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let fault: string | undefined;
  let size: PictureSize | undefined;
  let isFirst = true;
  let inStyle = false;
  const refuse = (what: string): void => {
    fault ??= `${what} Save it again as a plain drawing (“plain SVG” or “optimised SVG”), or take a PNG.`;
  };
  parser.on('error', () => refuse('This drawing is damaged.'));
  parser.on('doctype', (said) => {
    if (said.includes('[')) refuse('This drawing declares words of its own.');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target !== 'xml') refuse('This drawing names a style sheet or a program.');
  });
  parser.on('opentag', (tag) => {
    if (isFirst && (tag.local !== 'svg' || tag.uri !== svg)) refuse('This file is no SVG drawing.');
    if (isFirst) size = sizeOf(tag);
    isFirst = false;
    inStyle = tag.local === 'style';
    const what = faultOfTag(tag);
    if (what !== undefined) refuse(what);
  });
  parser.on('closetag', () => {
    inStyle = false;
  });
  const words = (text: string): void => {
    if (inStyle && loads(text)) refuse('The styles of this drawing load another file.');
  };
  parser.on('text', words);
  parser.on('cdata', words);
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    refuse('This drawing is damaged.');
  }
  if (size === undefined) refuse('This drawing does not say how wide and high it is.');
  return fault === undefined ? { size: size! } : { fault };
}

function faultOfTag({ uri, local, attributes }: SaxesTagNS): string | undefined {
  if (uri === xhtml || (uri === svg && !drawing.has(local)))
    return `This drawing holds \`${local}\`, which is more than a drawing.`;
  for (const { local: name, value } of Object.values(attributes)) {
    if (/^on/iu.test(name)) return `This drawing holds a program (\`${name}\`).`;
    if (name === 'href' && !/^(?:#|data:image\/(?:png|jpeg|webp|gif);base64,)/iu.test(value))
      return 'This drawing leads to, or loads, another file.';
    if (name !== 'href' && loads(value)) return 'The styles of this drawing load another file.';
  }
  return undefined;
}

// A style may name a part of the same drawing: `url(#shade)`. A backslash can hide any letter.
function loads(style: string): boolean {
  return /\\|@import|image-set|url\(\s*["']?\s*(?!["'#\s])/iu.test(style);
}

function sizeOf({ attributes }: SaxesTagNS): PictureSize | undefined {
  const valueOf = (name: string): string => attributes[name]?.value.trim() ?? '';
  const box = valueOf('viewBox')
    .split(/[\s,]+/u)
    .map(Number);
  const [width, height] =
    box.length === 4
      ? [box[2]!, box[3]!]
      : [Number.parseFloat(valueOf('width')), Number.parseFloat(valueOf('height'))];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
