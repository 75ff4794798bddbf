import { describe, expect, test } from 'vitest';
import { organisationsGraph } from '../../../src/views/standards/organisations-graph.ts';
import { matrixBodies } from '../../fixtures/matrix-bodies.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

type Node = Readonly<Record<string, unknown>>;

const registers = {
  'one body': openSample().register!,
  'two partnerships': twoPartnerships(),
  'a table of each shape': openSample(matrixBodies()).register!,
};

describe.each(Object.entries(registers))('the register as linked data: %s', (_, register) => {
  const { '@context': context, '@graph': graph } = JSON.parse(
    JSON.stringify(organisationsGraph(register)),
  ) as { '@context': Node; '@graph': readonly Node[] };
  const ofType = (type: string): readonly Node[] => graph.filter((node) => node['@type'] === type);

  test('has each partnership, body, organisation and line of members once, by an address of this site', () => {
    const named = graph.flatMap((node) => node['@id'] ?? []) as string[];
    expect(new Set(named).size).toBe(named.length);
    for (const id of named) expect(id).toMatch(/^https:\/\/register\.example\//u);
    expect(ofType('org:OrganizationalCollaboration')).toHaveLength(register.partnerships.size);
    expect(ofType('org:Organization').length + ofType('org:FormalOrganization').length).toBe(
      register.bodies.size + register.organisations.size,
    );
    const seats = [...register.constitutions.values()].flatMap(
      ({ membership }) => membership.seats ?? [],
    );
    expect(ofType('org:Post')).toHaveLength(seats.length);
  });

  test('names nothing of this site that is not in it', () => {
    const known = new Set(graph.map((node) => node['@id']));
    const named = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/gu)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(0);
    const own = named.filter((id) => id!.startsWith('https://register.example/'));
    expect(own.filter((id) => !known.has(id))).toEqual([]);
  });

  test('calls nothing a legal person that the register does not have as one organisation', () => {
    const formal = ofType('org:FormalOrganization').map((node) => String(node['@id']));
    const one = [...register.organisations].filter(([, { kind }]) => kind === 'organisation');
    expect(formal).toEqual(one.map(([id]) => `https://register.example/organisations/${id}/`));
  });

  test('uses only prefixes that it explains', () => {
    const used = [...JSON.stringify(graph).matchAll(/"([a-z]+):[A-Za-z]+"/gu)].map(
      ([, one]) => one!,
    );
    expect(used.filter((prefix) => !(prefix in context))).toEqual([]);
  });
});

test('what came after is an event with its date and its successor', () => {
  const { register } = openSample({
    'content/partnerships/riverside/partnership.yaml': (text) =>
      `${text}ended: { date: 2012-12, what: The council ended it., replacedBy: [{ described: a network }], sources: [{ title: A page, url: https://news.example/ }] }\n`,
  });
  const graph = organisationsGraph(register!)['@graph'] as readonly Node[];
  expect(graph.filter((node) => node['@type'] === 'org:ChangeEvent')).toEqual([
    {
      '@type': 'org:ChangeEvent',
      'org:originalOrganization': { '@id': 'https://register.example/partnerships/riverside/' },
      'org:resultingOrganization': [{ '@type': 'org:Organization', 'skos:prefLabel': 'a network' }],
      'dct:date': '2012-12',
    },
  ]);
});
