import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import { dataFilesOf } from '../../../src/views/data/data-files.ts';
import { schemaConstitution } from '../../../src/views/standards/schema-constitution.ts';
import { schemaDataset } from '../../../src/views/standards/schema-dataset.ts';
import { schemaBody, schemaPartnership } from '../../../src/views/standards/schema-organisation.ts';
import { schemaPage } from '../../../src/views/standards/schema-page.ts';
import { schemaGlossary, schemaTopic } from '../../../src/views/standards/schema-terms.ts';
import {
  schemaDate,
  schemaHome,
  schemaPublisher,
  schemaSite,
} from '../../../src/views/standards/schema-thing.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = openSample().register!;
const { baseUrl } = register.site;
const [key, constitution] = [...register.constitutions][0]!;
const { partnershipId } = constitution;

function withBody(
  changed: Partial<Register['bodies'] extends ReadonlyMap<string, infer B> ? B : never>,
) {
  const body = { ...register.bodies.get(key)!, ...changed };
  return { ...register, bodies: new Map([...register.bodies, [key, body]]) };
}

function withRecord(changed: Partial<typeof constitution.record>) {
  const other = { ...constitution, record: { ...constitution.record, ...changed } };
  const there = withBody({ constitution: other });
  return { other, register: { ...there, constitutions: new Map([[key, other]]) } };
}

describe('an organisation of schema.org', () => {
  test('is a partnership with its name, its page and the places it serves', () => {
    const { record } = register.partnerships.get(partnershipId)!;
    expect(schemaPartnership(partnershipId, register)).toMatchObject({
      '@type': 'Organization',
      name: record.name,
      url: `${baseUrl}/partnerships/${partnershipId}/`,
    });
  });

  test('that has ended serves no place, and ends when it did', () => {
    const entry = register.partnerships.get(partnershipId)!;
    const ended = { what: 'It was closed.', date: '2024-03', sources: [] };
    const record = { ...entry.record, ended };
    const past = {
      ...register,
      partnerships: new Map([[partnershipId, { ...entry, record }]]),
    };
    const thing = schemaPartnership(partnershipId, past);
    expect(thing).toMatchObject({ dissolutionDate: '2024-03' });
    expect(thing['disambiguatingDescription']).toMatch(/2024/u);
    expect(thing).not.toHaveProperty('areaServed');
    // That a partnership is over is not the end of each of its bodies.
    expect(schemaBody(key, past)).not.toHaveProperty('dissolutionDate');
  });

  test.each(['yes', 'no', 'in-part', 'unknown'] as const)(
    'is one of government only where a law asks for it: %s',
    (statutory) => {
      const { body } = constitution.record;
      const { register: changed } = withRecord({ body: { ...body, statutory } });
      const type = statutory === 'yes' ? 'GovernmentOrganization' : 'Organization';
      expect(schemaBody(key, changed)['@type']).toBe(type);
    },
  );

  test('is part of its partnership unless it stands outside', () => {
    expect(schemaBody(key, register)['parentOrganization']).toMatchObject({
      '@id': `${baseUrl}/partnerships/${partnershipId}/`,
    });
    const outside = withBody({ status: 'external' });
    expect(schemaBody(key, outside)).not.toHaveProperty('parentOrganization');
  });
});

describe('a document of schema.org', () => {
  test('is about its body, and no law', () => {
    const thing = schemaConstitution(constitution, register);
    expect(thing).toMatchObject({
      '@type': 'CreativeWork',
      name: constitution.record.title,
      about: schemaBody(key, register),
      isPartOf: schemaSite(register),
    });
  });

  test('has a licence only where its record has one', () => {
    const free = withRecord({ licence: undefined });
    expect(schemaConstitution(free.other, free.register)).not.toHaveProperty('license');
    const url = 'https://licence.example/';
    const licensed = withRecord({ licence: { name: 'A licence', url } });
    expect(schemaConstitution(licensed.other, licensed.register)['license']).toBe(url);
  });

  test('is dated as precisely as it dates itself, and as a draft not published', () => {
    const dated = (date: string, status: 'draft' | 'final') => {
      const { other, register: changed } = withRecord({ status, version: { date } });
      return schemaConstitution(other, changed)['datePublished'];
    };
    expect(dated('2024-03', 'final')).toBe('2024-03');
    expect(dated('autumn 2024', 'final')).toBeUndefined();
    expect(dated('2024-03', 'draft')).toBeUndefined();
    expect(schemaDate(undefined)).toBeUndefined();
  });
});

test('a topic is a term of the set of questions, and the glossary is a set', () => {
  expect(schemaTopic('quorum', register)).toMatchObject({
    '@type': 'DefinedTerm',
    termCode: 'quorum',
    inDefinedTermSet: `${baseUrl}/topics/`,
  });
  expect(schemaGlossary(register)).toMatchObject({ url: `${baseUrl}/glossary/` });
});

test('the data is a set of every file that is not one of many', () => {
  const { distribution, ...thing } = schemaDataset(twoPartnerships());
  const files = dataFilesOf(twoPartnerships()).filter(({ parameters }) => parameters === undefined);
  expect(distribution).toHaveLength(files.length);
  expect(thing).toMatchObject({ license: register.site.licence.url });
});

test('the first page names the register and who publishes it', () => {
  expect(schemaHome(register)).toMatchObject({
    '@type': 'WebSite',
    url: `${baseUrl}/`,
    publisher: schemaPublisher(register),
  });
});

test('a page tells the way to it, itself last, and nothing where there is nothing to tell', () => {
  const page = { title: 'Here', crumbs: [], things: [] };
  expect(schemaPage(page, register)).toBeUndefined();
  const crumbs = [{ name: 'There', href: '/a/' }];
  const items = [
    { '@type': 'ListItem', position: 1, name: 'There', item: `${baseUrl}/a/` },
    { '@type': 'ListItem', position: 2, name: 'Here' },
  ];
  expect(schemaPage({ ...page, crumbs }, register)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'BreadcrumbList', itemListElement: items }],
  });
});
