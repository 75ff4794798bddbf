import { describe, expect, test } from 'vitest';
import { filesAbout } from '../../../src/register/loading/files-about.ts';
import type { Part } from '../../../src/register/loading/files-about.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { hillside } from '../../fixtures/two-partnerships.ts';

/** The files of the two partnerships that are about a part, from the content folder. */
function about(part: Part, changes: Changes = {}): string[] {
  const all = { ...hillside(), ...changes };
  const isAbout = filesAbout(part, openSample(all).content);
  return Object.keys(sampleRegister(all))
    .map((path) => path.replace(/^content\//u, ''))
    .filter((path) => isAbout(path))
    .sort();
}

const panelFiles = ['constitution', 'facts', 'membership', 'rasci', 'text'];
const ofHillside = [
  'organisations/hillside-council.yaml',
  'organisations/hillside-youth-trust.yaml',
  'organisations/riverside-hospitals-trust.yaml',
  'organisations/youth-network.yaml',
  ...panelFiles.map((name) => `partnerships/hillside/panel/${name}.yaml`),
  'partnerships/hillside/partnership.yaml',
  'places/hillside.yaml',
  'sources/hillside-panel.yaml',
];

describe('filesAbout', () => {
  test('finds its own files, its sources and the records that it names', () => {
    expect(about({ partnership: 'hillside' })).toEqual(ofHillside);
  });

  test('knows nothing of a partnership whose name begins alike', () => {
    expect(about({ partnership: 'hill' })).toEqual([]);
  });

  test('adds the record of the partnership to the files of one body, and no other body', () => {
    const isAbout = filesAbout(
      { partnership: 'riverside', body: 'board' },
      openSample(hillside()).content,
    );
    expect(isAbout('partnerships/riverside/board/facts.yaml')).toBe(true);
    expect(isAbout('partnerships/riverside/board')).toBe(true);
    expect(isAbout('partnerships/riverside/partnership.yaml')).toBe(true);
    expect(isAbout('partnerships/riverside/boards/facts.yaml')).toBe(false);
    expect(isAbout('partnerships/hillside/panel/facts.yaml')).toBe(false);
  });

  test('holds a record that is named and broken or missing', () => {
    const place = 'content/places/hillside.yaml';
    expect(about({ partnership: 'hillside' }, { [place]: 'kind: [' })).toEqual(ofHillside);
    const isAbout = filesAbout(
      { partnership: 'hillside' },
      openSample({ ...hillside(), [place]: undefined }).content,
    );
    expect(isAbout('places/hillside.yaml')).toBe(true);
  });

  test('holds the organisation that a named one is part of', () => {
    const seats = 'content/partnerships/riverside/board/membership.yaml';
    const isAbout = filesAbout(
      { partnership: 'riverside' },
      openSample({
        [seats]: (text) => text.replaceAll('riverside-council', 'riverside-housing'),
      }).content,
    );
    expect(isAbout('organisations/riverside-housing.yaml')).toBe(true);
    expect(isAbout('organisations/riverside-council.yaml')).toBe(true);
    expect(isAbout('places/riverside.yaml')).toBe(true);
    expect(isAbout('organisations/riverside-hospital.yaml')).toBe(false);
  });
});
