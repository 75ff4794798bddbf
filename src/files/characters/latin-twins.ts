// Letters in pairs: the Latin one, then those of other alphabets that are drawn like it.
const pairs =
  'aаα bЬ cсϲ dԁ eе gց hһհ iіι jјϳ kкκ lӏ nոη oоοօ pрρ qԛզ sѕ uսυ vѵν wԝω xхχ yуγ ' +
  'AАΑᎪ BВΒᏴ CСϹᏟ DᎠ EЕΕᎬ GԌᏀ HНΗᎻ IІΙӀ JЈᎫ KКΚᏦ LԼᏞ MМΜᎷ NΝ OОΟՕ PРΡᏢ QԚ SЅՏᏚ TТΤᎢ UՍ VѴᏙ WԜᎳ XХΧ YҮΥУ ZΖᏃ ' +
  'ëё ïї ÏЇ ËЁ';

/** Letters that are drawn like a Latin one, with that one. */
export const latinTwins: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.split(' ').flatMap((pair) => {
    const [latin, ...twins] = [...pair];
    return twins.map((twin) => [twin, latin!] as const);
  }),
);
