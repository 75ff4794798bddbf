import { describe, expect, test } from 'vitest';
import { heldBack } from '../../../src/model/withheld.ts';
import { openRegister } from '../../../src/register/open-register.ts';
import type { Register } from '../../../src/register/register.ts';
import { plainSpaces, printedWords } from '../../../src/register/text/node-words.ts';
import type { IndexedNode } from '../../../src/register/text/text-index.ts';
import { akomaNtoso } from '../../../src/views/standards/akoma-ntoso.ts';
import type { XmlPart } from '../../../src/views/standards/xml-part.ts';
import { matrixBodies } from '../../fixtures/matrix-bodies.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { sampleFolders } from '../../fixtures/sample-folders.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { ynysWen } from '../../fixtures/ynys-wen.ts';

const registers: Record<string, Register> = {
  'one body': openSample().register!,
  'two partnerships': twoPartnerships(),
  'a table of each shape': openSample(matrixBodies()).register!,
  'two languages': openRegister(sampleFolders(ynysWen()), { today: '2025-06-01' }).register!,
};
const documents = Object.entries(registers).flatMap(([name, register]) =>
  [...register.constitutions.values()].map((constitution) => ({
    name: `${name}: ${constitution.key}`,
    constitution,
    doc: partsOf(akomaNtoso(constitution, register))[0]!,
  })),
);

function partsOf({ content = [] }: XmlPart): readonly XmlPart[] {
  return typeof content === 'string' ? [] : content;
}

function everyPart(part: XmlPart): XmlPart[] {
  return [part, ...partsOf(part).flatMap(everyPart)];
}

function wordsIn(part: XmlPart): string[] {
  return everyPart(part).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
}

function everyEntry(entry: IndexedNode): IndexedNode[] {
  return [entry, ...entry.children.flatMap(everyEntry)];
}

describe.each(documents)('$name in Akoma Ntoso', ({ constitution, doc }) => {
  const [meta, ...words] = partsOf(doc);
  const parts = words.flatMap(everyPart);

  test('has every word of the document, in order, with the printed numbers', () => {
    const printed = constitution.text.top
      .flatMap(everyEntry)
      .flatMap(({ node }) => printedWords(node));
    expect(plainSpaces(words.flatMap(wordsIn).join(' '))).toBe(
      plainSpaces(printed.map(heldBack).join(' ')),
    );
  });

  test('gives every part an id of its own, within that of what it stands in', () => {
    const entries = constitution.text.top.flatMap(everyEntry);
    const ids = parts.flatMap(({ attributes }) => attributes?.['eId'] ?? []);
    expect(ids).toHaveLength(entries.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[a-z]+_[\p{L}\p{N}.-]+(?:__[a-z]+_[\p{L}\p{N}.-]+)*$/u);
    const anchors = parts.flatMap(({ attributes }) => attributes?.['GUID'] ?? []);
    expect(anchors.map((one) => one.slice(one.indexOf('#cl-') + 4))).toEqual(
      entries.map(({ id }) => id),
    );
  });

  // Akoma Ntoso 1.0, complex type “hierarchy”: words of its own, then others; or a content alone.
  test('has in no part both a content and other parts', () => {
    const hierarchy = new Set(['section', 'paragraph', 'point', 'hcontainer']);
    for (const part of parts.filter(({ name }) => hierarchy.has(name))) {
      const names = partsOf(part).map(({ name }) => name);
      const inside = names.filter((name) => hierarchy.has(name));
      expect(names.filter((name) => name === 'content')).toHaveLength(inside.length > 0 ? 0 : 1);
      const order = ['num', 'heading', 'intro', 'content', ...hierarchy];
      const places = names.map((name) => Math.min(order.indexOf(name), order.indexOf('section')));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  // Naming Convention 1.0, section 4, and complex type “coreProperties”: these four, in this order.
  test('says what it is, of whom, of which day and in which language', () => {
    const blocks = everyPart(meta!).filter(({ name }) =>
      /^FRBR(?:Work|Expression|Manifestation)$/u.test(name),
    );
    expect(blocks).toHaveLength(3);
    for (const block of blocks) {
      expect(
        partsOf(block)
          .slice(0, 4)
          .map(({ name }) => name),
      ).toEqual(['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor']);
      expect(partsOf(block)[2]!.attributes!['date']).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
    const [language] = everyPart(meta!).filter(({ name }) => name === 'FRBRlanguage');
    expect(language!.attributes!['language']).toMatch(/^[a-z]{3}$/u);
  });

  test('names in its head nothing that it does not describe', () => {
    const known = everyPart(meta!).flatMap(({ attributes }) => attributes?.['eId'] ?? []);
    const named = everyPart(meta!).flatMap(({ attributes = {} }) =>
      Object.values(attributes).filter((value) => value?.startsWith('#') === true),
    );
    expect(named.filter((one) => !known.includes(one!.slice(1)))).toEqual([]);
  });
});

test('there are documents of both languages among those looked at', () => {
  const languages = documents.map(
    ({ doc }) =>
      everyPart(doc).find(({ name }) => name === 'FRBRlanguage')!.attributes!['language'],
  );
  expect(new Set(languages)).toEqual(new Set(['eng', 'cym']));
});

test('a day that the document does not give whole is not made up', () => {
  const dateOf = (date: string): XmlPart['attributes'] => {
    const { register } = openSample({
      'content/partnerships/riverside/board/constitution.yaml': (text) =>
        text.replace(/date: [\d-]+/u, `date: ${date}`),
    });
    const all = everyPart(akomaNtoso(register!.constitutions.get('riverside/board')!, register!));
    return all.find(({ name }) => name === 'FRBRdate')!.attributes;
  };
  expect(dateOf('2024-03-05')).toEqual({ date: '2024-03-05', name: 'date of the version' });
  expect(dateOf('2024-04')).toEqual({ date: '2025-06-01', name: 'as the register publishes it' });
});
