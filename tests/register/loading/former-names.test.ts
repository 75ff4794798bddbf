import { describe, expect, test } from 'vitest';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import type { RecordChanges } from '../../../src/model/changes/record-change.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';

const table: RecordChanges = {
  site: [
    { since: '0.2', at: 'tagline', kind: 'renamed', to: 'strapline' },
    { since: '0.3', at: 'owner', kind: 'renamed', to: 'publisher' },
    { since: '0.3', at: 'publisher.title', kind: 'renamed', to: 'name' },
    { since: '0.4', at: 'mail', kind: 'moved', to: 'contact.email' },
    { since: '0.4', at: 'colour', kind: 'gone', why: 'A look has one.' },
    { since: '0.4', at: 'proposals', kind: 'value', from: 'hidden', to: 'held-back' },
    { since: '0.5', at: 'front', kind: 'rewritten', how: 'Make it a list.' },
  ],
  topic: [{ since: '0.2', at: 'brief', kind: 'renamed', to: 'short' }],
  membership: [{ since: '0.2', at: 'seats.*.titel', kind: 'renamed', to: 'label' }],
};

/** What is wrong with the sample after a change, where these were changed in records. */
function reported(changes: Changes): string[] {
  const files = Object.entries(sampleRegister(changes)).flatMap(([path, words]) =>
    words === undefined ? [] : [[path, words] as const],
  );
  return loadContent(memoryFolders(new Map(files)).content, table).diagnostics.map(inOneLine);
}

const site = 'content/site.yaml';
const run = (what: string): string => `Run \`remit migrate\` to ${what} it everywhere.`;

describe('a file that was right for an earlier release', () => {
  test('is told what each field is called today, at its place, and nothing that follows from it', () => {
    expect(reported({ [site]: (text) => text.replace('strapline:', 'tagline:') })).toEqual([
      `content/site.yaml:2:1 error schema/former-name: The field \`tagline\` is called \`strapline\` since Remit 0.2. ${run('change')}`,
    ]);
    const membership = 'content/partnerships/riverside/board/membership.yaml';
    const found = reported({ [membership]: (text) => text.replaceAll('label:', 'titel:') });
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((one) => !one.includes('is called `label` since Remit 0.2'))).toEqual([]);
  });

  test('may be a page', () => {
    const page = 'content/knowledge/topics/quorum.mdx';
    expect(reported({ [page]: (text) => text.replace('short:', 'brief:') })).toEqual([
      `${page}:4:1 error schema/former-name: The field \`brief\` is called \`short\` since Remit 0.2. ${run('change')}`,
    ]);
  });

  test('is told of what is in a renamed field too, and of other mistakes where they stand', () => {
    const found = reported({
      [site]: (text) =>
        text
          .replace('publisher:', 'owner:')
          .replace(/^ +name: /mu, '  title: ')
          .concat('proposals: hidden\ncolour: red\nmail: a@b\nlanguag: cy\n'),
    });
    expect(
      found.map((one) => one.replace(/^\S+:(\d+:\d+) error (\S+): (.*?)\..*$/su, '$1 $2 $3')),
    ).toEqual([
      '4:1 schema/former-name The field `owner` is called `publisher` since Remit 0',
      '5:3 schema/former-name The field `title` is called `name` since Remit 0',
      '11:12 schema/former-name The value `hidden` is called `held-back` since Remit 0',
      '12:1 schema/former-name The field `colour` is no longer needed since Remit 0',
      '13:1 schema/former-name The field `mail` has its place at `contact',
      '13:7 schema/wrong-value Give an e-mail address, for example `register@riverside',
      '14:1 schema/unknown-field Unknown field `languag`',
    ]);
  });

  test('is told that a person must choose, where both names stand or only a person can say it', () => {
    expect(reported({ [site]: (text) => `${text}tagline: Another\n` })).toEqual([
      'content/site.yaml:11:1 error schema/former-name: The field `tagline` is called `strapline` since Remit 0.2, and both stand here. Keep one, under the new name.',
    ]);
    expect(reported({ [site]: (text) => `${text}front: A title\n` })).toEqual([
      'content/site.yaml:11:1 error schema/former-name: The field `front` is written otherwise since Remit 0.5. Make it a list.',
    ]);
  });
});
