import { expect, test } from 'vitest';
import { readMarkup } from '../../src/site/verifying/read-markup.ts';
import { builtSite } from './built-site.ts';

// Types and their properties as https://schema.org/docs/full.html lists them, of version 29: those that pages use.
const ofThing = ['name', 'alternateName', 'description', 'disambiguatingDescription', 'url'];
const ofThings = [...ofThing, 'sameAs'];
const ofOrganisation = [...ofThings, 'parentOrganization', 'areaServed', 'dissolutionDate'];
const ofWork = [
  ...ofThings,
  'version',
  'about',
  'isPartOf',
  'inLanguage',
  'license',
  'datePublished',
  'expires',
  'creativeWorkStatus',
  'publisher',
  'creator',
];
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  Organization: ofOrganisation,
  GovernmentOrganization: ofOrganisation,
  Place: ofThings,
  CreativeWork: ofWork,
  WebSite: ofWork,
  Dataset: [...ofWork, 'distribution'],
  DataDownload: [...ofWork, 'contentUrl', 'encodingFormat'],
  DefinedTerm: [...ofThings, 'termCode', 'inDefinedTermSet'],
  DefinedTermSet: [...ofWork, 'hasDefinedTerm'],
  BreadcrumbList: [...ofThings, 'itemListElement'],
  ListItem: [...ofThings, 'position', 'item'],
};

const site = builtSite();
const pages = site.pages.flatMap(({ file, text, template }) => {
  const found = readMarkup(text).filter(
    ({ attributes }) => attributes['type'] === 'application/ld+json',
  );
  return found.map((element) => ({ file, template, text: element.text }));
});

type Node = Readonly<Record<string, unknown>>;

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

test('each kind of page that is about one thing says what it is about', () => {
  const kinds = new Set(pages.map(({ template }) => template));
  const about = ['home', 'partnership', 'constitution', 'listed-body', 'topic', 'glossary', 'data'];
  expect([...kinds]).toEqual(expect.arrayContaining(about));
  expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length);
});

test('what pages say to programs has only types and properties of schema.org', () => {
  const unknown = pages.flatMap(({ file, text }) => {
    const { '@context': context, '@graph': graph } = JSON.parse(text) as Node;
    expect(context, file).toBe('https://schema.org');
    return nodesIn(graph).flatMap((node) => {
      const known = vocabulary[String(node['@type'])] ?? [];
      const properties = Object.keys(node).filter((name) => !name.startsWith('@'));
      return properties
        .filter((name) => !known.includes(name))
        .map((name) => `${file}: ${String(node['@type'])} ${name}`);
    });
  });
  expect(unknown).toEqual([]);
});

test('every address of the site in it is there', () => {
  const home = pages.find(({ template }) => template === 'home')!;
  const [{ url }] = (JSON.parse(home.text) as { '@graph': [{ url: string }] })['@graph'];
  const files = new Set(site.files);
  const dead = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/"(https?:[^"]*)"/gu)].flatMap(([, address]) => {
      if (!address!.startsWith(url)) return [];
      const path = address!.slice(url.length).replace(/#.*$/u, '');
      const there = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return files.has(there) ? [] : [`${file}: ${address!}`];
    }),
  );
  expect(dead).toEqual([]);
});

test('it takes little room on a page that words stand on', () => {
  const large = pages.filter(
    ({ template, text }) => template !== 'data' && Buffer.byteLength(text) > 1536,
  );
  expect(large.map(({ file, text }) => `${file}: ${text.length}`)).toEqual([]);
});
