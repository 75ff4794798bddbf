import type { Register } from '../../src/register/register.ts';
import { comparePageView } from '../../src/views/compare/compare-page-view.ts';
import { comparePartnershipView } from '../../src/views/compare/compare-partnership-view.ts';
import { constitutionView } from '../../src/views/constitution/constitution-view.ts';
import { checkView } from '../../src/views/findings/check-view.ts';
import { errorGroupRows, errorView } from '../../src/views/findings/error-view.ts';
import { referenceGroups, referenceView } from '../../src/views/reference/reference-view.ts';
import { checkGroupRows, findingsView } from '../../src/views/findings/findings-view.ts';
import { glossaryByLetter } from '../../src/views/front/glossary-view.ts';
import { contactView, guideRows } from '../../src/views/front/guides-view.ts';
import { homeView } from '../../src/views/home/home-view.ts';
import { searchPageView } from '../../src/views/search/search-page-view.ts';
import { searchedIn } from '../fixtures/searched-in.ts';
import { organisationFilters } from '../../src/views/organisations/organisation-filters.ts';
import { organisationView } from '../../src/views/organisations/organisation-view.ts';
import { organisationsView } from '../../src/views/organisations/organisations-view.ts';
import { partnershipOrganisations } from '../../src/views/organisations/partnership-organisations.ts';
import { sectorRows, sectorView } from '../../src/views/organisations/sector-view.ts';
import { listedBodyView, partnershipView } from '../../src/views/partnerships/partnership-view.ts';
import { responsibilitiesView } from '../../src/views/responsibilities/responsibilities-view.ts';
import { reviewPackView } from '../../src/views/review-pack/review-pack-view.ts';
import { reviewCalendar } from '../../src/views/reviews/review-calendar.ts';
import { reviewFilters } from '../../src/views/reviews/review-filters.ts';
import { reviewNews } from '../../src/views/reviews/review-news.ts';
import { reviewsView } from '../../src/views/reviews/reviews-view.ts';
import { partnershipsByPlace } from '../../src/views/partnerships/partnerships-by-place.ts';
import { siteView } from '../../src/views/site-view.ts';
import { topicView } from '../../src/views/topics/topic-view.ts';
import { topicGroups } from '../../src/views/topics/topics-view.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';

/**
 * What each type of page shows of the two sample partnerships.
 *
 * Shape: file name under `expected/`, and its text: the view as JSON, in the order in which the page
 *        gives it, one value a line.
 */
export function goldenViews(): Map<string, string> {
  const views = { ...bodyPages(twoPartnerships()), ...listPages(twoPartnerships()) };
  return new Map(Object.entries(views).map(([name, view]) => [`${name}.json`, readable(view)]));
}

function bodyPages(register: Register): Record<string, unknown> {
  const [board, panel] = [...register.constitutions.values()].reverse();
  const hillside = register.partnerships.get('hillside')!;
  const listed = (key: string): unknown => listedBodyView(register.bodies.get(key)!, register);
  return {
    constitution: constitutionView(board!, register),
    'constitution-of-a-draft': constitutionView(panel!, register),
    'listed-body': listed('hillside/cabinet'),
    'listed-body-to-be-written': listed('hillside/forum'),
    'review-pack': reviewPackView(panel!, register),
    partnership: {
      ...partnershipView(hillside, register),
      organisations: partnershipOrganisations(hillside, register),
    },
    'compare-partnership': comparePartnershipView('hillside', register),
    organisation: organisationView('hillside-youth-trust', register),
    'organisation-of-another-partnership': organisationView('riverside-hospitals-trust', register),
    sector: sectorView('voluntary-community', register),
    'topic-with-numbers': topicView('meeting-frequency', register),
    'topic-of-wording': topicView('relationships', register),
    'topic-with-open-answers': topicView('notice-and-papers', register),
    check: checkView('rasci/legend', register),
    error: errorView('fact/quote-differs', register),
  };
}

function listPages(register: Register): Record<string, unknown> {
  const reviews = reviewsView(register);
  const organisations = organisationsView(register);
  return {
    home: homeView(register),
    errors: errorGroupRows(),
    reference: referenceGroups(),
    'reference-of-a-place': referenceView('place', register),
    partnerships: partnershipsByPlace(register),
    topics: topicGroups(register),
    compare: comparePageView(register),
    responsibilities: responsibilitiesView(register),
    organisations: { ...organisations, filters: organisationFilters(organisations, register) },
    sectors: sectorRows(register),
    reviews: { ...reviews, filters: reviewFilters(reviews, register) },
    'reviews-calendar': reviewCalendar(register),
    'reviews-feed': reviewNews(register),
    findings: findingsView(register),
    checks: checkGroupRows(register),
    glossary: glossaryByLetter(register),
    guides: { guides: guideRows(register), contact: contactView(register) },
    search: searchPageView(register),
    'searched-in': searchedIn(register),
    'every-page': siteView(register, { address: '/topics/quorum/', section: 'topics' }),
  };
}

function readable(view: unknown): string {
  return `${JSON.stringify(view, asData, 2)}\n`;
}

// A view may carry the constitution it was made from, which no page prints.
function asData(field: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].sort());
  if (field === 'constitution' && value instanceof Object && 'key' in value) return value.key;
  return value;
}
