import { describe, expect, test } from 'vitest';
import { isGuarded, isListOfMembers } from '../../../src/register/shown/is-guarded.ts';

const board = 'partnerships/riverside/board';

describe('isGuarded', () => {
  test.each([
    [`${board}/membership.yaml`, 'state: stated', true],
    ['sources/riverside.yaml', 'title: Rules', true],
    ['notes.txt', 'Ada Bell', true],
    [`${board}/text.yaml`, 'content: []', false],
    [`${board}/facts.yaml`, 'omitted:\n  - after: Bell', true],
    [`${board}/facts.yaml`, 'quorum\uFFFD', true],
  ])('of %s with “%s” is %s', (path, raw, answer) => {
    expect(isGuarded(path, raw)).toBe(answer);
  });
});

describe('isListOfMembers', () => {
  test('tells a list of members by what stands in it, whatever it is called', () => {
    expect(isListOfMembers(`${board}/rasci.yaml`, 'seats:\n  - id: chair')).toBe(true);
    expect(isListOfMembers(`${board}/rasci.yaml`, 'parties: []')).toBe(false);
    expect(isListOfMembers('Membership.yml', '')).toBe(true);
  });

  test('takes no page for one that shows an example of a list', () => {
    expect(isListOfMembers('knowledge/topics/chair.mdx', 'seats:\n  - id: chair')).toBe(false);
  });
});
