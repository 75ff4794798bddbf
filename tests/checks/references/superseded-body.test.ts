import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, entry } from './entry.ts';

const check = 'references/superseded-body';

const trusts = entry(`names: [primary care trust, NHS Riverside]
acronyms: [PCT]
ambiguous: yes
except: [NHS Riverside and Hillside]
change: abolished
effective: 2013-04-01
what: Primary care trusts were abolished on 1 April 2013.`);

function inText(text: string, constitution = '{}'): ReturnType<typeof found> {
  return found(check, { constitution, text, 'superseded/primary-care-trusts': trusts });
}

describe('a body that has ended', () => {
  test('is reported on its words, in any case and number where the name is in lower case', () => {
    expect(inText(clauses('Members come from the Primary Care Trusts.'))).toMatchObject([
      {
        in: 'text',
        words: 'Primary Care Trusts',
        range: { start: { line: 2, column: 50 }, end: { line: 2, column: 69 } },
        severity: 'warning',
        about: 'primary-care-trusts',
      },
    ]);
  });

  test('is reported once, at the full name, whichever comes first', () => {
    const findings = inText(clauses('PCT and police', 'NHS Riverside', 'NHS Riverside again'));
    expect(findings.map(({ words }) => words)).toEqual(['NHS Riverside']);
  });

  test('is not told from letters that can mean something else', () => {
    expect(inText(clauses('The PCT sends a member.'))).toEqual([]);
  });

  test('is not found in a longer name of something else, nor in a longer word', () => {
    expect(inText(clauses('NHS Riverside and Hillside', 'NHS Riversides'))).toEqual([]);
  });

  test('is found where the words run over lines and spaces', () => {
    const text = `content:\n  - kind: clause\n    text: >-\n      a primary\n      care trust\n`;
    expect(inText(text)[0]?.range).toEqual({
      start: { line: 4, column: 9 },
      end: { line: 5, column: 17 },
    });
  });

  test('is no matter in an account of the past', () => {
    const section = `content:
  - kind: section
    heading: Background
    content:
      - { kind: clause, text: The primary care trust began it. }
`;
    expect(inText(section)).toEqual([]);
    expect(inText(clauses('the former Riverside Primary Care Trust'))).toEqual([]);
    expect(inText(clauses('the bid to the Primary Care Trust (RPCT), the former funder'))).toEqual(
      [],
    );
  });

  test('is a matter under a heading of the past where a rule speaks of it', () => {
    const section = `content:
  - kind: section
    heading: Background
    content:
      - { kind: clause, text: The primary care trust will send a member. }
`;
    expect(inText(section)).toMatchObject([{ severity: 'warning' }]);
  });

  test('is told once for two bodies of one document', () => {
    const files = {
      text: clauses('The primary care trust votes.'),
      'steering-group/text': clauses('The primary care trust attends.'),
      'superseded/primary-care-trusts': trusts,
    };
    expect(found(check, files).map((one) => one.in)).toEqual(['text']);
  });

  test('is a warning where it is named outside the account of the past too', () => {
    const text = `content:
  - kind: section
    heading: Background
    content:
      - { kind: clause, text: The primary care trust began it. }
  - { kind: clause, text: The primary care trust sends a member. }
`;
    expect(inText(text)).toMatchObject([{ severity: 'warning', range: { start: { line: 6 } } }]);
  });

  test('was out of date already where the document is later', () => {
    const text = clauses('NHS Riverside sends a member.');
    const dated = (from: string, to: string): string | undefined =>
      inText(text, `dating: { from: ${from}, to: ${to}, reason: Why. }`)[0]?.message;
    expect(dated('2010', '2012')).toBe(
      '“NHS Riverside” is out of date. Primary care trusts were abolished on 1 April 2013. Take it out at the next review, or say what is meant.',
    );
    expect(dated('2014', '2015')).toContain(
      '“NHS Riverside” was already out of date when this was written.',
    );
    expect(dated('2012', '2015')).toContain('“NHS Riverside” is out of date.');
    expect(inText(text)[0]?.message).toContain('“NHS Riverside” is out of date.');
  });

  test('names what came after, and leaves out what has ended since', () => {
    const groups = entry(`names: [GP consortium]
change: renamed
effective: 2011-06
what: GP consortia were renamed.
successors: [{ name: clinical commissioning groups, until: 2022 }, { name: integrated care boards }]
`).replace('successors: []\n', '');
    const text = clauses('GP consortium');
    const [finding] = found(check, { text, 'superseded/gp-consortia': groups });
    expect(finding?.message).toContain('Name what took its place: integrated care boards.');
  });

  test('is only for information where one may still exist by choice', () => {
    const lsp = entry(`names: [local strategic partnership]
acronyms: [LSP]
change: out-of-use
effective: 2015-05-26
mayRemain: yes
what: The duty behind it ended on 26 May 2015.`);
    const [finding] = found(check, { text: clauses('The LSP will:'), 'superseded/lsp': lsp });
    expect(finding).toMatchObject({ severity: 'info', words: 'LSP' });
    expect(finding?.message).toBe(
      '“LSP” may be out of date. The duty behind it ended on 26 May 2015. Say whether there still is one here.',
    );
  });

  test('is not this check’s matter when it is only announced', () => {
    const announced = entry(`names: [NHS England]
change: announced
planned: Next year.
what: It is to go.`);
    expect(found(check, { text: clauses('NHS England'), 'superseded/a': announced })).toEqual([]);
  });

  test('is not reported before the day it ends', () => {
    const authority = entry(`names: [Police Authority]
change: abolished
effective: 2012-11-22
what: It was abolished.`);
    const files = {
      text: clauses('the Police Authority'),
      'superseded/police-authorities': authority,
    };
    expect(found(check, files, '2012-11-21')).toEqual([]);
    expect(found(check, files, '2012-11-22')).toHaveLength(1);
  });

  test('takes curly and straight marks for the same', () => {
    const trust = entry(`names: [children’s trust arrangements]
change: repealed
effective: 2010-10-31
what: It ended.`);
    const text = clauses("Children's Trust arrangements");
    expect(found(check, { text, 'superseded/childrens-trusts': trust })).toHaveLength(1);
  });

  test('is known by letters alone where a seat with them is coded as such a body', () => {
    const commissioner = entry(`names: [police and crime commissioner]
acronyms: [PCC]
ambiguous: yes
change: abolished
effective: 2020-01
what: They were abolished.`);
    const membership = (organisation: string): string => `state: stated
seats:
  - { id: pcc, label: PCC, clause: p1, count: { kind: exactly, number: 1 }, organisations: [${organisation}], voting: unstated, substitute: unstated, class: member }
`;
    const files = { text: clauses('PCC'), 'superseded/commissioners': commissioner };
    const inSeat = (organisation: string) =>
      found(check, { ...files, membership: membership(organisation) });
    expect(inSeat('riverside-police-and-crime-commissioner')).toHaveLength(1);
    expect(inSeat('riverside-parochial-church-council')).toEqual([]);
  });

  test('gives no advice to a body of that very sort', () => {
    const lsp = entry(`names: [local strategic partnership]
acronyms: [LSP]
change: out-of-use
effective: 2015-05-26
mayRemain: yes
what: The duty behind it ended.`);
    const constitution =
      'body: { name: Riverside Partnership, aliases: [the LSP], kind: strategic-partnership, statutory: no }\n';
    const files = { text: clauses('The LSP will:'), 'superseded/lsp': lsp, constitution };
    expect(found(check, files)[0]?.message).not.toContain('Say whether');
  });
});
