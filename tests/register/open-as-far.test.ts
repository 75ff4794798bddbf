import { describe, expect, test } from 'vitest';
import { memoryFolders } from '../../src/files/memory-files.ts';
import { openAsFar } from '../../src/register/open-as-far.ts';
import type { Register } from '../../src/register/register.ts';
import type { Changes } from '../fixtures/sample-register.ts';
import { sampleRegister } from '../fixtures/sample-register.ts';
import { hillside } from '../fixtures/two-partnerships.ts';

const board = 'content/partnerships/riverside/board';
const panel = 'content/partnerships/hillside/panel';

function filesWith(changes: Changes): Map<string, string | Uint8Array> {
  const files = Object.entries(sampleRegister({ ...hillside(), ...changes }));
  return new Map(files.flatMap(([path, words]) => (words === undefined ? [] : [[path, words]])));
}

function opened(changes: Changes): Register | undefined {
  return openAsFar(memoryFolders(filesWith(changes)), { today: '2025-06-01' });
}

/** The register where all was in order before the changes were made. */
function openedAfterGood(changes: Changes): Register | undefined {
  const good = new Map(
    [...filesWith({})].map(([path, words]) => [
      path.replace(/^content\//u, ''),
      typeof words === 'string' ? new TextEncoder().encode(words) : words,
    ]),
  );
  return openAsFar(memoryFolders(filesWith(changes)), { today: '2025-06-01' }, good);
}

// One file of each kind that a register has of its own.
const few = [
  ...['constitution', 'text', 'facts', 'membership', 'rasci'].map(
    (name) => `${panel}/${name}.yaml`,
  ),
  'content/partnerships/riverside/partnership.yaml',
  'content/organisations/hillside-council.yaml',
  'content/places/hillside.yaml',
  'content/sources/hillside-panel.yaml',
  'content/glossary/panel.yaml',
];

describe('openAsFar', () => {
  test('leaves out the entry with the mistake, and keeps the rest of its file', () => {
    const register = opened({
      [`${board}/membership.yaml`]: (text) => text.replace('- id: chair', '- idd: chair'),
    });
    const ids = register?.constitutions.get('riverside/board')?.membership;
    expect(JSON.stringify(ids)).not.toContain('"chair"');
    expect(JSON.stringify(ids)).toContain('"council"');
  });

  test('takes an answer that cannot be understood for one that is not read yet', () => {
    const register = opened({
      [`${board}/facts.yaml`]: (text) => text.replace('risk: { state: not', 'risk: { state: nut'),
    });
    expect(register?.constitutions.get('riverside/board')?.facts.risk.state).toBe('unread');
    expect(register?.constitutions.get('riverside/board')?.facts.quorum.state).toBe('stated');
  });

  test.each([`${board}/text.yaml`, `${board}/constitution.yaml`])(
    'leaves out a document without its %s, and no other',
    (path) => {
      expect([...opened({ [path]: 'oops: [' })!.constitutions.keys()]).toEqual(['hillside/panel']);
      expect([...opened({ [path]: undefined })!.constitutions.keys()]).toEqual(['hillside/panel']);
    },
  );

  test.each(few)('shows the rest when nothing can be read of %s', (path) => {
    expect(opened({ [path]: 'oops: [' })?.partnerships.size).toBeGreaterThan(0);
    expect(opened({ [path]: undefined })?.partnerships.size).toBeGreaterThan(0);
  });

  test.each([...few, 'content/site.yaml'])('shows %s as it was before it broke', (path) => {
    const register = openedAfterGood({ [path]: 'oops: [' });
    expect([...register!.constitutions.keys()]).toEqual(['hillside/panel', 'riverside/board']);
    expect(register!.organisations.size).toBe(6);
  });

  test('shows changed words, though quotes and the source differ from them', () => {
    const register = opened({
      [`${panel}/text.yaml`]: hillside()[`${panel}/text.yaml`]!.replaceAll('Panel', 'Committee'),
    });
    const { text } = register!.constitutions.get('hillside/panel')!;
    expect(JSON.stringify(text.top.map(({ node }) => node))).toContain('Committee');
  });

  test('gives nothing where the register itself cannot be read', () => {
    expect(opened({ 'content/site.yaml': 'oops: [' })).toBeUndefined();
  });
});
