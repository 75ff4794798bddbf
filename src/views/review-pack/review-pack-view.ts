import { reviewRecords } from '../../register/reviews/review-records.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { bodyLink, partnershipLink } from '../body-link.ts';
import { endOfBody } from '../answers/end-view.ts';
import { nameOfPartnership, shortNameOfBody } from '../phrases/names-of.ts';
import { heldPhrase } from '../phrases/review.ts';
import { capital } from '../../english/sentence.ts';
import { reviewLine } from '../reviews/review-line.ts';
import { packAnswers } from './review-pack-answers.ts';
import { packHistory, packSigning } from './review-pack-history.ts';
import { packNames } from './review-pack-names.ts';
import type { PackSection } from './review-pack-parts.ts';
import { packQuestions } from './review-pack-questions.ts';
import { packSilences } from './review-pack-silences.ts';
import { versionPhrase } from '../phrases/version-phrase.ts';

/** What an officer takes to the meeting that reviews the terms of a body. */
export interface ReviewPackView {
  readonly title: string;
  readonly body: Link;
  readonly partnership: Link;
  readonly intro: string;
  readonly docxHref: string;
  /** The register it comes from, and where that is published. */
  readonly site: { readonly name: string; readonly baseUrl: string };
  readonly head: readonly { readonly name: string; readonly value: string }[];
  readonly sections: readonly PackSection[];
}

/**
 * Gathers the review pack of one constitution.
 *
 * Shape: it names no day of its own, and changes only when the content or the state of a review does.
 */
export function reviewPackView(constitution: Constitution, register: Register): ReviewPackView {
  const { key, partnershipId } = constitution;
  return {
    title: `Review pack: ${bodyLink(key, register).name}`,
    body: { name: shortNameOfBody(key, register), href: addresses.body(key) },
    partnership: partnershipLink(partnershipId, register),
    intro:
      'For the meeting that reviews these terms: what our checks noticed, what the document says, and how like bodies answer. It is not a verdict, and not the official source.',
    docxHref: addresses.reviewPackDocx(key),
    site: { name: register.site.name, baseUrl: register.site.baseUrl },
    head: headOf(constitution, register),
    sections: [
      packQuestions(constitution, register),
      packAnswers(constitution, register),
      packSilences(constitution, register),
      packNames(constitution, register),
      packHistory(constitution),
      packSigning(register.site.name),
    ],
  };
}

function headOf(constitution: Constitution, register: Register): ReviewPackView['head'] {
  const { key, record, partnershipId } = constitution;
  const { site } = register;
  const { last } = reviewRecords(register).get(key)!;
  const status = statusOf(record);
  return [
    { name: 'Partnership', value: nameOfPartnership(partnershipId, register) },
    ...endLines(constitution, register),
    { name: 'Document', value: record.title },
    { name: 'Version', value: `${versionPhrase(record)}.` },
    ...(status === '' ? [] : [{ name: 'Status', value: status }]),
    { name: 'Review', value: reviewLine(constitution, register) },
    {
      name: 'Last review',
      value: last === undefined ? 'None is recorded.' : `${capital(heldPhrase(last))}.`,
    },
    { name: 'Prepared from', value: `${site.name}, ${site.baseUrl}${addresses.body(key)}` },
  ];
}

// An ended body reviews nothing: whoever has its pack in hand is told so first.
function endLines({ key }: Constitution, register: Register): ReviewPackView['head'] {
  const end = endOfBody(key, register);
  return end === undefined
    ? []
    : [{ name: 'What became of it', value: [`${end.title}.`, end.what].filter(Boolean).join(' ') }];
}

function statusOf({ status, statusNote }: Constitution['record']): string {
  const name = status === 'unknown' ? '' : `${capital(status)}.`;
  return [name, statusNote].filter(Boolean).join(' ');
}
