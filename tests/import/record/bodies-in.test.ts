import { expect, test } from 'vitest';
import { bodiesIn } from '../../../src/import/record/bodies-in.ts';

const section = (
  heading: string,
  content: object[] = [{ kind: 'clause', text: 'As agreed.' }],
) => ({ kind: 'section', heading, content });
const terms = ['Purpose', 'Membership', 'Quorum', 'Meetings'].map((heading) => section(heading));
const bodies = (...content: object[]) =>
  bodiesIn(content as never).map(({ name, from, to }) => [name, from, to]);

test('one body is the rule', () => {
  expect(bodies({ kind: 'title', text: 'Vale Board Terms of Reference' }, ...terms)).toEqual([]);
  expect(
    bodies(
      { kind: 'title', text: 'Vale Board Terms of Reference' },
      ...terms,
      section('Steering Group'),
    ),
  ).toEqual([]);
  expect(
    bodies(
      { kind: 'title', text: 'Vale Partnership' },
      { kind: 'title', text: 'Vale Board' },
      ...terms,
    ),
  ).toEqual([]);
});

test('an appendix with terms of its own is another body', () => {
  expect(
    bodies(
      { kind: 'title', text: 'Vale Board' },
      ...terms,
      section('Appendix B: Terms of reference of the Steering Group', terms),
    ),
  ).toEqual([
    ['Vale Board', 0, 5],
    ['Steering Group', 5, 6],
  ]);
});

test('a second title starts another body', () => {
  expect(
    bodies(
      { kind: 'title', text: 'Vale Partnership Terms of Reference' },
      ...terms,
      { kind: 'title', text: 'VALE PARTNERSHIP BOARD' },
      ...terms,
    ),
  ).toEqual([
    ['Vale Partnership', 0, 5],
    ['Vale Partnership Board', 5, 10],
  ]);
});

test('an appendix may say in its first lines whose terms it is', () => {
  const appendix = (name: string) =>
    section('Appendix A', [section(`Terms of Reference: ${name}`, []), ...terms]);
  expect(
    bodies({ kind: 'title', text: 'Vale Board' }, ...terms, appendix('Quality Sub Group')),
  ).toEqual([
    ['Vale Board', 0, 5],
    ['Quality Sub Group', 5, 6],
  ]);
});

test('“Part A” before a name is no part of it', () => {
  expect(
    bodies(
      section('PART A: VALE PLACE BOARD', terms),
      section('PART B: VALE DELIVERY GROUP', terms),
    ),
  ).toEqual([
    ['Vale Place Board', 0, 1],
    ['Vale Delivery Group', 1, 2],
  ]);
});

test('parts under headings of their own are bodies', () => {
  expect(
    bodies(
      { kind: 'title', text: 'Governance arrangements' },
      section('Executive Board', terms),
      section('Delivery Group', terms),
    ),
  ).toEqual([
    ['Executive Board', 0, 2],
    ['Delivery Group', 2, 3],
  ]);
});
