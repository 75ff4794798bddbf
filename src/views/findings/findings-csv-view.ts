import { examine } from '../../checks/running/examine.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { findingView } from '../answers/finding-view.ts';

export const findingColumns = [
  'check',
  'title',
  'weight',
  'body',
  'partnership',
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
  'address',
] as const;

export type FindingCsvRow = Readonly<Record<(typeof findingColumns)[number], string | undefined>>;

/** Every finding as a row of a table. */
export function findingCsvRows(register: Register): FindingCsvRow[] {
  return examine(register).map((finding) => {
    const { check, remark, body, acknowledged, isNew, severity } = finding;
    const view = findingView(finding, register);
    return {
      check: check.id,
      title: view.check.name,
      weight: severity,
      body: body.name,
      partnership: register.partnerships.get(body.partnershipId)!.record.name,
      constitution: body.key,
      about: remark.about,
      clause: view.clauseId,
      words: view.words,
      message: view.message,
      state: acknowledged === undefined ? 'open' : 'accepted',
      accepted_by: acknowledged?.by,
      accepted_on: acknowledged?.on,
      reason: acknowledged?.reason,
      new_check: isNew ? 'yes' : 'no',
      address: `${register.site.baseUrl}${addresses.body(body.key)}#${view.anchor}`,
    };
  });
}
