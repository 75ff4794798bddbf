import { describe, expect, test } from 'vitest';
import { openExamined } from '../../../src/checks/running/open-examined.ts';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { askNewDocument } from '../../../src/import/starting/ask-new-document.ts';
import { newDocument } from '../../../src/import/starting/new-document.ts';
import { outline } from '../../../src/import/starting/outline.ts';
import { coreTopicIds } from '../../../src/model/topic-ids.ts';
import { constitutionView } from '../../../src/views/constitution/constitution-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { scriptedTalk } from '../confirming/scripted-talk.ts';

const register = openSample().register!;

function opened(texts: ReadonlyMap<string, string>) {
  const files = new Map<string, string | Uint8Array>();
  for (const [path, words] of Object.entries(sampleRegister()))
    if (words !== undefined) files.set(path, words);
  for (const [path, text] of texts) files.set(`content/${path}`, text);
  return openExamined(memoryFolders(files), { today: '2025-06-01' });
}

describe('a document from nothing', () => {
  const texts = newDocument(
    {
      body: 'hillside/forum',
      name: 'Hillside Forum',
      kind: 'forum',
      title: 'Hillside Forum terms of reference',
      partnership: { name: 'Hillside Partnership', place: 'riverside' },
    },
    register,
  );

  test('passes every check of the content, and is a draft whose gaps are marked', () => {
    const { register: after, diagnostics } = opened(texts);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const forum = after!.constitutions.get('hillside/forum')!;
    expect(forum.record).toMatchObject({
      status: 'draft',
      title: 'Hillside Forum terms of reference',
    });
    const gaps = diagnostics.filter(({ check }) => check === 'text/placeholder');
    expect(gaps).toHaveLength(coreTopicIds.length + 2);
  });

  test('has no source, and its page says so', () => {
    const { register: after } = opened(texts);
    const forum = after!.constitutions.get('hillside/forum')!;
    expect(constitutionView(forum, after!).source).toBeUndefined();
  });

  test('is numbered by sections, each with the question that it answers', () => {
    const sections = outline(register);
    expect(sections[0]).toEqual({
      kind: 'section',
      label: '1.',
      heading: 'purpose',
      content: [
        {
          kind: 'clause',
          label: '1.1',
          text: 'What does the document say about purpose? [To be written]',
        },
      ],
    });
    expect(sections).toHaveLength(coreTopicIds.length + 2);
  });

  test('goes beside others in a partnership that is there', () => {
    const more = newDocument(
      {
        body: 'riverside/forum',
        name: 'Forum',
        kind: 'forum',
        title: 'Terms',
        partnership: undefined,
      },
      register,
    );
    expect([...more.keys()]).toEqual([
      'partnerships/riverside/forum/constitution.yaml',
      'partnerships/riverside/forum/text.yaml',
    ]);
    expect(opened(more).register).toBeDefined();
  });
});

describe('what must be known to begin', () => {
  const ask = (body: string, given: object, ...answers: string[]) =>
    askNewDocument(scriptedTalk(...answers), { body, given, register });

  test('is asked for where it was not given, and has what is usual', async () => {
    expect(await ask('hillside/youth-forum', {}, '', '1', '', '', '')).toEqual({
      body: 'hillside/youth-forum',
      name: 'Youth forum',
      title: 'Youth forum terms of reference',
      kind: 'other',
      partnership: { name: 'Hillside', place: 'riverside' },
    });
  });

  test('is not asked for where it was given, or is there', async () => {
    const given = { name: 'Forum', title: 'Terms', kind: 'forum' };
    expect(await ask('riverside/forum', given)).toEqual({
      body: 'riverside/forum',
      ...given,
      partnership: undefined,
    });
  });
});

test('only a draft has no source', () => {
  const file = 'content/partnerships/riverside/board/constitution.yaml';
  const { diagnostics } = openSample({
    [file]: (text) => text.replace('source: riverside-board\n', ''),
  });
  expect(diagnostics.map(({ message }) => message)).toContain(
    'Name the source document that the words are taken from. Only a draft has none.',
  );
});
