import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/register/loading/content-kinds.ts';
import type { ContentKind } from '../../../src/register/loading/content-kinds.ts';
import { factRecords } from '../../../src/views/reference/fact-records.ts';
import {
  everyContentKind,
  referenceGroups,
  referenceView,
} from '../../../src/views/reference/reference-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const register = openSample().register!;
const kinds = Object.keys(schemas) as ContentKind[];

test('everyContentKind and referenceGroups name each kind of file once', () => {
  expect([...everyContentKind()].sort()).toEqual([...kinds].sort());
  const links = referenceGroups().flatMap((group) => group.links.map(({ href }) => href));
  expect(links.sort()).toEqual(kinds.map((kind) => `/reference/${kind}/`).sort());
});

describe('referenceView', () => {
  test.each(kinds)('says what %s holds, with an example of it', (kind) => {
    const { holds, examples, records } = referenceView(kind, register);
    expect(holds).toMatch(/^[A-Z].+\.$/u);
    expect(examples[0]?.text).not.toBe('');
    expect(records[0]?.forms[0]?.fields.length).toBeGreaterThan(0);
  });

  test.each(kinds)('leads from %s to records that stand on its page', (kind) => {
    const { records } = referenceView(kind, register);
    const ids = records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = records.flatMap(({ forms }) =>
      forms.flatMap(({ fields }) => fields.flatMap(({ record }) => record?.href ?? [])),
    );
    expect(hrefs.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('says where a file stands', () => {
    expect(referenceView('facts', register).place).toBe(
      'content/partnerships/<partnership>/<body>/facts.yaml',
    );
    expect(referenceView('glossary', register).place).toBe('content/glossary/<id>.yaml');
    expect(referenceView('check', register).place).toBe(
      'content/knowledge/checks/<group>/<name>.mdx',
    );
  });

  test('begins an example as the file begins', () => {
    expect(referenceView('place', register).examples[0]?.text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.schema\/place\.json\nname: /u,
    );
  });

  test.each(kinds)('explains every field of %s', (kind) => {
    const { records } = referenceView(kind, register);
    const unsaid = records.flatMap(({ name, forms }) =>
      forms.flatMap(({ fields }) =>
        fields.flatMap((field) => (field.about === '' ? [`${name}.${field.name}`] : [])),
      ),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('factRecords', () => {
  const [topics, states, ...answers] = factRecords(register);

  test('begins with the question of each topic', () => {
    expect(topics?.forms[0]?.fields.find(({ name }) => name === 'quorum')).toMatchObject({
      isNeeded: false,
      about: 'What does the document say about quorum?',
      record: { name: 'Quorum', href: '#quorum' },
    });
  });

  test('tells the states of an answer once', () => {
    expect(states?.forms.map(({ tag }) => tag)).toEqual([
      'state: stated',
      'state: not-stated',
      'state: unclear',
      'state: placeholder',
      'state: elsewhere',
      'state: unread',
    ]);
    expect(states?.forms[0]?.fields[0]).toMatchObject({ name: 'answer', isNeeded: true });
    expect(answers.map(({ name }) => name)).toContain('Quorum rule');
  });
});
