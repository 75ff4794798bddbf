// Also runs in the browser.
/** What is known of a body on the page where bodies are chosen. */
export interface Choosable {
  readonly key: string;
  readonly partnership: string;
  readonly kind: string;
  readonly placeKind: string;
  /** Whether its rules are of the past, of today or still to begin. */
  readonly tense: string;
}

export interface Suggestion<Body extends Choosable> {
  readonly body: Body;
  readonly because: string;
}

/** Bodies like those chosen that are in force: the same kind first, then the same kind of place, then the same partnership. */
export function suggestionsFor<Body extends Choosable>(
  chosen: readonly Body[],
  all: readonly Body[],
  most: number,
): Suggestion<Body>[] {
  if (chosen.length === 0) return [];
  const keys = new Set(chosen.map(({ key }) => key));
  const has = (field: 'kind' | 'placeKind' | 'partnership') =>
    new Set(chosen.map((body) => body[field]));
  const [kinds, placeKinds, partnerships] = [has('kind'), has('placeKind'), has('partnership')];
  const ranked = all
    .filter(({ key, tense }) => !keys.has(key) && tense === 'present')
    .map((body) => {
      if (kinds.has(body.kind)) return { rank: 0, body, because: `same kind: ${body.kind}` };
      if (partnerships.has(body.partnership)) return { rank: 2, body, because: 'same partnership' };
      if (body.placeKind !== '' && placeKinds.has(body.placeKind))
        return { rank: 1, body, because: `same kind of place: ${body.placeKind}` };
      return { rank: 3, body, because: '' };
    })
    .filter(({ rank }) => rank < 3);
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ body, because }) => ({ body, because: because.toLowerCase() }));
}
