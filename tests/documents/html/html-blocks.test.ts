import { describe, expect, test } from 'vitest';
import { blocksOf, linesOfBlocks } from './page-of.ts';
import { readHtmlText } from '../../../src/documents/html/read-html.ts';
import { htmlBlocks } from '../../../src/documents/html/html-blocks.ts';

const lines = (body: string, head?: string): string[] => linesOfBlocks(blocksOf(body, head));

describe('htmlBlocks', () => {
  test('is what pages are read with', () => {
    expect(htmlBlocks).toBeInstanceOf(Function);
    expect(lines('<p>a</p>words<div>b</div>')).toEqual(['a', 'words', 'b']);
  });

  test('points of nested lists stand at their depth', () => {
    const blocks = blocksOf('<ol><li>a<ul><li>b</ul>c<li><p>d</p><p>e</p></ol>f');
    expect(linesOfBlocks(blocks)).toEqual(['1. a', '• b', 'c', '2. d', 'e', 'f']);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.level)).toEqual([
      0,
      1,
      undefined,
      0,
      0,
      undefined,
    ]);
  });

  test('bold words that lead a paragraph are known', () => {
    expect(blocksOf('<p><strong>Quorum.</strong> Five members.')[0]).toMatchObject({
      text: 'Quorum. Five members.',
      leadsWith: 'Quorum.',
    });
  });

  test('a number typed in bold is no part of the words that lead', () => {
    expect(blocksOf('<ul><li><b>14. Quorum.</b> Five</ul>')[0]).toMatchObject({
      label: '14.',
      leadsWith: 'Quorum.',
    });
  });

  test('words struck through are kept, and said', () => {
    expect(readHtmlText('<p>a <s>b</s>')).toMatchObject({
      blocks: [{ text: 'a b' }],
      remarks: [{ kind: 'doubtful' }],
    });
  });

  test('hidden words are set aside', () => {
    expect(lines('<p>a<span hidden>b</span>c</p><p style="display:none">d</p>')).toEqual([
      'ac',
      '[hidden-text] b',
      '[hidden-text] d',
    ]);
  });

  test('numbers that Word printed are labels, with their level', () => {
    const blocks = blocksOf(
      "<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1<span>&nbsp; </span></span><![endif]>Lead</p>" +
        '<p style="mso-list:l1 level1 lfo2"><span style="font-family:Symbol"><span style="mso-list:Ignore">·</span></span>Plan</p>',
    );
    expect(linesOfBlocks(blocks)).toEqual(['1.1 Lead', '• Plan']);
    expect(blocks).toMatchObject([{ level: 1 }, { level: 0, isBullet: true }]);
  });

  test('deleted words and comments are left out', () => {
    expect(
      lines(
        '<p>shall <del>may</del><ins>meet</ins></p><div style="mso-element:comment-list">why?</div>',
      ),
    ).toEqual(['shall meet']);
  });

  test('heads, feet and notes of a page that a word processor saved are known', () => {
    const blocks = blocksOf(
      '<div title="header"><p>Board</p></div><p>Members<a class="sdfootnoteanc"><sup>1</sup></a></p>' +
        '<div id="sdfootnote1"><p><a class="sdfootnotesym">1</a> All.</p></div>',
    );
    expect(linesOfBlocks(blocks)).toEqual(['[running-head] Board', 'Members¹', '¹ All.']);
    expect(blocks[2]).toMatchObject({ role: 'note' });
  });

  test('definitions, details and tables are words', () => {
    expect(
      lines(
        '<dl><dt>Quorum<dd>Five</dl><details><summary>More</summary>Votes</details><table><tr><td>a<td><ul><li>b<li>c</ul></table>',
      ),
    ).toEqual(['Quorum', 'Five', 'More', 'Votes', 'a | • b\n• c']);
  });

  test('a picture is known by its alternative text', () => {
    const read = readHtmlText('<p>a<img alt="Organisation chart"><img alt=""><img></p>');
    expect(read).toMatchObject({
      blocks: [{ text: 'a' }],
      remarks: [
        { says: '1 picture without alternative text was not read.' },
        { kind: 'picture', says: expect.stringContaining('Organisation chart') as string },
      ],
    });
  });
});
