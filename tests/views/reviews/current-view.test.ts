import { describe, expect, test } from 'vitest';
import { currentView, namesGone } from '../../../src/views/reviews/current-view.ts';
import type { ExampleFiles } from '../../checks/example-register.ts';
import { exampleRegister } from '../../checks/example-register.ts';

const authorities = `name: police authorities
kind: body
names: [police authority]
change: abolished
effective: 2012-11-22
what: Police authorities were abolished on 22 November 2012.
successors: [{ name: police and crime commissioners }]
confidence: high
sources: [{ title: The order, url: "https://riverside.example/order" }]
checkedOn: 2026-11
`;
const words = (heading: string): string => `content:
  - kind: section
    heading: ${heading}
    content: [{ kind: clause, text: The police authority sends one member. }]
`;

function currentIn(files: ExampleFiles): string {
  const register = exampleRegister(files, '2026-06-01');
  return currentView(register.constitutions.get('riverside/board')!, register).line;
}

describe('currentView', () => {
  test('says what a document still names that has ended', () => {
    expect(
      currentIn({ 'superseded/police-authorities': authorities, text: words('Membership') }),
    ).toBe(
      'The document does not say when it will be reviewed. It still names police authorities, now ended or replaced.',
    );
  });

  test('does not count what stands in an account of the past', () => {
    expect(
      currentIn({ 'superseded/police-authorities': authorities, text: words('Background') }),
    ).toBe('The document does not say when it will be reviewed.');
  });

  test('says when a review was due', () => {
    const facts = `review:
  state: stated
  answer: { kind: fixed-date, due: 2025-03 }
  evidence: [{ clause: title-1, quote: Terms of reference }]
`;
    expect(currentIn({ facts })).toBe('Review was due in March 2025.');
  });
});

describe('namesGone', () => {
  test('names each thing once', () => {
    const text = words('Membership').replace(
      'one member.',
      'one member. The police authority pays.',
    );
    const register = exampleRegister({ 'superseded/police-authorities': authorities, text });
    expect(namesGone(register.constitutions.get('riverside/board')!, register)).toEqual([
      'police authorities',
    ]);
  });
});
