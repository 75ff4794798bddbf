import { expect, test } from 'vitest';
import type { TextNode } from '../../../src/model/text.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { eIdsOf } from '../../../src/views/standards/akn-ids.ts';

const item = (label: string | undefined): TextNode => ({ kind: 'item', label, text: 'Words' });

test('the id of a part says where it stands and its printed number', () => {
  const content: TextNode[] = [
    {
      kind: 'section',
      label: '2.',
      heading: 'Members',
      content: [
        {
          kind: 'clause',
          label: '2.1.',
          text: 'Words',
          content: [item('a)'), item('a)'), item('•')],
        },
      ],
    },
    { kind: 'table', rows: [['A']] },
  ];
  expect([...eIdsOf(indexText(content).top).values()]).toEqual([
    'sec_2',
    'sec_2__para_2.1',
    'sec_2__para_2.1__point_a',
    'sec_2__para_2.1__point_a-2',
    'sec_2__para_2.1__point_nn-3',
    'hcontainer_nn-2',
  ]);
});
