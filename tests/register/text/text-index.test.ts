import { describe, expect, test } from 'vitest';
import { ConstitutionText } from '../../../src/model/text.ts';
import { entryAt, indexText } from '../../../src/register/text/text-index.ts';

const { content } = ConstitutionText.parse({
  content: [
    { kind: 'title', text: 'Riverside Board' },
    {
      kind: 'section',
      heading: 'Membership',
      content: [
        { kind: 'clause', label: '1.', text: 'The members are:' },
        { kind: 'table', id: 'seats', rows: [['Chair'], ['Council']] },
      ],
    },
  ],
});
const index = indexText(content);

describe('entryAt', () => {
  test.each([
    [['content', 0, 'text'], 'title-1'],
    [['content', 1, 'heading'], 'membership'],
    [['content', 1, 'content', 0, 'text'], '1'],
    [['content', 1, 'content', 1, 'rows', 1, 0], 'seats'],
  ])('follows %j to %s', (path, id) => {
    expect(entryAt(path, index)?.id).toBe(id);
  });

  test('finds nothing by a path that leads elsewhere', () => {
    expect(entryAt(['seats', 0], index)).toBeUndefined();
  });
});
