/** A sentence that says by what law the body stands and not what for, as a pattern. */
export const foundedByLaw = String.raw`^[^.]*\b(?:is|was|has been|are)\b[^.]{0,160}\b(?:established|constituted|set up|appointed|formed|created)\s+(?:[\p{L}’',-]+\s+){0,12}?(?:under|by|in accordance with|pursuant to)\b[^.]*\b(?:act|regulations|sections?|statute|law)\b(?![^.]*\s(?:to|for the purposes? of)\s)`;
