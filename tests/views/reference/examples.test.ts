import { expect, test } from 'vitest';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { formatYaml } from '../../../src/files/format-yaml.ts';
import type { ContentKind } from '../../../src/register/loading/content-kinds.ts';
import { kindOf, schemas } from '../../../src/register/loading/content-kinds.ts';
import { openRegister } from '../../../src/register/open-register.ts';
import {
  documentFiles,
  documentReceived,
} from '../../../src/views/reference/examples/document-files.ts';
import { knowledgeFiles } from '../../../src/views/reference/examples/knowledge-files.ts';
import { recordFiles } from '../../../src/views/reference/examples/record-files.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';

const examples = Object.entries({ ...documentFiles, ...recordFiles, ...knowledgeFiles });

test('the examples are one small register without a mistake', () => {
  const knowledge = Object.entries(sampleRegister()).filter(([path]) =>
    path.startsWith('content/knowledge/'),
  ) as [string, string][];
  const files = new Map<string, string>([
    ...knowledge,
    ...examples.map(([path, text]) => [`content/${path}`, text] as const),
    ...Object.entries(documentReceived).map(([path, text]) => [`seeds/${path}`, text] as const),
  ]);
  const { register, diagnostics } = openRegister(memoryFolders(files), { today: '2026-06-01' });
  expect(diagnostics.map(({ file, range, message }) => [file, range.start.line, message])).toEqual(
    [],
  );
  expect(register?.constitutions.size).toBe(1);
});

test('there is an example of each kind of file', () => {
  const kinds = new Set(examples.map(([path]) => kindOf(path)?.kind));
  expect([...kinds].sort()).toEqual((Object.keys(schemas) as ContentKind[]).sort());
});

test('the examples are in the layout of the house', async () => {
  for (const [path, text] of examples.filter(([name]) => name.endsWith('.yaml')))
    expect(await formatYaml(text), path).toBe(text);
});
