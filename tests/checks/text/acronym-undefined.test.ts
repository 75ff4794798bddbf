import { describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../example-register.ts';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/acronym-undefined';
const source = '[{ title: Example, url: https://riverside.example }]';

function glossary(id: string, expansion: string, more = ''): ExampleFiles {
  const term = id.toUpperCase();
  return {
    [`glossary/${id}`]: `term: ${term}\nkind: acronym\n${more}readings: [{ expansion: ${expansion}, sources: ${source} }]\n`,
  };
}

const words = (...lines: string[]): string[] =>
  found(check, clausesOf(...lines)).map((one) => one.words);

describe('letters that are not spelled out', () => {
  test('are reported where they first stand, with the reading of the glossary', () => {
    const files = {
      ...clausesOf('CQC visits.', 'CQC reports.'),
      ...glossary('cqc', 'Care Quality Commission'),
    };
    expect(found(check, files)).toMatchObject([
      {
        words: 'CQC',
        range: { start: { line: 2, column: 41 } },
        about: 'letters-in-the-glossary',
        severity: 'info',
        message:
          '“CQC” is not spelled out. Our glossary reads it as “Care Quality Commission”. Write the name in full.',
      },
    ]);
  });

  test('are reported when the glossary does not have them', () => {
    expect(found(check, clausesOf('DASP sends a member.'))[0]?.message).toBe(
      '“DASP” is not spelled out, and our glossary does not explain it either. Write the name in full.',
    );
  });

  test('are one finding for all that the glossary reads, and one for all that it does not', () => {
    const files = {
      ...clausesOf('DASP and the CQC visit.', 'DAWN and the JSNA follow.'),
      ...glossary('cqc', 'Care Quality Commission'),
      ...glossary('jsna', 'Joint Strategic Needs Assessment'),
    };
    expect(found(check, files)).toMatchObject([
      {
        words: 'CQC',
        about: 'letters-in-the-glossary',
        message:
          'CQC and JSNA are not spelled out. Our glossary explains them. Write the names in full, so that readers need no glossary.',
      },
      {
        words: 'DASP',
        about: 'letters-nobody-reads',
        message:
          'DASP and DAWN are not spelled out, and our glossary does not explain them either. Write the names in full.',
      },
    ]);
  });

  test('are not reported when everybody knows them', () => {
    const known = glossary('nhs', 'National Health Service', 'wellKnown: yes\n');
    expect(found(check, { ...clausesOf('The NHS sends a member.'), ...known })).toEqual([]);
  });

  test('are one finding for all whose names stand elsewhere in the document', () => {
    const [finding, ...others] = found(
      check,
      clausesOf(
        'The ICP and the JFP matter.',
        'The Integrated Care Partnership has a Joint Forward Plan.',
      ),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      words: 'ICP',
      severity: 'info',
      about: 'letters-apart-from-names',
      message:
        'The document uses ICP and JFP as well as the names in full, but never says that they are the same. Put the letters beside the names.',
    });
  });

  test('may be a slip for other letters', () => {
    const findings = found(check, clausesOf('VCSE bodies attend.', 'VSCE bodies vote.'));
    expect(findings.find(({ about }) => about === 'vsce')?.message).toBe(
      '“VSCE” is not spelled out. Elsewhere the document has “VCSE”. Use one, and write the name in full.',
    );
  });

  test.each([
    ['local strategic partnership (LSP)'],
    ['a local strategic partnership (“the LSP”)'],
    ['a Local Strategic Partnership (hereafter LSP) and the LSP Board'],
    ['LSP (local strategic partnership)'],
    ['“LSP” means local strategic partnership'],
    ['Domestic Homicide Reviews as appropriate (DHR)'],
    ['Southwest London (SWL)'],
    ['the Integrated Care Board (the Board or ICB)'],
    ['Risk, Information, Care Planning and Evaluation (RICE)'],
    ['Multidisciplinary Working Groups (MDGs)'],
    ['Voluntary and Community Sector (VCS)'],
    ['SDOs = safeguarding delivery officers; the SDO reports'],
    ['“PNA” means the assessment that the Board publishes. The PNA is yearly.'],
    ['“PNA” shall mean the needs assessment. The PNA is yearly.'],
    ['“The IJB” means the Strathmuir Integration Joint Board. The IJB meets.'],
    ['LPC members vote. “The Committee” means the Local Pharmaceutical Committee of Riverside.'],
  ])('are explained by “%s”', (line) => {
    expect(words(line)).toEqual([]);
  });

  test.each([
    ['Members MUST declare interests. They must do so early.'],
    ['County Council member - CHAIR. The Chair votes.'],
    ['Part III and Part IV apply.'],
    ['Send it to WR5 2NP in the UK.'],
    ['See https://riverside.example/ABC and HTML5 pages.'],
    ['COVID-19 came.'],
    ['THIS DOCUMENT IS A DRAFT'],
    ['Where VOTES ARE EQUAL the matter falls.'],
    ['The CEO sends a PDF to the ICT team over SSL.'],
    ['The AGM is in the UK.'],
  ])('are not seen in “%s”', (line) => {
    expect(words(line)).toEqual([]);
  });

  test('are not explained by other words before the brackets', () => {
    expect(words('The Head of Health Improvement (ICB) attends.')).toEqual(['ICB']);
    expect(words('The Head of Health Improvement (NIHR) attends.')).toEqual(['NIHR']);
  });

  test.each([
    [
      'a heading',
      '[{ kind: section, heading: Local Access Forum (LAF), content: [{ kind: clause, text: The LAF meets. }] }]',
    ],
    [
      'a heading in capitals',
      '[{ kind: section, heading: LOCAL ACCESS FORUM (LAF), content: [{ kind: clause, text: The LAF meets. }] }]',
    ],
    [
      'the title',
      '[{ kind: title, text: The Local Access Forum (LAF) }, { kind: clause, text: The LAF meets. }]',
    ],
    [
      'a row with the name first',
      '[{ kind: table, columns: [Name, Letters], rows: [[Local Access Forum, LAF]] }, { kind: clause, text: The LAF meets. }]',
    ],
    [
      'a row with more between',
      '[{ kind: table, columns: [A, B, C], rows: [[LAF, yearly, Local access forum]] }, { kind: clause, text: The LAF meets. }]',
    ],
  ])('are explained by %s', (_, content) => {
    expect(found(check, { text: `content: ${content}\n` })).toEqual([]);
  });

  test('of four are a slip where two changed places, and not in another order', () => {
    const abouts = (...lines: string[]): (string | undefined)[] =>
      found(check, clausesOf(...lines)).map(({ about }) => about);
    expect(abouts('The Probation Board for Riverside Town (PBRT) and PRBT vote.')).toEqual([
      'prbt',
    ]);
    expect(abouts('PBNI attends.', 'NIPB votes.')).toEqual(['letters-nobody-reads']);
  });

  test('are known in capitals too where everybody knows them otherwise', () => {
    const known = `term: Defra\nkind: acronym\nwellKnown: yes\nreadings: [{ expansion: a department, sources: ${source} }]\n`;
    expect(found(check, { ...clausesOf('DEFRA attends.'), 'glossary/defra': known })).toEqual([]);
  });

  test('of three in another order are two names, and no slip', () => {
    const findings = found(check, clausesOf('The PIA is done.', 'The API is open.'));
    expect(findings.map(({ about }) => about)).toEqual(['letters-nobody-reads']);
  });

  test('are told once for two bodies of one document, and explained by the words of either', () => {
    const other = { 'steering-group/text': clausesOf('DASP votes. The LAF meets.').text! };
    const files = { ...clausesOf('DASP attends. The Local Access Forum (LAF) attends.'), ...other };
    expect(found(check, files).map((one) => [one.in, one.words])).toEqual([['text', 'DASP']]);
  });

  test('are no matter where a check of what has ended names them in full', () => {
    const trusts = `name: a trust\nkind: body\nnames: [primary care trust]\nacronyms: [PCT]\nchange: abolished\neffective: 2013-04-01\nwhat: Primary care trusts were abolished.\nsuccessors: []\nconfidence: high\nsources: ${source}\ncheckedOn: 2026-01\n`;
    const files = { ...clausesOf('The PCT attends.'), 'superseded/trusts': trusts };
    expect(found(check, { ...files, ...glossary('pct', 'primary care trust') })).toEqual([]);
  });

  test('are not read as something from another walk of life', () => {
    const entry = `term: PCC\nkind: acronym\nreadings:\n  - { expansion: Police and Crime Commissioner, sources: ${source} }\n  - { expansion: parochial church council, sources: ${source}, onlyWith: [church] }\n`;
    const said = (...lines: string[]): string | undefined =>
      found(check, { ...clausesOf(...lines), 'glossary/pcc': entry })[0]?.message;
    expect(said('The PCC attends.')).toContain('reads it as “Police and Crime Commissioner”. ');
    expect(said('The PCC attends, and the churches.')).toContain('or “parochial church council”');
  });

  test('mean what the words beside them and beside the name say', () => {
    const entry = `term: HWB\nkind: acronym\nreadings:\n  - { expansion: Health and Wellbeing Board, sources: ${source} }\n  - { expansion: health and wellbeing, sources: ${source} }\n`;
    const lines = [
      'The HWB Strategy.',
      'The Health and Wellbeing Strategy.',
      'The Health & Wellbeing Board.',
    ];
    const [finding] = found(check, { ...clausesOf(...lines), 'glossary/hwb': entry });
    expect(finding?.message).toContain('“HWB” and “Health and Wellbeing”,');
  });

  test('are explained by a table of abbreviations', () => {
    const text = `content:
  - { kind: clause, label: "1.", text: The JFP is agreed. }
  - { kind: table, columns: [Letters, Meaning], rows: [[JFP, Joint Forward Plan]] }
`;
    expect(found(check, { text })).toEqual([]);
  });

  test('are explained by the legend of the table of who does what', () => {
    const rasci =
      'parties: [{ id: council, label: Council }]\nactivities: [{ id: plan, label: Plan, cells: { council: A } }]\n';
    expect(found(check, { ...clausesOf('Appendix: RASCI for members'), rasci })).toEqual([]);
  });

  test('are the matter of another check where they are a second name of the body, or part of an Act’s title', () => {
    const constitution = `body: { name: Riverside Partnership, aliases: [the LSP], kind: partnership-board, statutory: no }\n`;
    expect(found(check, { ...clausesOf('The LSP meets.'), constitution })).toEqual([]);
    expect(words('The duties in the ASB Act 2003 apply.')).toEqual([]);
    expect(words('It works under the ASB, Crime and Policing Act 2014.')).toEqual([]);
    expect(words('The ASB team attends the Board.')).toEqual(['ASB']);
  });
});
