import { ConstitutionRecord } from '../../model/constitution.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { absolute, addresses } from '../addresses.ts';
import { bodyKindName } from '../phrases/body-words.ts';
import { bodyTable, names } from './data-table.ts';
import { timeCells, timeColumns } from './time-columns.ts';

/** Every body, whether the register has a document of it or not. */
export const bodiesTable = bodyTable({
  id: 'bodies',
  title: 'Bodies',
  holds:
    'The groups that partnerships work through, whether the register has a document of them or not.',
  columns: {
    id: { is: 'The id of the body: partnership/body.', isAlways: true },
    partnership: { is: 'The id of its partnership.', isAlways: true },
    name: { is: 'What it is called.', isAlways: true },
    other_names: { is: 'Other names that documents give it.', type: 'list' },
    ...timeColumns,
    kind: { is: 'The id of its kind. `kind_name` says it in words.', isAlways: true },
    kind_name: { is: 'What that kind is called.', isAlways: true },
    other_kinds: { is: 'Other kinds that it is as well.', type: 'list' },
    status: {
      is: '`constituted` where the register has its document; otherwise why it is listed.',
      oneOf: ['constituted', 'described', 'placeholder', 'external', 'former'],
      isAlways: true,
    },
    statutory: {
      is: 'Whether a law asks for it, where the register has its document.',
      oneOf: ConstitutionRecord.shape.body.shape.statutory.options,
    },
    summary: { is: 'What it is for, in a sentence of ours.' },
    address: { is: 'Its page.', isAlways: true },
  },
  key: ['id'],
  refers: [names('partnership', 'partnerships')],
  rowsOf: (body, register) => [
    {
      id: body.key,
      partnership: body.partnershipId,
      name: body.name,
      other_names: body.aliases,
      ...timeCells(bodyTime(body.key, register)),
      kind: body.kind,
      kind_name: bodyKindName(body.kind, register),
      other_kinds: body.alsoKinds,
      status: body.status,
      statutory: body.constitution?.record.body.statutory,
      summary: body.summary,
      address: absolute(addresses.body(body.key), register.site.baseUrl),
    },
  ],
});
