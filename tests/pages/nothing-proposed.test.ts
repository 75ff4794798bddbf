import { expect, test } from 'vitest';
import { openSample } from '../fixtures/open-sample.ts';
import { sampleRegister } from '../fixtures/sample-register.ts';
import { topicIds } from '../../src/model/topic-ids.ts';
import type { RenderedPage } from './render-every-page.ts';
import { renderEveryPage } from './render-every-page.ts';

const board = 'content/partnerships/riverside/board';
const partnership = 'content/partnerships/riverside/partnership.yaml';
const reason = '{ reason: The heading says so., confidence: high }';
const proposed = `proposed: ${reason}\n`;

type Changes = NonNullable<Parameters<typeof openSample>[0]>;

const sample = sampleRegister();

function edited(file: string, ...edits: readonly (readonly [string, string])[]): Changes {
  const words = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, String(sample[file]));
  return { [file]: words };
}

const relation = '  - kind: accountable-to\n    body: assembly\n';
const relationEnd =
  '    evidence:\n      - clause: 1.2\n        quote: accountable to the Riverside Assembly\n';
const version =
  'version:\n  label: 1.10\n  date: 2025-03\n  evidence:\n    - clause: title-3\n      quote: Version 1.10, March 2025\n';
const approval = `approvals:
  - by: the Riverside Assembly
    on: 2025-03-14
    evidence:
      - clause: 1.2
        quote: the Riverside Assembly
    proposed: ${reason}
`;
const newcomer = `name: Riverside Choir
aliases: [The Riverside Singers]
sector: voluntary-community
kind: unknown
`;

/** Each thing that a program can propose, and the register without it. */
const cases: Readonly<Record<string, readonly [proposal: Changes, without: Changes]>> = {
  'a list of seats': [
    { [`${board}/membership.yaml`]: (text) => `${text}${proposed}` },
    { [`${board}/membership.yaml`]: undefined },
  ],
  'a matrix': [
    { [`${board}/rasci.yaml`]: (text) => `${text}${proposed}` },
    { [`${board}/rasci.yaml`]: undefined },
  ],
  'a version': [
    edited(`${board}/constitution.yaml`, [version, `${version}  proposed: ${reason}\n`]),
    edited(`${board}/constitution.yaml`, [version, '']),
  ],
  'a relation': [
    edited(`${board}/constitution.yaml`, [relation, `${relation}    proposed: ${reason}\n`]),
    edited(`${board}/constitution.yaml`, [`relations:\n${relation}${relationEnd}`, '']),
  ],
  'a relation of a body that is only described': [
    edited(partnership, [
      '    summary: The Board answers to it.\n',
      `    summary: The Board answers to it.\n    relations: [{ kind: part-of, organisation: riverside-council, evidence: [{ in: board, clause: '1.2', quote: the Riverside Assembly }], proposed: ${reason} }]\n`,
    ]),
    {},
  ],
  'an approval': [{ [`${board}/constitution.yaml`]: (text) => `${text}${approval}` }, {}],
  'an organisation': [
    { 'content/organisations/riverside-choir.yaml': `${newcomer}${proposed}` },
    {},
  ],
  'candidates of a topic that is not read': [
    edited(`${board}/facts.yaml`, [
      'risk: { state: not-stated }',
      'risk: { state: unread, candidates: [{ clause: "1.1", quote: improve life in Riverside }] }',
    ]),
    edited(`${board}/facts.yaml`, ['risk: { state: not-stated }\n', '']),
  ],
};

test.each(Object.entries(cases))(
  'no page speaks of %s that nobody has confirmed',
  async (_, pair) => {
    const [proposal, without] = pair;
    expect(differences(await pagesOf(proposal), await pagesOf(without))).toEqual([]);
  },
);

test('no page says more of readings that nobody has confirmed than how many there are', async () => {
  const facts = String(sample[`${board}/facts.yaml`]);
  const every = facts
    .replaceAll(/^( {2}evidence:\n)/gmu, `  ${proposed}$1`)
    .replaceAll('state: not-stated }', `state: not-stated, ${proposed.trim()} }`);
  expect(every.match(/proposed:/gu)).toHaveLength(topicIds.length);
  const progress = /; a program proposes answers to \d+ more/gu;
  const pages = await pagesOf({ [`${board}/facts.yaml`]: every });
  const unread = await pagesOf({ [`${board}/facts.yaml`]: undefined });
  const without = pages.map(({ text, ...page }) => ({
    ...page,
    text: inData(text.replaceAll(progress, '')),
  }));
  expect(
    differences(
      without,
      unread.map(({ text, ...page }) => ({ ...page, text: inData(text) })),
    ),
  ).toEqual([]);
});

// Data say how many in a column of their own, and their version follows all that they say.
function inData(text: string): string {
  return text
    .replaceAll(/("(?:dcat:)?version":"(?:\d+\.\d+\.0\+)?|version )[0-9a-f]{12}/gu, '$1')
    .replaceAll(/("questions_proposed":)\d+|(?<=,stated,\d+,\d+,)\d+(?=,)/gu, '$1');
}

test('where a register shows proposals, a list of seats stands on its page, marked', async () => {
  const shown = await pagesOf({
    'content/site.yaml': (text) => `${text}proposals: published\n`,
    [`${board}/membership.yaml`]: (text) => `${text}${proposed}`,
  });
  const page = shown.find(
    ({ page: file, params }) => file.endsWith('[body].astro') && params['body'] === 'board',
  )!;
  expect(page.text).toMatch(
    /Read by a program, not confirmed[\s\S]*Riverside Council \(two seats\)/u,
  );
  expect(page.text).toContain('Who sits on it has not been read yet.');
});

/** The pages that differ, with the words around the first difference. */
function differences(some: readonly RenderedPage[], others: readonly RenderedPage[]): string[] {
  expect(some.length).toBeGreaterThan(30);
  expect(some.map(addressOf)).toEqual(others.map(addressOf));
  return some.flatMap((page, index) => {
    const other = others[index]!.text;
    const at = page.text.split('').findIndex((sign, place) => sign !== other[place]);
    const [from, to] = [Math.max(0, at - 60), at + 60];
    return page.text === other
      ? []
      : `${addressOf(page)}: ${page.text.slice(from, to)} ≠ ${other.slice(from, to)}`;
  });
}

function addressOf({ page, params }: RenderedPage): string {
  return `${page} ${JSON.stringify(params)}`;
}

async function pagesOf(changes: Changes): Promise<RenderedPage[]> {
  const { register, diagnostics } = openSample(changes);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return renderEveryPage(register!);
}
