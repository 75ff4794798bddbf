import type { Omission, OmissionReason } from '../../model/source-record.ts';

const reasonWords: Record<OmissionReason, string> = {
  'reviewer-comment': 'what a reviewer wrote beside the document',
  'field-code': 'codes of the word processor',
  'page-furniture': 'what is printed on every page',
  'repeated-by-conversion': 'words that stand twice because of a conversion',
  'running-head': 'the head or foot of each page',
  'page-number': 'page numbers',
  'contents-list': 'the list of contents',
  'site-around': 'the website around the document',
  'front-matter': 'notes to programs at the head of the file',
  'hidden-text': 'hidden text',
  'picture-text': 'words that describe a picture',
  'computed-by-word': 'words that the word processor works out, such as the name of the file',
};

/** What is left out of a source and why, in a few words. */
export function omissionWords({ note, reason }: Omission): string {
  return note ?? reasonWords[reason];
}
