import { countRange } from '../../english/range.ts';
import type { NoNumber } from '../../compare/topic-value.ts';

/** Why an answer has no number to compare, as a sentence without its full stop. */
export function noNumberPhrase(reason: NoNumber): string {
  switch (reason.why) {
    case 'seats-vary':
      return `The document gives ${countRange(reason, 'seat')}`;
    case 'share-varies':
      return `The document gives ${countRange(reason, 'seat')}, so the share varies`;
    case 'seats-not-numbered': {
      const lines = reason.lines === 1 ? 'one line' : `${reason.lines} lines`;
      return `The document gives no number of seats for ${lines} of its list`;
    }
    default:
      return phrases[reason.why];
  }
}

const phrases = {
  'not-numeric': 'Answers to this topic are words',
  'not-stated': 'The document states no answer',
  unread: 'The document has not been read for this yet',
  'not-held': 'The part of the document that we hold does not say',
  'not-asked': 'The document is not there to answer this',
  'meets-as-needed': 'The document gives no number: it meets as needed',
  'notice-in-words': 'The document gives no number of days',
  'own-times-only': 'The document gives the time of some meetings, and not how many there are',
  'open-to-anyone': 'It is open to anyone who fits, and lists no seats',
  'no-seats': 'The document lists no seats',
  'share-of-no-seats': 'The document lists no seats to take a share of',
  'share-of-unread-seats': 'The list of members has not been read yet, so no share can be taken',
  'share-of-unknown-seats':
    'The number of seats cannot be computed from the document, so no share can',
  'quorum-unknown': 'How many people make a quorum cannot be computed from the rule',
  'terms-without-length': 'The document limits terms without giving their length',
  'review-fixed-date': 'The document fixes a date, not an interval',
  'review-event': 'The document ties the review to an event, not to an interval',
  'review-periodically': 'The document is reviewed from time to time and fixes no interval',
  'review-any-time': 'The document allows a review at any time and fixes no interval',
};
