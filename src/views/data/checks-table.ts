import { absolute, addresses } from '../addresses.ts';
import { dataTable } from './data-table.ts';

/** The checks that read every document. */
export const checksTable = dataTable({
  id: 'checks',
  title: 'Checks',
  holds: 'What every document is checked for, and why.',
  columns: {
    id: { is: 'The id of the check: group/name.', isAlways: true },
    title: { is: 'What is the matter where it finds something.', isAlways: true },
    why: { is: 'Why that matters.', isAlways: true },
    address: { is: 'Its page.', isAlways: true },
  },
  key: ['id'],
  rows: ({ checks, site }) =>
    [...checks].map(([id, { title, why }]) => ({
      id,
      title,
      why,
      address: absolute(addresses.check(id), site.baseUrl),
    })),
});
