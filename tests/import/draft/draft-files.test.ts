import { expect, test } from 'vitest';
import { draftFiles } from '../../../src/import/draft/draft-files.ts';
import type { Draft } from '../../../src/import/draft/draft.ts';
import { schemaLine } from '../../../src/register/loading/json-schemas.ts';

test('draftFiles begins each record with the line that names its schema', () => {
  const draft: Draft = {
    sourceId: 'board',
    source: { file: 'board.txt' },
    organisations: new Map([['council', { name: 'Council' }]]),
    partnerships: new Map(),
    bodies: [],
    seeds: new Map([['board.txt', new Uint8Array()]]),
  };
  const files = draftFiles(draft);
  for (const path of ['sources/board.yaml', 'organisations/council.yaml'])
    expect(files.get(`content/${path}`)).toMatch(
      new RegExp(`^${RegExp.escape(schemaLine(path)!)}\n\\w+: `, 'u'),
    );
  expect(files.get('seeds/board.txt')).toEqual(new Uint8Array());
});
