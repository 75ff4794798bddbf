/** What a reader narrows the reviews by; a set without values narrows nothing. */
export type ReviewChoice = Readonly<Record<ReviewField, ReadonlySet<string>>>;
type ReviewField = (typeof reviewFields)[number];

/** The ways to narrow, as they are named in the address. */
const reviewFields = ['state', 'kind', 'partnership', 'organisation'] as const;

/** What the page says of one review: one value for each way to narrow, or several. */
export type ReviewFacts = Readonly<Record<ReviewField, readonly string[]>>;

/** Whether a review is what was asked for in every way. */
export function isAsked(facts: ReviewFacts, choice: ReviewChoice): boolean {
  return reviewFields.every(
    (field) => choice[field].size === 0 || facts[field].some((value) => choice[field].has(value)),
  );
}

/** Reads a choice from an address. */
export function choiceIn(search: string): ReviewChoice {
  const asked = new URLSearchParams(search);
  const of = (field: ReviewField): ReadonlySet<string> =>
    new Set(asked.getAll(field).filter((value) => value !== ''));
  return {
    state: of('state'),
    kind: of('kind'),
    partnership: of('partnership'),
    organisation: of('organisation'),
  };
}
