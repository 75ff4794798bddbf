import { expect, test } from 'vitest';
import { giveIds } from '../../../src/import/structure/give-ids.ts';
import { NodeId } from '../../../src/model/text.ts';
import { indexText } from '../../../src/register/text/text-index.ts';

const idsOf = (content: Parameters<typeof giveIds>[0]): string[] => [
  ...indexText(giveIds(content)).byId.keys(),
];

test('numbers that begin anew under another heading are led by it', () => {
  const clause = { kind: 'clause', label: '1.', text: 'One.' } as const;
  expect(
    idsOf([
      { kind: 'section', heading: 'Members', content: [clause] },
      { kind: 'section', heading: 'Votes', content: [clause] },
    ]),
  ).toEqual(['members', '1', 'votes', 'votes-1']);
});

test('a heading or a number that stands twice in one place gets a number of its own', () => {
  expect(
    idsOf([
      { kind: 'section', heading: 'Members' },
      { kind: 'section', heading: 'Members' },
      { kind: 'clause', label: 'a)', text: 'One.' },
      { kind: 'clause', label: 'a)', text: 'Two.' },
    ]),
  ).toEqual(['members', 'members-2', 'a', 'a-2']);
});

test('an address too long for a fact to name is cut', () => {
  const heading = 'Long '.repeat(12).trim();
  const label = 'Article one of the text';
  const ids = idsOf([
    {
      kind: 'section',
      heading,
      numbering: 'restarts',
      content: [{ kind: 'clause', label, text: 'One.' }],
    },
  ]);
  expect(ids.every((id) => NodeId.safeParse(id).success)).toBe(true);
  expect(ids).toHaveLength(2);
});
