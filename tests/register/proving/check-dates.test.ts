import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { memoryFiles, memoryFolders } from '../../../src/files/memory-files.ts';
import type { DateRule } from '../../../src/model/walk/dates-in.ts';
import { datesIn } from '../../../src/model/walk/dates-in.ts';
import { schemas } from '../../../src/register/loading/content-kinds.ts';
import { openRegister } from '../../../src/register/open-register.ts';
import { checkDates } from '../../../src/register/proving/check-dates.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { ownFolders } from '../../fixtures/own-folders.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';

const board = 'content/partnerships/riverside/board';
const today = '2025-06-01';

/** Each pair of dates that a record can have, with the file in which they are typed. */
const pairs: Readonly<Record<string, (first: string, second: string) => Changes>> = {
  'constitution.version.effectiveTo': (first, second) => ({
    [`${board}/constitution.yaml`]: (text) =>
      text.replace('  date: 2025-03', `  effectiveFrom: ${first}\n  effectiveTo: ${second}`),
  }),
  'constitution.dating.to': (first, second) => ({
    [`${board}/constitution.yaml`]: (text) =>
      `${text}dating:\n  from: ${first}\n  to: ${second}\n  reason: Its words.\n`,
  }),
  'constitution.reviews.nextDue': (first, second) => ({
    [`${board}/constitution.yaml`]: (text) =>
      `${text}reviews:\n  - date: ${first}\n    outcome: changed\n    nextDue: ${second}\n`,
  }),
  'membership.seats.holders.to': (first, second) => ({
    [`${board}/membership.yaml`]: (text) =>
      text.replace(
        /^( +)class: .*$/m,
        (line, inset: string) =>
          `${line}\n${inset}holders:\n${inset}  - name: Ada Bell\n${inset}    from: ${first}\n${inset}    to: ${second}`,
      ),
  }),
  'facts.review.answer.due': (first, second) => ({
    [`${board}/facts.yaml`]: (text) =>
      text.replace(
        /^review: .*$|^review:\n(?: .*\n)+/m,
        `review:\n  state: stated\n  answer:\n    kind: fixed-date\n    notBefore: ${first}\n    due: ${second}\n  evidence:\n    - { clause: title-3, quote: "March 2025" }\n`,
      ),
  }),
  'standard.withdrawn': (first, second) => ({
    'content/knowledge/standards/old.yaml': `title: Old advice\npublisher: A body\npublished: ${first}\nlevel: expected\nwithdrawn: ${second}\ntopics:\n  - { topic: quorum, asks: a quorum }\nsources:\n  - { title: A page, url: https://page.example/ }\n`,
  }),
  'statute.replacedBy.since': (first, second) => ({
    'content/knowledge/statutes/old.yaml': `title: Old Act\nyear: "${first.slice(0, 4)}"\nurl: https://law.example/\nreplacedBy:\n  words: The New Act replaced it.\n  since: ${second}\n  url: https://law.example/new\n`,
  }),
  'superseded.successors.until': (first, second) => ({
    'content/superseded/old.yaml': `name: old boards\nkind: body\nnames: [old board]\nchange: replaced\neffective: ${first}\nwhat: They were replaced.\nsuccessors:\n  - name: New boards\n    until: ${second}\nconfidence: high\nsources:\n  - { title: A page, url: https://page.example/ }\ncheckedOn: 2025-01\n`,
  }),
};

/** The date rules of all schemas, by the fields that lead to them. */
function rulesIn(path: string, schema: z.core.$ZodType, seen = new Set()): [string, DateRule][] {
  const rule = z.globalRegistry.get(schema)?.['date'] as DateRule | undefined;
  if (rule !== undefined) return [[path, rule]];
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([name, part]) =>
      rulesIn(`${path}.${name}`, part, seen),
    );
  if (def.type === 'union') return def.options.flatMap((part) => rulesIn(path, part, seen));
  if (def.type === 'array') return rulesIn(path, def.element, seen);
  if (def.type === 'record') return rulesIn(path, def.valueType, seen);
  return def.type === 'optional' ? rulesIn(path, def.innerType, seen) : [];
}

const rules = Object.entries(schemas).flatMap(([kind, schema]) => rulesIn(kind, schema));

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2025-05-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));

/** What is said of the dates in the files that are changed. */
function said(changes: Changes, clock = today): Diagnostic[] {
  const all = sampleRegister(changes);
  const changed = Object.keys(changes).map(
    (path) => [path.slice('content/'.length), all[path]!] as const,
  );
  const { value, diagnostics } = loadContent(memoryFiles('content', new Map(changed)));
  return [
    ...diagnostics.filter(({ check }) => check.startsWith('schema/')),
    ...checkDates(value, clock),
  ];
}

describe('two dates that belong together', () => {
  test('are known in every schema', () => {
    const paired = rules.filter(([, { after }]) => after !== undefined).map(([path]) => path);
    expect([...new Set(paired)].sort()).toEqual(Object.keys(pairs).sort());
  });

  test.each(Object.entries(pairs))(
    'are in order, or reported at the second: %s',
    (path, change) => {
      const field = path.slice(path.lastIndexOf('.') + 1);
      fc.assert(
        fc.property(partial, partial, (first, second) => {
          // By their first and last days, worked out another way.
          const earlier = path.startsWith('statute') ? first.slice(0, 4) : first;
          const isWrong = `${second}-99-99`.slice(0, 10) < `${earlier}-00-00`.slice(0, 10);
          const found = said(change(first, second));
          expect(found.map(({ check }) => check)).toEqual(
            isWrong ? ['schema/dates-out-of-order'] : [],
          );
          if (!isWrong) return;
          const [{ file, range, message }] = found as [(typeof found)[0]];
          const line = (sampleRegister(change(first, second))[file] as string).split('\n')[
            range.start.line - 1
          ]!;
          expect(line.slice(range.start.column - 1)).toBe(second);
          expect(message).toContain(`\`${field}\``);
        }),
        { numRuns: 100 },
      );
    },
  );

  test('are named both', () => {
    expect(said(pairs['constitution.dating.to']!('2025', '2024-03')).map(inOneLine)).toEqual([
      `${board}/constitution.yaml:23:7 error schema/dates-out-of-order: \`to\` (March 2024) is before \`from\` (2025). Exchange them, or correct one.`,
    ]);
  });
});

describe('what has happened', () => {
  const held = (date: string): Changes => ({
    [`${board}/constitution.yaml`]: (text) =>
      `${text}reviews:\n  - date: ${date}\n    outcome: no-change\n`,
  });

  test('is known in every schema', () => {
    expect(rules.filter(([, { when }]) => when === 'past').map(([path]) => path)).toEqual([
      'organisation.confirmed.on',
      'partnership.bodies.relations.confirmed.on',
      'partnership.bodies.acknowledged.on',
      'constitution.version.confirmed.on',
      'constitution.approvals.on',
      'constitution.history.date',
      'constitution.reviews.date',
      'constitution.acknowledged.on',
      'facts.quorum.confirmed.on',
      'membership.seats.holders.basis.confirmed',
      'membership.confirmed.on',
      'rasci.confirmed.on',
      'source.addedOn',
      'superseded.checkedOn',
      'standard.published',
      'standard.withdrawn',
      'words.reviewedOn',
    ]);
  });

  test('is dated by today at the latest', () => {
    for (const date of ['2025-06-01', '2025-06', '2025', '2024-12-31'])
      expect(said(held(date))).toEqual([]);
    expect(said(held('2025-06-02')).map(inOneLine)).toEqual([
      `${board}/constitution.yaml:22:11 error schema/date-too-late: \`date\` tells what has happened, and 2 June 2025 has not come. Correct the date.`,
    ]);
  });

  test('stays right on every later day, and where an earlier day is spoken of', () => {
    expect(said(held('2025-08-15'), '2025-09-01')).toEqual([]);
    const files = Object.entries(sampleRegister(held('2025-08-15'))).flatMap(([path, words]) =>
      words === undefined ? [] : [[path, words] as const],
    );
    const folders = memoryFolders(new Map(files));
    const opened = (day: string, clock?: string) =>
      openRegister(folders, { today: day, clock }).diagnostics.map(({ check }) => check);
    expect(opened('2019-01-01', '2025-09-01')).toEqual([]);
    expect(opened('2030-01-01', '2025-07-01')).toEqual([]);
    expect(opened('2025-06-01')).toEqual(['schema/date-too-late']);
  });
});

describe('what is planned', () => {
  const due = (date: string): Changes => pairs['constitution.reviews.nextDue']!('2025-01', date);

  test('lies within thirty years', () => {
    expect(said(due('2055-06-01'))).toEqual([]);
    expect(said(due('2055-07')).map(({ message }) => message)).toEqual([
      '`nextDue` is July 2055, more than 30 years ahead. Check the year.',
    ]);
  });
});

describe('datesIn', () => {
  test('finds the earlier date beside a date and outside of its record', () => {
    const statute = { year: '1998', replacedBy: { since: '2014-10' } };
    expect(datesIn(schemas.statute, statute)).toEqual([
      {
        date: '2014-10',
        path: ['replacedBy', 'since'],
        when: undefined,
        after: { field: 'year', date: '1998' },
      },
    ]);
  });
});

test('the sample and the content of this repository have their dates in order, whatever the day', () => {
  expect(openSample().diagnostics).toEqual([]);
  const { value } = loadContent(ownFolders.content);
  for (const clock of ['2026-11-29', '2040-01-01']) expect(checkDates(value, clock)).toEqual([]);
});
