import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newsAtom } from '../../../src/exports/news-atom.ts';
import type { Register } from '../../../src/register/register.ts';
import { withheldNames } from '../../../src/register/seats/withheld-names.ts';
import { buildData } from '../../../src/views/changes/build-data.ts';
import type { EarlierSite } from '../../../src/views/changes/changes-data.ts';
import { changesData } from '../../../src/views/changes/changes-data.ts';
import type { ChangesData } from '../../../src/views/changes/changes-file.ts';
import { changesSchema } from '../../../src/views/changes/changes-file.ts';
import { changesNews } from '../../../src/views/changes/changes-news.ts';
import { coverOf } from '../../../src/views/changes/without-names.ts';
import { allNamed, parseXml } from '../../exports/parse-xml.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

const sample = openSample().register!;
const withHeldName = twoPartnerships();
// A name that is held back in this register, and in none of the others.
const [heldName] = withheldNames(withHeldName) as [string];

const on = (today: string, register: Register): Register => ({ ...register, today });

/** A build as a later one finds it. */
function asEarlier(register: Register, list?: ChangesData): EarlierSite {
  const build = buildData(register);
  return { version: build.version, date: build.date, build, list };
}

/** What one build after another lists, each from the one before. */
function inTurn(registers: readonly Register[]): ChangesData[] {
  const lists: ChangesData[] = [];
  registers.forEach((register, order) => {
    const before = registers[order - 1];
    lists.push(changesData(register, before && asEarlier(before, lists.at(-1))));
  });
  return lists;
}

const states = [sample, twoPartnerships(), withEnds()];
const builds = fc
  .array(fc.record({ state: fc.nat(states.length - 1), later: fc.nat(2) }), {
    minLength: 3,
    maxLength: 5,
  })
  .map((turns) => {
    let day = 1;
    return turns.map(({ state, later }) => {
      day += later;
      return on(`2025-06-${String(day).padStart(2, '0')}`, states[state]!);
    });
  });

describe('changesData', () => {
  test('carries every entry on unchanged, whatever is built after it', () => {
    fc.assert(
      fc.property(builds, (registers) => {
        const lists = inTurn(registers);
        for (const [order, { changes }] of lists.entries()) {
          const before = lists[order - 1]?.changes ?? [];
          const carried = changes.slice(changes.length - before.length);
          expect(JSON.stringify(carried)).toBe(JSON.stringify(before));
          expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('gives the same list for the same content, day and earlier site', () => {
    const earlier = asEarlier(sample);
    const once = changesData(on('2025-07-01', withEnds()), earlier);
    expect(changesData(on('2025-07-01', withEnds()), earlier)).toEqual(once);
    expect(once.changes.length).toBeGreaterThan(3);
    expect(once.changes.every(({ date }) => date === '2025-07-01')).toBe(true);
  });

  test('is as its schema says, with changes and without', () => {
    const isValid = new Ajv2020({ strict: true }).compile(changesSchema(sample));
    for (const list of inTurn([sample, on('2025-07-01', withEnds())])) {
      isValid(JSON.parse(JSON.stringify(list)));
      expect(isValid.errors).toBeNull();
    }
  });

  test('says since when it lists', () => {
    const [first, second] = inTurn([sample, on('2025-07-01', withEnds())]);
    expect(first).toMatchObject({
      changes: [],
      since: '2025-06-01',
      says: 'Changes are listed since 1 June 2025. This build was compared with none before it.',
    });
    expect(second!.since).toBe('2025-06-01');
    expect(second!.says).toBe(
      'Changes are listed since 1 June 2025. This build was compared with that of 1 June 2025.',
    );
    // An earlier site from before there were lists.
    expect(changesData(on('2025-07-01', withEnds()), asEarlier(sample)).since).toBe('2025-06-01');
  });

  test('leads to a page that there is, also from what is gone', () => {
    const { changes } = changesData(on('2025-07-01', sample), asEarlier(withEnds()));
    expect(changes.find(({ kind }) => kind === 'body-removed')!.address).toBe(
      'https://register.example/partnerships/',
    );
    expect(changes.find(({ kind }) => kind === 'body-renamed')!.address).toBe(
      'https://register.example/partnerships/riverside/board/',
    );
  });

  test('compares nothing where the data of the earlier site has another form, and says so', () => {
    const lists = inTurn([sample, on('2025-07-01', withEnds())]);
    const earlier = { ...asEarlier(on('2025-07-01', withEnds()), lists[1]), build: undefined };
    const after = changesData(on('2025-08-01', sample), earlier);
    expect(after.changes).toEqual(lists[1]!.changes);
    expect(after.says).toContain('was not compared with that of 1 July 2025');
  });
});

describe('names that are held back now', () => {
  const build = buildData(withHeldName);
  const key = 'riverside/board';
  const record = build.records.get(key)!;

  test('come back from nothing that the earlier site says', () => {
    const named = {
      ...build,
      version: '000000000000',
      bodies: build.bodies.map((body) =>
        body.id === key ? { ...body, name: `The board of ${heldName}` } : body,
      ),
      records: new Map(build.records).set(key, {
        ...record,
        document: {
          ...record.document!,
          title: `Terms of ${heldName.toUpperCase()}`,
          answers: record.document!.answers.map((one) => ({
            ...one,
            answer: heldName,
            coded: heldName,
          })),
          seats: record.document!.seats.map((seat) => ({ ...seat, label: `${heldName}, Chair` })),
        },
      }),
    };
    const earlier = { version: named.version, date: named.date, build: named, list: undefined };
    const list = changesData(withHeldName, earlier);
    const text = JSON.stringify(list);
    expect(text.toLowerCase()).not.toContain(heldName.toLowerCase());
    expect(list.changes.find(({ kind }) => kind === 'body-renamed')!.before).toBe(
      'The board of [name held back]',
    );
  });

  test('are marked in entries that were public, which keep their ids and days', () => {
    const [, { changes }] = inTurn([sample, on('2025-07-01', withEnds())]) as [
      ChangesData,
      ChangesData,
    ];
    const [first, second, ...others] = changes;
    const list = {
      since: '2025-06-01',
      changes: [
        {
          ...first!,
          before: `By ${heldName}`,
          in_words: `By ${heldName.toLowerCase()} → by nobody`,
        },
        { ...second!, address: `https://register.example/${heldName}` },
        ...others,
      ],
    };
    const carried = changesData(withHeldName, { ...asEarlier(withHeldName), list }).changes;
    expect(carried[0]).toEqual({
      ...first!,
      before: 'By [name held back]',
      in_words: 'By [name held back] → by nobody',
    });
    // An address cannot be marked, so its entry goes.
    expect(carried.slice(1)).toEqual(others);
  });

  test('coverOf finds a name across a line break, and leaves ids as they are', () => {
    const { covered } = coverOf(['Ann O. Other', 'Ann O.']);
    expect(covered({ id: 'Ann O.', words: ['said ANN O.\nOther', 'Ann Or'] })).toEqual({
      id: 'Ann O.',
      words: ['said [name held back]', 'Ann Or'],
    });
  });
});

describe('the feed of changes', () => {
  test('is there before anything has changed', () => {
    const feed = parseXml(newsAtom(changesNews(changesData(sample), sample)));
    expect(allNamed(feed, 'updated').map(({ text }) => text)).toEqual(['2025-06-01T00:00:00Z']);
    expect(allNamed(feed, 'entry')).toEqual([]);
  });

  test('tells each change with its id, its words and its page', () => {
    const [, list] = inTurn([sample, on('2025-07-01', withEnds())]) as [ChangesData, ChangesData];
    const feed = parseXml(newsAtom(changesNews(list, sample)));
    const ids = allNamed(feed, 'id').map(({ text }) => text);
    expect(ids).toEqual([
      'https://register.example/data/changes.atom',
      ...list.changes.map(({ id }) => id),
    ]);
    expect(allNamed(feed, 'summary').map(({ text }) => text)).toEqual(
      list.changes.map(({ in_words }) => in_words),
    );
  });

  test('tells two hundred changes at most', () => {
    const [, list] = inTurn([sample, on('2025-07-01', withEnds())]) as [ChangesData, ChangesData];
    const many = Array.from({ length: 300 }, () => list.changes[0]!);
    expect(changesNews({ ...list, changes: many }, sample).entries).toHaveLength(200);
  });
});

test('an entry says which seat it is about, and whether its document has the same words', () => {
  const otherCount = openSample({
    'content/partnerships/riverside/board/membership.yaml': (text) =>
      text.replace('number: 2', 'number: 3'),
  }).register!;
  const { changes } = changesData(on('2025-07-01', otherCount), asEarlier(sample));
  const { version: from } = buildData(sample);
  const { version: to } = buildData(otherCount);
  expect(changes).toEqual([
    {
      id: `https://register.example/data/changes.atom#2025-07-01/${from}-${to}/1`,
      date: '2025-07-01',
      from_version: from,
      to_version: to,
      kind: 'seat-changed',
      partnership: 'riverside',
      body: 'riverside/board',
      which: 'Riverside Council (two seats)',
      title: 'Seat, number: Riverside Partnership Board',
      in_words:
        '“Riverside Council (two seats)”: 2 → 3. The words of the document are the same: what differs is what the register says of them.',
      before: '2',
      after: '3',
      document_words: 'same',
      address: 'https://register.example/partnerships/riverside/board/',
    },
  ]);
});
