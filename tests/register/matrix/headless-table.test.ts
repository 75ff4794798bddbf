import { expect, test } from 'vitest';
import { exampleRegister } from '../../checks/example-register.ts';

test('a table without headings is read beside a matrix whose cells are typed, its first line too', () => {
  const register = exampleRegister({
    rasci: `parties: [{ id: council, label: Council }, { id: trust, label: Trust }]
activities:
  - { id: budget, label: Set the budget, cells: { council: R/A, trust: C } }
  - { id: forum, label: Run the forum, cells: { council: R, trust: R } }
`,
    text: `content:
  - kind: table
    id: matrix
    rows: [[Set the budget, R/A, C], [Run the forum, R, R]]
`,
  });
  const { rasci } = register.constitutions.get('riverside/board')!;
  expect(rasci).toMatchObject({
    shape: 'parties-across',
    activities: [{ id: 'budget' }, { id: 'forum' }],
  });
});
