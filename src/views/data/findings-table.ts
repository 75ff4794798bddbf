import type { Finding } from '../../checks/check.ts';
import { findingsOf } from '../../checks/running/examine.ts';
import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import { findingView } from '../answers/finding-view.ts';
import { clauseCells, clauseColumns, noClause } from './clause-cells.ts';
import { bodyTable, dateOf, names } from './data-table.ts';

/** What the checks noticed. */
export const findingsTable = bodyTable({
  id: 'findings',
  title: 'Findings',
  holds: 'What the checks noticed in each document, and what a body has accepted with a reason.',
  columns: {
    body: { is: 'The id of the body.', isAlways: true },
    finding: { is: 'The id of the finding, its own within the body.', isAlways: true },
    check: { is: 'The id of the check that noticed it.', isAlways: true },
    weight: {
      is: '`warning` where someone should look at it, `info` where it is worth knowing.',
      oneOf: ['warning', 'info'],
      isAlways: true,
    },
    about: { is: 'What it is about: a seat, an activity, a clause, by its id.', isAlways: true },
    message: { is: 'What was noticed.', isAlways: true },
    words: { is: 'The words of the document that it is about, where they may be shown.' },
    ...clauseColumns,
    state: {
      is: 'Whether it is open, or the body has accepted it with a reason.',
      oneOf: ['open', 'accepted'],
      isAlways: true,
    },
    accepted_by: { is: 'Who accepted it, by office.' },
    accepted_on: { is: 'When it was accepted.', type: 'date' },
    reason: { is: 'Why it was accepted.' },
    new_check: {
      is: 'Whether the check is newer than the last that the owners of the register have read.',
      oneOf: ['yes', 'no'],
      isAlways: true,
    },
    address: { is: 'Where it stands on the page of the body.', isAlways: true },
  },
  key: ['body', 'finding'],
  refers: [names('body', 'bodies'), names('check', 'checks')],
  rowsOf: ({ key }, register) => findingsOf(key, register).map((one) => rowOf(one, register)),
});

function rowOf(finding: Finding, register: Register) {
  const { check, remark, severity, body, words, acknowledged, isNew } = finding;
  const { anchor, message } = findingView(finding, register);
  return {
    body: body.key,
    finding: anchor,
    check: check.id,
    weight: severity,
    about: remark.about,
    message,
    words,
    ...noClause,
    ...clauseCells(remark.clause, body, register),
    state: acknowledged === undefined ? 'open' : 'accepted',
    accepted_by: acknowledged?.by,
    accepted_on: dateOf(acknowledged?.on),
    reason: acknowledged?.reason,
    new_check: isNew ? 'yes' : 'no',
    address: absolute(`${addresses.body(body.key)}#${anchor}`, register.site.baseUrl),
  };
}
