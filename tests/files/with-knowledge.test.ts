import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files/list-files.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import type { Files } from '../../src/files/files.ts';
import { withKnowledge } from '../../src/files/with-knowledge.ts';

function files(name: string, texts: Readonly<Record<string, string>>): Files {
  const encoder = new TextEncoder();
  return memoryFiles(
    name,
    new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)])),
  );
}

const knowledge = files('knowledge', {
  'glossary/quorum.yaml': 'the program’s',
  'glossary/chair.yaml': 'the program’s',
  'topics/quorum.mdx': 'the program’s',
});
const read = (from: Files, path: string): string | undefined => {
  const bytes = from.bytesOf(path);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
};

describe('a content folder without knowledge', () => {
  const content = files('content', { 'site.yaml': 'own', 'glossary/quorum.yaml': 'own' });
  const both = withKnowledge(content, knowledge);

  test('has that of the program, as if it stood there', () => {
    expect(listFiles(both).value).toEqual([
      'glossary/quorum.yaml',
      'knowledge/glossary/chair.yaml',
      'knowledge/topics/quorum.mdx',
      'site.yaml',
    ]);
    expect(read(both, 'knowledge/topics/quorum.mdx')).toBe('the program’s');
    expect(both.sizeOf('knowledge/topics/quorum.mdx')).toBe(knowledge.sizeOf('topics/quorum.mdx'));
  });

  test('puts an entry of its own in the place of the program’s, and reads the other nowhere', () => {
    expect(read(both, 'glossary/quorum.yaml')).toBe('own');
    expect(read(both, 'knowledge/glossary/quorum.yaml')).toBeUndefined();
    expect(both.sizeOf('knowledge/glossary/quorum.yaml')).toBeUndefined();
    expect(read(both, 'knowledge/glossary/chair.yaml')).toBe('the program’s');
  });
});

test('a knowledge of its own is kept whole, and nothing is added to it', () => {
  const content = files('content', { 'site.yaml': 'own', 'knowledge/topics/risk.mdx': 'own' });
  expect(listFiles(withKnowledge(content, knowledge)).value).toEqual([
    'knowledge/topics/risk.mdx',
    'site.yaml',
  ]);
});

test.each([
  ['is empty', files('content', {})],
  ['is not there', { ...files('content', {}), entriesOf: () => undefined }],
])('a folder that %s stays so', (_what, content) => {
  expect(withKnowledge(content, knowledge)).toBe(content);
});
