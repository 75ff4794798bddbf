import type { XmlElement } from '../xml/xml-element.ts';
import { childOf } from '../xml/xml-element.ts';
import { valueIn } from './word-values.ts';

/** Whether a content control holds a list of contents that Word made. */
export function isContentsControl(control: XmlElement): boolean {
  const gallery = valueIn(childOf(control, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery');
  return /^table of (?:contents|figures)/iu.test(gallery ?? '');
}
