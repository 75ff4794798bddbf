import { describe, expect, test } from 'vitest';
import { dataCatalogue } from '../../../../src/views/data/about/data-catalogue.ts';
import { dataFilesOf } from '../../../../src/views/data/data-files.ts';
import { openSample } from '../../../fixtures/open-sample.ts';

type Node = Readonly<Record<string, unknown>>;

const { register } = openSample({
  'content/site.yaml': (text) =>
    `${text}contact: { email: data@riverside.example }\nlanguage: cy\n`,
});
const graph = dataCatalogue(register!)['@graph'] as readonly Node[];
const ofType = (type: string): readonly Node[] => graph.filter((node) => node['@type'] === type);
const page = 'https://register.example/data/';

describe('the entry for catalogues of data', () => {
  test('is one catalogue with one dataset, whose publisher, licence and version it names', () => {
    const [catalogue] = ofType('dcat:Catalog');
    const [dataset] = ofType('dcat:Dataset');
    expect(catalogue).toMatchObject({ 'dcat:dataset': { '@id': page } });
    expect(dataset).toMatchObject({
      '@id': page,
      'dct:title': { '@value': 'Riverside Register', '@language': 'cy' },
      'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/cy' },
      'dct:modified': { '@value': '2025-06-01' },
      'dct:license': { '@id': register!.site.licence.url },
      'dct:publisher': { '@id': '_:publisher' },
      'dcat:contactPoint': { 'vcard:hasEmail': { '@id': 'mailto:data@riverside.example' } },
      'dct:spatial': [
        { '@id': 'http://statistics.data.gov.uk/id/statistical-geography/E07000999' },
      ],
    });
  });

  test('leads to every file that stands alone, each with its licence, its address and its media type', () => {
    const files = dataFilesOf(register!).filter(({ parameters }) => parameters === undefined);
    const distributions = ofType('dcat:Distribution');
    expect(distributions.map((one) => (one['dcat:downloadURL'] as Node)['@id'])).toEqual(
      files.map(({ address }) => `https://register.example${address}`),
    );
    for (const one of distributions) {
      expect(one['dct:license']).toEqual({ '@id': register!.site.licence.url });
      expect((one['dcat:mediaType'] as Node)['@id']).toMatch(
        /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z+]+$/u,
      );
    }
  });

  test('has each thing once, and says of each what its licence does not cover', () => {
    const ids = graph.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of [...ofType('dcat:Dataset'), ...ofType('dcat:Distribution')])
      expect((one['dct:rights'] as Node)['@value']).toContain('belong to their owners');
  });

  test('names nothing that it does not describe', () => {
    const known = new Set(graph.map((node) => node['@id']));
    const named = JSON.stringify(graph).match(/"@id":"(?:_:|[^"]*#)[^"]*"/gu)!;
    expect(named.filter((one) => !known.has(one.slice(7, -1)))).toEqual([]);
  });

  test('uses only prefixes that it explains', () => {
    const context = Object.keys(dataCatalogue(register!)['@context'] as object);
    const used = JSON.stringify(graph).match(/"(?:@type":")?([a-z]+):[A-Za-z]+"/gu)!;
    const prefixes = new Set(used.map((one) => /"([a-z]+):[A-Za-z]+"$/u.exec(one)![1]));
    expect([...prefixes].filter((prefix) => !context.includes(prefix!))).toEqual([]);
    expect(prefixes.size).toBe(context.length);
  });
});
