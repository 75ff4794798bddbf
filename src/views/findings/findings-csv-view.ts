import { examine } from '../../checks/running/examine.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import { findingView } from '../answers/finding-view.ts';
import { dateCell } from '../phrases/date-cell.ts';
import { timeCell } from '../phrases/time-words.ts';
import { reviewRow } from '../reviews/review-row.ts';
import { placeWords } from '../phrases/place-words.ts';

export const findingColumns = [
  'check',
  'title',
  'weight',
  'place',
  'partnership',
  'body',
  'body_state',
  'constitution',
  'about',
  'clause',
  'words',
  'message',
  'state',
  'accepted_by',
  'accepted_on',
  'reason',
  'new_check',
  'review',
  'review_due',
  'review_led_by',
  'address',
] as const;

export type FindingCsvRow = Readonly<
  Record<(typeof findingColumns)[number], string | { readonly day: string } | undefined>
>;

/** Every finding as a row of a table. */
export function findingCsvRows(register: Register): FindingCsvRow[] {
  return examine(register).map((finding) => {
    const { check, remark, body, acknowledged, isNew } = finding;
    const partnership = register.partnerships.get(body.partnershipId)!.record;
    const view = findingView(finding, register);
    return {
      check: check.id,
      title: view.check.name,
      weight: view.severityName,
      place: placeWords(body.partnershipId, register),
      partnership: partnership.name,
      body: body.name,
      body_state: timeCell(bodyTime(body.key, register)),
      constitution: body.key,
      about: remark.about,
      clause: view.clause?.name,
      words: view.words,
      message: view.message,
      state: acknowledged === undefined ? 'open' : 'accepted',
      accepted_by: acknowledged?.by,
      accepted_on: acknowledged && dateCell(acknowledged.on),
      reason: acknowledged?.reason,
      new_check: isNew ? 'yes' : 'no',
      ...reviewOf(body.constitution, register),
      address: `${register.site.baseUrl}${addresses.body(body.key)}#${view.anchor}`,
    };
  });
}

// What a reviewer sorts by. A body without terms of its own has no review.
function reviewOf(
  constitution: Constitution | undefined,
  register: Register,
): Pick<FindingCsvRow, 'review' | 'review_due' | 'review_led_by'> {
  if (constitution === undefined)
    return { review: undefined, review_due: undefined, review_led_by: undefined };
  const { word, due, lead } = reviewRow(constitution.key, register);
  return { review: word, review_due: due && dateCell(due.date), review_led_by: lead?.name };
}
