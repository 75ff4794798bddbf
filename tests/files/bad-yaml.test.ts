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
        'site.yaml:2:9 error file/yaml: A field name runs over two lines. Line the fields up, and look for a missing colon or quote.',
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
        'site.yaml:1:1 error file/yaml: A field name runs over two lines. Line the fields up, and look for a missing colon or quote.',
      ],
    },
    {
      mistake: 'no space after a colon',
      text: 'kind: district\nname:Riverside\n',
      found: [
        'site.yaml:2:1 error file/yaml: Something is missing here: look for a closing quote or bracket, or a colon after a field name.',
      ],
    },
    {
      mistake: 'no space after a dash',
      text: 'headings:\n- Quorum\n-Quoracy\n',
      found: [
        'site.yaml:3:1 error file/yaml: Something is missing here: look for a closing quote or bracket, or a colon after a field name.',
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
