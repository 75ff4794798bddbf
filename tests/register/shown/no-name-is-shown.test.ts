import { describe, expect, test } from 'vitest';
import { openExamined } from '../../../src/checks/running/open-examined.ts';
import { reportFormats, reports } from '../../../src/diagnostics/reports.ts';
import { namesOnly } from '../../../src/diagnostics/shown-files.ts';
import type { Tool } from '../../../src/diagnostics/tool.ts';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { openRegister } from '../../../src/register/open-register.ts';
import { shownMistakes } from '../../../src/register/shown/shown-report.ts';
import { toShow } from '../../../src/register/shown/to-show.ts';
import type { Changes, Files } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import type { Mutant } from './mutants.ts';
import { mutantsOf } from './mutants.ts';
import { commonNames, heldBack, withNames, withNamesInRecords } from './register-with-names.ts';

const today = '2025-06-01';
const tool: Tool = { version: '1.0', baseUrl: undefined, checks: new Map() };

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const forbidden = [
  ...heldBack.map((word) => new RegExp(plain(word), 'u')),
  ...commonNames.map((name) => new RegExp(plain(name).replace(' ', '[^a-z]+'), 'u')),
];

/** What is held back and stands in a report, or in what the live server shows. */
function leaksIn(files: Files): string[] {
  const there = Object.entries(files).flatMap(([path, words]) =>
    words === undefined ? [] : [[path, words] as const],
  );
  const folders = memoryFolders(new Map(there));
  const hasPages = there.some(([path]) => path.startsWith('content/knowledge/'));
  const open = hasPages ? openExamined : openRegister;
  const diagnostics = open(folders, { today }).diagnostics.filter(
    ({ file }) => hasPages || !file.startsWith('content/knowledge/'),
  );
  const shown = toShow(diagnostics, folders, { today });
  const asShown = { ...namesOnly, textOf: shown.textOf };
  // The overlay reads both folders again for each thing it shows: one thing of every third trial.
  const length = there.reduce((sum, [, words]) => sum + words.length, 0);
  const one = length % 3 === 0 ? diagnostics[length % Math.max(1, diagnostics.length)] : undefined;
  const overlay =
    one === undefined ? [] : [JSON.stringify(shownMistakes([one], folders, { today }))];
  const printed = [
    ...reportFormats.map((format) => reports[format](shown.diagnostics, asShown, tool)),
    ...overlay,
  ];
  const all = plain(printed.map(unescapedJson).join('\n'));
  // A name that a lost line took out of the list of members is held back by nothing any more.
  const holding = there.filter(([path]) => /membership|seeds|Copy/iu.test(path));
  const known = plain(holding.map(([, words]) => String(words)).join('\n'));
  return forbidden.filter((word) => word.test(all) && word.test(known)).map(({ source }) => source);
}

function unescapedJson(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function withoutPages(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith('content/knowledge/')),
  );
}

// What tells whether source and content agree is changed in one file at a time, the rest all at once.
const together = /text\.yaml|partnership\.yaml|sources\/|seeds\//u;

/** Sets of changes to make at once: every nth mutant of what is compared, and others beside each. */
function trialsOf(files: Files, step: number): Mutant[][] {
  const byFile = Object.entries(files).map(([path, text]) => mutantsOf(path, String(text)));
  const compared = byFile.filter(([one]) => together.test(one!.path)).flat();
  const others = byFile.filter(([one]) => !together.test(one!.path));
  return compared
    .filter((_, at) => at % step === 0)
    .map((mutant, at) => [
      mutant,
      ...others.map((mutants) => mutants[(at * 17) % mutants.length]!),
    ]);
}

// Who has left or is to come may be shown when the line that says so is wrong.
function isOpenQuestion(mutants: readonly Mutant[], leak: string): boolean {
  return (
    /leocadia|brambleforth|ignatius|pennyfeather/u.test(leak) &&
    mutants.some(({ path, line }) => /membership/u.test(path) && /(?:to|from|basis):/u.test(line))
  );
}

function leaksOf(changes: Changes, step: number): { asked: number; leaks: string[] } {
  const files = withoutPages(sampleRegister(changes));
  const trials = trialsOf(files, step);
  const leaks = trials.flatMap((mutants) => {
    const changed = mutants.map(({ path, text }) => [path, text] as const);
    const found = leaksIn({ ...files, ...Object.fromEntries(changed) });
    const real = found.filter((leak) => !isOpenQuestion(mutants, leak));
    const where = mutants.map(({ path, line }) => `${path}: ${line.trim()}`).join(' | ');
    return real.length === 0 ? [] : [`${real.join(', ')} <- ${where}`];
  });
  return { asked: new Set(trials.flat()).size, leaks };
}

describe('no report, and nothing that the live server shows, holds a name or word that is held back', () => {
  test('when nothing is wrong', () => {
    expect(leaksIn(sampleRegister(withNames))).toEqual([]);
    expect(leaksIn(sampleRegister(withNamesInRecords))).toEqual([]);
  });

  test('whatever line of whatever file is wrong', () => {
    const { asked, leaks } = leaksOf(withNames, 8);
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(1100);
  });

  test('whatever is wrong while names stand in records where they do not belong', () => {
    const { asked, leaks } = leaksOf(withNamesInRecords, 10);
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(1100);
  });

  test('whatever file is missing, or has another name', () => {
    const files = sampleRegister(withNamesInRecords);
    const own = Object.keys(withoutPages(files));
    const names = [
      (path: string) => path.replace('.yaml', '.yml'),
      (path: string) => path.replace(/[^/]+$/u, (name) => `Copy of ${name}`),
      (path: string) => path.replace('membership', 'Membership'),
      (path: string) => `content/places/${path.replaceAll('/', '-').replace(/^content-/u, '')}`,
      (path: string) => path.replace(/[^/]+$/u, 'Xanthippe Oddworthy.yaml'),
      () => undefined,
    ];
    for (const path of own)
      for (const rename of names) {
        const to = rename(path);
        const moved = { ...files, [path]: undefined, ...(to && { [to]: files[path] }) };
        expect({ path, to, leaks: leaksIn(withoutPages(moved)) }).toEqual({ path, to, leaks: [] });
      }
  });
});
