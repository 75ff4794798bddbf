import { describe, expect, test } from 'vitest';
import { openFresh } from '../fixtures/fresh-register.ts';

/**
 * Two documents written and coded by someone who had not seen the checks, each a whole register:
 * its quotes, its words and its source are held against one another as for any other.
 *
 * A person has read each finding and judged it: “noise” is true, and a reader has nothing to do about it.
 */
const findings: Readonly<Record<string, readonly string[]>> = {
  hamray: [
    'true rasci/party-seat: “one person from Skills Development Scotland” and “the Principal of UHI Hamray” have a seat, but no place in the table. Add one, or say which party stands for them.',
    'noise rasci/overloaded: Council is accountable for 3 of the 5 activities. Check that it has the people for so much, or share it out.',
    'noise rasci/never-acts: Police Scotland and SFRS are never responsible or accountable. Check that this is meant.',
    'true text/unclear: Unclear: reporting. The report is published. The document does not say to whom it is made.',
    'true text/acronym-undefined: “UHI” is not spelled out, and our glossary does not explain it either. Write the name in full.',
    'true text/unclear: Unclear: who can vote. The Principal has no vote, and nobody votes. Who would vote on a change to the Remit is not said.',
    'true text/acronym-undefined: The document uses SFRS and HIE as well as the names in full, but never says that they are the same. Put the letters beside the names.',
    'true rasci/many-consulted: Three or more parties, and at least half of all, are consulted on 2 of the 5 activities. Asking so many can slow the work: check that each needs to be asked.',
    'true rasci/many-responsible: Council, NHS Hamray and HIE are all responsible for “Prepare the Plan”. Check that they do not do the same work, or say which one leads.',
    'true rasci/one-accountable: Nobody is accountable for “Annual progress report”. Name the one party that answers for it.',
    'true rasci/one-accountable: Council and NHS Hamray are both accountable for “Child poverty report”. Keep one, or record why it is joint.',
  ],
  'marlby-thorne': [
    'true text/acronym-undefined: “ICB” is not spelled out. Our glossary reads it as “integrated care board”. Write the name in full.',
    'true references/change-announced: A change is announced for “Healthwatch”. The Health Bill of May 2026 would abolish Healthwatch. The Bill was not yet law. We checked this in July 2026. Come back to it at the next review.',
    'true review/date-without-interval: This sets one review, in spring 2027, and none after it. Say how often the document is reviewed from then on.',
  ],
};

describe.each(Object.keys(findings))('%s', (name) => {
  const { register, diagnostics } = openFresh(name);

  test('opens without a mistake', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(register).toBeDefined();
  });

  test('has exactly the findings that a person judged', () => {
    const found = diagnostics.map(({ check, message }) => `${check}: ${message}`);
    expect(found).toEqual(findings[name]!.map((line) => line.replace(/^(?:true|noise) /, '')));
  });
});
