import { describe, expect, test } from 'vitest';
import { ConstitutionText } from '../../../src/model/text.ts';
import type { TextIndex } from '../../../src/register/text/text-index.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { readAs } from './read-as.ts';

function index(text: string): TextIndex {
  const { value, mistakes } = readAs(ConstitutionText, text);
  expect(mistakes).toEqual([]);
  return indexText(value!.content);
}

const ids = (text: string): string[] => [...index(text).byId.keys()];

describe('clauses have ids from what is printed', () => {
  test('numbers that run on across headings', () => {
    const text = `
      content:
        - kind: section
          heading: Purpose
          content:
            - { kind: clause, label: 1., text: The Board brings partners together. }
            - { kind: clause, label: 2., text: It meets four times a year. }
        - kind: section
          heading: Members
          content:
            - { kind: clause, label: 3., text: The members are listed below. }`;
    expect(ids(text)).toEqual(['purpose', '1', '2', 'members', '3']);
  });

  test('four levels', () => {
    const text = `
      content:
        - kind: section
          label: "2"
          heading: Members
          content:
            - kind: clause
              label: "2.1"
              text: "The members are:"
              content:
                - kind: clause
                  label: 2.1.1
                  text: "from councils:"
                  content:
                    - { kind: clause, label: 2.1.1.1, text: the Leader }
                    - { kind: item, label: a), text: a director }`;
    expect(ids(text)).toEqual(['2', '2.1', '2.1.1', '2.1.1.1', '2.1.1-a']);
  });

  test('gaps, which are kept', () => {
    const text = `
      content:
        - { kind: clause, label: "1.1", text: First. }
        - { kind: clause, label: "1.4", text: Fourth. }
        - { kind: clause, label: "1.10", text: Tenth. }`;
    expect(ids(text)).toEqual(['1.1', '1.4', '1.10']);
  });

  test('a number printed twice by mistake, the second with an id of its own', () => {
    const twice = `
      content:
        - { kind: clause, label: "3.1", text: The Board meets. }
        - { kind: clause, label: "3.1", text: The quorum is five. }`;
    const { byId, repeated } = index(twice);
    expect([...byId.keys()]).toEqual(['3.1']);
    expect(repeated.map(({ id, path }) => [id, path])).toEqual([['3.1', ['content', 1]]]);
    const mended = twice.replace(
      'label: "3.1", text: The quorum',
      'id: 3.1-quorum, label: "3.1", text: The quorum',
    );
    expect(index(mended)).toMatchObject({ repeated: [] });
    expect(ids(mended)).toEqual(['3.1', '3.1-quorum']);
  });

  test('a number out of order by mistake, which is kept', () => {
    const text = `
      content:
        - { kind: clause, label: "4.2", text: Second. }
        - { kind: clause, label: "4.1", text: First. }
        - { kind: clause, label: 4,3, text: A comma for a point. }`;
    expect(ids(text.replace('4,3', '"4,3"'))).toEqual(['4.2', '4.1', '4-3']);
  });

  test('numbers that start again in an appendix, led by its id', () => {
    const text = `
      content:
        - { kind: clause, label: 1., text: The Board meets. }
        - kind: section
          id: appendix-a
          heading: "Appendix A: Code of conduct"
          numbering: restarts
          content:
            - { kind: clause, label: 1., text: Members act in the open. }
            - kind: section
              heading: Interests
              content:
                - { kind: clause, label: 2., text: Members declare interests. }`;
    expect(index(text).repeated).toEqual([]);
    expect(ids(text)).toEqual([
      '1',
      'appendix-a',
      'appendix-a-1',
      'appendix-a-interests',
      'appendix-a-2',
    ]);
  });

  test('roman and lettered items under their clause', () => {
    const text = `
      content:
        - kind: clause
          label: 5.
          text: "The Chair:"
          content:
            - kind: item
              label: (a)
              text: "leads meetings:"
              content:
                - { kind: item, label: (i), text: in the room }
                - { kind: item, label: (ii), text: online }
            - { kind: item, label: (b), text: speaks for the Board }
        - kind: clause
          label: 6.
          text: "The Deputy:"
          content:
            - { kind: item, label: (a), text: stands in }`;
    expect(ids(text)).toEqual(['5', '5-a', '5-a-i', '5-a-ii', '5-b', '6', '6-a']);
  });

  test('run-in headings, which are sections with one clause', () => {
    const text = `
      content:
        - kind: section
          heading: Quorum.
          content:
            - { kind: clause, text: Five members. }
        - kind: section
          label: B.
          heading: Chair’s vote.
          content:
            - { kind: clause, text: The Chair has a casting vote. }`;
    expect(ids(text)).toEqual(['quorum', 'quorum-p1', 'b', 'b-p1']);
  });

  test('no headings and no numbers at all', () => {
    const text = `
      content:
        - { kind: title, text: Riverside Board }
        - { kind: clause, text: The Board meets. }
        - kind: clause
          text: "Its members are:"
          content:
            - { kind: item, text: the Council }
            - { kind: item, text: the Trust }
        - { kind: table, rows: [[Council, "2"], [Trust, "1"]] }`;
    expect(ids(text)).toEqual(['title-1', 'p1', 'p2', 'p2-1', 'p2-2', 'table-1']);
  });

  test('labels and headings in which no letter can stand in an id', () => {
    const text = `
      content:
        - kind: section
          heading: “…”
          content:
            - { kind: clause, label: •, text: First. }
            - { kind: clause, label: •, text: Second. }
        - { kind: section, heading: Перелік }`;
    expect(index(text).repeated).toEqual([]);
    expect(ids(text)).toEqual(['part-1', 'part-1-p1', 'part-1-p2', 'part-2']);
  });

  test('paths that lead back to the lines of text.yaml', () => {
    const text = `
      content:
        - kind: section
          label: 1.
          content:
            - kind: clause
              label: "1.1"
              content:
                - { kind: item, label: a), text: first }`;
    const { byId } = index(text);
    expect(byId.get('1.1-a')?.path).toEqual(['content', 0, 'content', 0, 'content', 0]);
    expect(byId.get('1.1-a')?.parent?.id).toBe('1.1');
    expect(byId.get('1')?.children.map(({ id }) => id)).toEqual(['1.1']);
  });
});
