import { describe, expect, test } from 'vitest';
import { placesKindWords } from '../../../src/views/phrases/place-words.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const board = 'content/partnerships/riverside/board/constitution.yaml';
const own = {
  'content/body-kinds/town-meeting.yaml': 'name: Town meeting\nplural: Town meetings\n',
};

function errorsOf(changes: Changes): string[] {
  return openSample(changes).diagnostics.flatMap(({ severity, check, file, message }) =>
    severity === 'error' ? [`${check} ${file} ${message}`] : [],
  );
}

describe('a kind of place', () => {
  const place = 'content/places/riverside.yaml';

  test('can be the register’s own, without a change of the program', () => {
    const { register } = openSample({
      'content/place-kinds/canton.yaml': 'name: Canton\n',
      [place]: (text) => text.replace('kind: district', 'kind: canton'),
    });
    expect(placesKindWords('riverside', register!)).toMatch(/^Canton\b/u);
  });

  test('that no file names is a mistake at its place, with the one that is meant', () => {
    const misspelt = (text: string): string => text.replace('kind: district', 'kind: distrikt');
    expect(errorsOf({ [place]: misspelt })).toEqual([
      `content/unknown-reference ${place} There is no kind of place \`distrikt\`. Did you mean \`district\`?`,
    ]);
  });
});

describe('a kind of body', () => {
  test('can be the register’s own, without a change of the program', () => {
    const kind = (text: string): string =>
      text.replace('kind: partnership-board', 'kind: town-meeting');
    const { register } = openSample({ ...own, [board]: kind });
    expect(register!.constitutions.get('riverside/board')!.record.body.kind).toBe('town-meeting');
    expect(register!.bodyKinds.get('town-meeting')!.plural).toBe('Town meetings');
    expect(register!.ownKnowledge).toContainEqual({
      kind: 'body-kind',
      key: 'town-meeting',
      isInPlace: false,
    });
  });

  test('that no file names is a mistake at its place, with the one that is meant', () => {
    const misspelt = (text: string): string =>
      text.replace('kind: partnership-board', 'kind: partnership-bord');
    expect(errorsOf({ [board]: misspelt })).toEqual([
      `content/unknown-reference ${board} There is no kind of body \`partnership-bord\`. Did you mean \`partnership-board\`?`,
    ]);
  });
});
