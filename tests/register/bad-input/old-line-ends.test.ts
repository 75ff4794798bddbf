import { expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

// Everything but a source document, which is kept as it was received.
test.each([
  'content/site.yaml',
  'content/places/riverside.yaml',
  'content/partnerships/riverside/board/text.yaml',
  'content/knowledge/topics/quorum.mdx',
])('%s is told in plain words where its lines end as old Macs ended them', (path) => {
  const { diagnostics } = openSample({ [path]: (text) => text.replaceAll('\n', '\r') });
  expect(diagnostics.map(inOneLine)).toEqual([
    `${path}:1:1 error file/unreadable: The lines end in a way that only old Macs know (CR). Save the file with line ends of Unix (LF).`,
  ]);
});

test.each(['content/site.yaml', 'content/knowledge/topics/quorum.mdx'])(
  '%s is read where its lines end with CR and LF',
  (path) => {
    const { diagnostics } = openSample({ [path]: (text) => text.replaceAll('\n', '\r\n') });
    expect(diagnostics).toEqual([]);
  },
);
