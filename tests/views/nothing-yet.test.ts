import { describe, expect, test } from 'vitest';
import type { Register } from '../../src/register/register.ts';
import { nextStep, nothingYet } from '../../src/views/nothing-yet.ts';
import { comparePageView } from '../../src/views/compare/compare-page-view.ts';
import { findingsView } from '../../src/views/findings/findings-view.ts';
import { homeView } from '../../src/views/home/home-view.ts';
import { searchFilters } from '../../src/views/search/search-filters.ts';
import { sectorRows, sectorView } from '../../src/views/organisations/sector-view.ts';
import { responsibilitiesView } from '../../src/views/responsibilities/responsibilities-view.ts';
import { reviewListing } from '../../src/views/reviews/review-listing.ts';
import { reviewReport } from '../../src/views/reviews/review-report.ts';
import { exampleRegister } from '../checks/example-register.ts';
import { goodDraft } from '../checks/faults/base.ts';
import { tables } from '../checks/faults/find-all.ts';
import { writeDraft } from '../checks/faults/write-draft.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';

const one = openSample().register!;
const empty: Register = {
  ...one,
  partnerships: new Map(),
  bodies: new Map(),
  constitutions: new Map(),
  sources: new Map(),
};
const words = 'This register holds no constitutions yet.';

describe('a register without constitutions', () => {
  test('is said to hold none, and no other is', () => {
    expect([nothingYet(empty), nothingYet(one)]).toEqual([words, undefined]);
  });

  test('has no counts of nothing on its front page', () => {
    const { nothingYet: said, places, tries, shapes, questions } = homeView(empty);
    expect({ said, places: places.rows, tries, shapes }).toEqual({
      said: words,
      places: [],
      tries: [],
      shapes: undefined,
    });
    expect(questions.map(({ aside }) => aside).join('')).toBe('');
  });

  test('says how to add the first', () => {
    const [guide] = one.guides.values();
    const guides = new Map([['add-a-partnership', guide!]]);
    const href = '/guides/add-a-partnership/';
    expect(nextStep({ ...empty, guides })).toEqual({ name: 'Add your first partnership', href });
    expect(nextStep({ ...one, guides })).toEqual({ name: 'Add a partnership', href });
    expect(nextStep({ ...empty, guides: new Map() })).toBeUndefined();
  });

  test('has nothing to narrow a search by', () => {
    expect(searchFilters(empty)).toEqual([]);
  });

  test('has nothing in its summaries of findings, responsibilities and sectors', () => {
    const [sector] = sectorRows(empty).rows;
    expect([
      findingsView(empty).summary,
      responsibilitiesView(empty).summary,
      sectorView('council', empty).summary,
      sector?.bodies,
    ]).toEqual([words, words, words, 'No group is in force']);
  });

  test('has no reviews to report', () => {
    const report = reviewReport(reviewListing(empty, 'P90D'));
    expect(report).toBe(`Reviews as at 1 June 2025\n\n${words}`);
  });
});

describe('a comparison', () => {
  test('needs two constitutions, and says so', () => {
    const tooFew = [empty, one, twoPartnerships()].map(
      (register) => comparePageView(register).tooFew,
    );
    expect(tooFew).toEqual([
      words,
      'This register holds one constitution so far, and a comparison needs two.',
      undefined,
    ]);
  });
});

describe('a register in whose documents nothing is amiss', () => {
  test('says that the checks found nothing', () => {
    const { files } = writeDraft(goodDraft('a good document'), 'a good document');
    const register = { ...exampleRegister(files), ...tables };
    expect(findingsView(register).summary).toBe('The checks found nothing.');
  });
});
