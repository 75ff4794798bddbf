import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { toShow } from '../../../src/register/shown/to-show.ts';
import type { ToShow } from '../../../src/register/shown/to-show.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { withNames } from './register-with-names.ts';

const board = 'content/partnerships/riverside/board';

function shownOf(changes: Changes = {}, found: readonly Diagnostic[] = []): ToShow {
  const files = Object.entries(sampleRegister({ ...withNames, ...changes })).flatMap(
    ([path, words]) => (words === undefined ? [] : [[path, words] as const]),
  );
  return toShow(found, memoryFolders(new Map(files)), { today: '2025-06-01' });
}

describe('what may be shown', () => {
  test.each([
    ['in any case', 'MIRABEL thistlewhite sits', '•••••••••••••••••••• sits'],
    ['over two lines', 'Rose\n  Trust', '••••\n  •••••'],
    ['escaped', 'Mira\\u0062el Thistlewhite', '•••••••••••••••••••••••••'],
    ['in an address', 'x/mirabel-thistlewhite/', 'x/••••••••••••••••••••/'],
    ['as one word', 'MirabelThistlewhite', '•••••••••••••••••••'],
    ['surname first', 'Trust, Rose', '•••••••••••'],
    ['with an apostrophe of another kind', "Theodora O'Brannagh’s", '•••••••••••••••••••••'],
    ['without its accent', 'the JURGEN Wolfsbane file', 'the •••••••••••••••• file'],
    ['in part', 'Ms Thistlewhite', 'Ms ••••••••••••'],
    ['with characters that cannot be seen', 'Mira\u00ADbel', '••••••••'],
  ])('is no name %s', (_, typed, shown) => {
    expect(shownOf().words(typed)).toBe(shown);
  });

  test.each([
    'The Trust of Riverside',
    'Ottoline Fairweather',
    'the papers',
    'riverside-board.txt',
  ])('is “%s”', (typed) => {
    expect(shownOf().words(typed)).toBe(typed);
  });

  test('of a list of members is what the document says, fields, choices, ids and numbers', () => {
    const lines = shownOf().textOf(`${board}/membership.yaml`)!.split('\n');
    expect(lines.slice(2, 15)).toEqual([
      '  - id: chair',
      '    label: Chair of the Board',
      '    clause: 2.1-a',
      '    count:',
      '      kind: exactly',
      '      number: 1',
      '    office: chair',
      '    holders:',
      '      - name: ••••••••••••••••••••',
      '      - name: ••••••••••',
      '      - { name: •••••••••••••••••••, basis: { kind: consent, source: ••••••••, confirmed: 2020 } }',
      '      - name: >-',
      '          ••••••••',
    ]);
    expect(lines.join('\n')).toContain('{ name: Ottoline Fairweather, basis');
  });

  test('of a mistake in it is the same in its message', () => {
    const found = (message: string): Diagnostic => ({
      check: 'schema/wrong-value',
      severity: 'error',
      message,
      file: `${board}/membership.yaml`,
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    });
    const said = '`Jo Bloggs` is not one of the choices. Choose from `member`, `core`.';
    const slip = 'Unknown field `titel`. Did you mean `title`?';
    const shown = shownOf({}, [found(said), found(slip)]).diagnostics;
    expect(shown.map(({ message }) => message)).toEqual([
      said.replace('Jo Bloggs', '•••••••••'),
      slip,
    ]);
  });

  test('has the columns and lines of what is typed', () => {
    const typed = String(sampleRegister(withNames)[`${board}/membership.yaml`]);
    const shown = shownOf().textOf(`${board}/membership.yaml`)!;
    const shape = (text: string): number[] => text.split('\n').map(({ length }) => length);
    expect(shape(shown)).toEqual(shape(typed));
  });

  test('of the name of a file is looked up by what is shown of it', () => {
    const file = 'content/organisations/mirabel-thistlewhite.yaml';
    const found: Diagnostic = {
      check: 'file/yaml',
      severity: 'error',
      message: 'x',
      file,
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    };
    const shown = shownOf({ [file]: 'name: House\n' }, [found]);
    const [one] = shown.diagnostics;
    expect(one?.file).toBe('content/organisations/••••••••••••••••••••.yaml');
    expect(shown.textOf(one!.file)).toBe('name: House\n');
  });
});
