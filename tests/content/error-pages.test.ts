import { describe, expect, test } from 'vitest';
import { openExamined } from '../../src/checks/running/open-examined.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ErrorCode } from '../../src/diagnostics/error-codes.ts';
import { errorCodes } from '../../src/diagnostics/error-codes.ts';
import { diskFolders } from '../../src/files/disk-files.ts';
import { memoryFolders } from '../../src/files/memory-files.ts';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import type { Changes } from '../fixtures/sample-register.ts';
import { sampleRegister } from '../fixtures/sample-register.ts';

const pages = loadContent(ownFolders.content).value.error;
const examples = [...pages].flatMap(
  ([
    code,
    {
      record: { example },
    },
  ]) => (example === undefined ? [] : [{ code, ...example }]),
);

/** What a change to the sample register is reported as. */
function reported(changes: Changes): readonly Diagnostic[] {
  const files = Object.entries(sampleRegister(changes)).flatMap(([path, words]) =>
    words === undefined ? [] : [[path, words] as const],
  );
  return openExamined(memoryFolders(new Map(files)), { today: '2025-06-01' }).diagnostics;
}

/** The path of the file of the sample register that an example is about. */
function pathOf(file: string): string {
  const found = Object.keys(sampleRegister()).filter((path) => path.endsWith(`/${file}`));
  expect(found, `One file of the sample register is called ${file}`).toHaveLength(1);
  return found[0]!;
}

/** Lines of a file exchanged for others, each set in as far as the first of those they replace. */
function exchanged(text: string, { right, wrong }: { right: string; wrong: string }): string {
  const [first = ''] = right.split('\n');
  const place = text.split('\n').findIndex((line) => line.trimStart().startsWith(first));
  const inset = /^ */.exec(text.split('\n')[place] ?? '')![0];
  const setIn = (lines: string): string => lines.replaceAll('\n', `\n${inset}`);
  expect(text.split(setIn(right)), `“${right}” stands once in the file`).toHaveLength(2);
  return text.replace(setIn(right), () => setIn(wrong));
}

const board = 'content/partnerships/riverside/board';
const source = 'content/sources/riverside-board.yaml';

// What no few lines of one file can show.
const otherwise: Partial<Record<ErrorCode, Changes>> = {
  'file/unreadable': { 'content/site.yaml': Uint8Array.from([0xff, 0xfe, 0x61, 0x00]) },
  'source/unreadable': {
    'seeds/riverside-board.txt': Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]),
  },
  'file/merge-marks': { 'content/site.yaml': (text) => `<<<<<<< HEAD\n${text}` },
  'file/front-matter': { 'content/knowledge/topics/quorum.mdx': 'Words alone.\n' },
  'prose/unreadable': {
    'content/knowledge/topics/quorum.mdx': (text) => `${text}${'> '.repeat(40)}deep\n`,
  },
  'content/unknown-file': { [`${board}/notes.yaml`]: 'a: b\n' },
  'content/look-file': { 'content/look/logo.svg': '<svg/>' },
  'content/missing-file': { [`${board}/text.yaml`]: undefined },
  'content/too-many-problems': {
    'content/site.yaml': (text) =>
      text + Array.from({ length: 120 }, (_, index) => `unknown${index}: x\n`).join(''),
  },
  'topic/unknown': {
    'content/knowledge/topics/weather.mdx': (
      sampleRegister()['content/knowledge/topics/quorum.mdx'] as string
    ).replaceAll('quorum', 'weather'),
  },
  'check/unknown': {
    'content/knowledge/checks/rasci/new.mdx': sampleRegister()[
      'content/knowledge/checks/rasci/draft.mdx'
    ] as string,
  },
  'error/unknown': {
    'content/knowledge/errors/file/new.mdx': '---\nmeans: It means nothing.\n---\nWords.\n',
  },
  'fact/silent-beside-words': {
    'content/knowledge/topics/risk.mdx': (text) =>
      text.replace('headings: []', 'headings: [Purpose]'),
  },
  'seat/none-listed': { [`${board}/membership.yaml`]: 'state: stated\nseats: []\n' },
  'source/checksum-differs': {
    [source]: (text) => text.replace('CHECKSUM', '0'.repeat(64)),
  },
  'source/transcript-differs': {
    'content/sources/riverside-board.yaml': (text) =>
      `${text}transcript: { file: riverside-board.txt, sha256: ${'0'.repeat(64)} }\n`,
  },
  'source/constitution-not-listed': {
    [source]: (text) =>
      text.replace('constitution: riverside/board', 'placeholder: riverside/assembly'),
  },
};

describe('the pages of mistakes', () => {
  test('are there for each code, and for nothing else', () => {
    expect([...pages.keys()].sort()).toEqual([...errorCodes].sort());
  });

  test.each(examples)('show an example of $code that is reported as such', (example) => {
    const path = pathOf(example.file);
    const found = reported({ [path]: (text) => exchanged(text, example) });
    expect(found.map(({ check }) => check)).toContain(example.code);
  });
});

describe('every code', () => {
  test.each(Object.entries(otherwise))('is given: %s', (code, changes) => {
    const found = reported(changes);
    expect(found.map(({ check }) => check)).toContain(code);
  });

  test('is given: file/refused', () => {
    const folders = memoryFolders(new Map([[`content/${'a/'.repeat(14)}b.yaml`, 'a: b\n']]));
    const { diagnostics } = openExamined(folders, { today: '2025-06-01' });
    expect(diagnostics.map(({ check }) => check)).toContain('file/refused');
  });

  test('is given: content/no-folder', () => {
    const { diagnostics } = openExamined(diskFolders('/nowhere/content'), { today: '2025-06-01' });
    expect(diagnostics.map(({ check }) => check)).toEqual(['content/no-folder']);
  });

  test('is given by one of these', () => {
    const given = [
      ...examples.map(({ code }) => code),
      ...Object.keys(otherwise),
      'file/refused',
      'content/no-folder',
    ];
    expect(errorCodes.filter((code) => !given.includes(code))).toEqual([]);
  });
});

describe('a mistake', () => {
  test('is reported with the address of its page, where the site is known', () => {
    const [known] = reported({ [`${board}/text.yaml`]: undefined });
    expect(known?.help).toBe('https://register.example/errors/content/missing-file/');
    const [unknown] = reported({ 'content/site.yaml': undefined });
    expect(unknown).toMatchObject({ check: 'content/missing-file' });
    expect(unknown?.help).toBeUndefined();
  });
});
