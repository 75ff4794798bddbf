import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';

describe('bad YAML is reported where its author would look', () => {
  test.each([
    {
      mistake: 'a tab as indent',
      text: 'publisher:\n\tname: Riverside Council\n',
      found: ['site.yaml:2:1 error file/yaml: A tab is used to indent. Use spaces.'],
    },
    {
      mistake: 'a tab as the indent of a list',
      text: 'codes:\n\t- scheme: gss\n',
      found: ['site.yaml:2:1 error file/yaml: A tab is used to indent. Use spaces.'],
    },
    {
      mistake: 'a quote that is never closed',
      text: "name: Riverside\nstrapline: 'Who decides\nkind: district\n",
      found: [
        'site.yaml:2:12 error file/yaml: This quote is opened and never closed. Close it where the text, list or record ends.',
      ],
    },
    {
      mistake: 'a quote that is closed too early',
      text: "name: 'The council's list'\n",
      found: [
        'site.yaml:1:20 error file/yaml: This is not expected here. Look for a missing quote, or put the text in quotes.',
      ],
    },
    {
      mistake: 'a field indented less than its neighbour',
      text: 'publisher:\n    name: Riverside Council\n  website: https://riverside.example\n',
      found: [
        'site.yaml:3:1 error file/yaml: This line is indented differently from its neighbours. Line it up with the fields beside it.',
      ],
    },
    {
      mistake: 'a field indented more than its neighbour',
      text: 'publisher:\n  name: Riverside Council\n   website: https://riverside.example\n',
      found: [
        'site.yaml:2:9 error file/yaml: The next line is set in further than this field. Line it up, or put the words in quotes.',
      ],
    },
    {
      mistake: 'a list that is never closed',
      text: 'headings: [Quorum, Quoracy\ncore: yes\n',
      found: [
        'site.yaml:1:11 error file/yaml: This bracket is opened and never closed. Close it where the text, list or record ends.',
      ],
    },
    {
      mistake: 'a record that is never closed',
      text: 'risk: { state: not-stated\nreview: { state: not-stated }\n',
      found: [
        'site.yaml:1:7 error file/yaml: This bracket is opened and never closed. Close it where the text, list or record ends.',
      ],
    },
    {
      mistake: 'a second document',
      text: 'name: Riverside\n---\nname: Hillside\n',
      found: [
        'site.yaml:2:1 error file/yaml: A second document starts here (`---`). Keep one in each file.',
      ],
    },
    {
      mistake: 'a colon inside a text',
      text: 'text: The members are: the Chair\n',
      found: ['site.yaml:1:7 error file/yaml: Text with a colon in it must be in quotes.'],
    },
    {
      mistake: 'a missing colon',
      text: 'name Riverside\nkind: district\n',
      found: [
        'site.yaml:1:1 error file/yaml: These words have no field name. Put a name, a colon and a space before them: `text: These words`.',
      ],
    },
    {
      mistake: 'no space after a colon',
      text: 'kind: district\nname:Riverside\n',
      found: [
        'site.yaml:2:1 error file/yaml: Something is missing here: a closing quote or bracket, or a field name with a colon and a space after it.',
      ],
    },
    {
      mistake: 'no space after a dash',
      text: 'headings:\n- Quorum\n-Quoracy\n',
      found: [
        'site.yaml:3:1 error file/yaml: Something is missing here: a closing quote or bracket, or a field name with a colon and a space after it.',
      ],
    },
    {
      mistake: 'text that starts with a sign of YAML',
      text: 'name: @riverside\nnote: `code`\n',
      found: [
        'site.yaml:1:7 error file/yaml: Text cannot start with this character. Put the text in quotes.',
        'site.yaml:2:7 error file/yaml: Text cannot start with this character. Put the text in quotes.',
      ],
    },
    {
      mistake: 'a backslash that means nothing',
      text: 'name: "River\\side"\n',
      found: [
        'site.yaml:1:13 error file/yaml: This is not valid YAML: Invalid escape sequence \\s.',
      ],
    },
    {
      mistake: 'a no-break space as indent',
      text: 'publisher:\n\u00A0\u00A0name: Council\n',
      found: [
        'site.yaml:2:1 error file/not-plain: A no-break space stands in the indent: it looks like a space and is none. Type ordinary spaces.',
      ],
    },
    {
      mistake: 'a no-break space after a colon',
      text: 'kind: district\nname:\u00A0Riverside\n',
      found: [
        'site.yaml:2:6 error file/yaml: A no-break space stands after the colon: it looks like a space and is none. Type an ordinary one.',
      ],
    },
    ...['–', '—', '•', '·', '*'].flatMap((sign) =>
      ['headings:\n  SIGN a: Quorum\n    b: c\n', 'headings:\nSIGN Quorum\n'].map((text) => ({
        mistake: `${sign} as the mark of a list in ${JSON.stringify(text)}`,
        text: text.replace('SIGN', sign),
        found: [
          `site.yaml:2:${text.indexOf('S') - 9} error file/yaml: A list has a hyphen and a space before each entry. Here stands \`${sign}\`: type \`-\` instead.`,
        ],
      })),
    ),
    {
      mistake: 'curly quotes around a text with a colon',
      text: 'text: “The members are: the Chair”\n',
      found: [
        'site.yaml:1:7 error file/yaml: Curly quotes are part of the words. Text with a colon in it needs straight ones (") around it.',
      ],
    },
    {
      mistake: 'words typed as they stand in the document',
      text: 'Terms of Reference\nPurpose: the Board advises.\n',
      found: [
        'site.yaml:1:1 error file/yaml: These words have no field name. Put a name, a colon and a space before them: `text: These words`.',
      ],
    },
    {
      mistake: 'an empty entry in brackets',
      text: 'headings: [Quorum,, Quoracy]\n',
      found: [
        'site.yaml:1:19 error file/yaml: This is not expected here. Look for a missing quote, or put the text in quotes.',
      ],
    },
  ])('$mistake', ({ text, found }) => {
    const { value, diagnostics } = parseYaml('site.yaml', text);
    expect(diagnostics.map(inOneLine)).toEqual(found);
    expect(value.value).toBeUndefined();
  });

  test('several mistakes in one file are reported together', () => {
    const text = 'name: @riverside\npublisher:\n\tname: Council\nlicence: [Open\n';
    expect(parseYaml('site.yaml', text).diagnostics.map(inOneLine)).toEqual([
      'site.yaml:1:7 error file/yaml: Text cannot start with this character. Put the text in quotes.',
      'site.yaml:3:1 error file/yaml: A tab is used to indent. Use spaces.',
      'site.yaml:4:10 error file/yaml: This bracket is opened and never closed. Close it where the text, list or record ends.',
    ]);
  });
});
