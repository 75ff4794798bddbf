import { organisationsIn } from '../../register/seats/organisations-in.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import type { Spellings } from '../reading/names/spellings-of.ts';
import { findSpellings } from '../reading/names/spellings-of.ts';

/** The name of an organisation or group is spelled in one way throughout a document. */
export const oneOrganisationTwoSpellings: Check = {
  id: 'membership/one-organisation-two-spellings',
  since: '0.1',
  severity: 'info',
  concern: 'provision',
  inConstitution: (constitution, register) => {
    const { rasci } = constitution;
    // How a matrix names its parties is compared with the list of members elsewhere.
    const pieces = textPieces(constitution).filter(({ entry }) => entry.id !== rasci?.table);
    return findSpellings(namesIn(constitution, register), pieces).flatMap(remarksOf);
  },
};

/** Every name of those that a document can speak of, by the id of whose it is. */
function namesIn(
  { key, partnershipId }: Constitution,
  register: Register,
): ReadonlyMap<string, readonly string[]> {
  const organisations = organisationsIn([key], register).map((id): [string, string[]] => {
    const { name = id, aliases = [] } = register.organisations.get(id) ?? {};
    return [id, [name, ...aliases]];
  });
  const bodies = register.partnerships
    .get(partnershipId)!
    .bodies.map(({ id, name, aliases }): [string, string[]] => [id, [name, ...aliases]]);
  return new Map([...bodies, ...organisations]);
}

function remarksOf({ about, names, found }: Spellings): Remark[] {
  const bySpelling = Map.groupBy(found, ({ plain }) => plain);
  // The spelling of the record is taken as the usual one, if the document has it; else the commoner.
  const [usual, ...all] = [...bySpelling.values()].sort(
    (a, b) =>
      Number(names.includes(b[0]!.words)) - Number(names.includes(a[0]!.words)) ||
      b.length - a.length,
  );
  const others = all.filter(([other]) => !differInHyphen(usual![0]!.plain, other!.plain));
  if (others.length === 0) return [];
  const first = others[0]![0]!;
  const elsewhere = [usual!, ...others.slice(1)].map(([one]) => `“${one!.words}”`);
  const message = `This is “${first.words}” here, and ${list(elsewhere)} elsewhere. If it is one body, spell it one way throughout.`;
  const related = [usual!, ...others].flat().filter((one) => one !== first);
  return [
    {
      ...first.place,
      about,
      message,
      related: related.map(({ words, place: { document, path, at } }) => ({
        document,
        path,
        at,
        message: `Also “${words}”.`,
      })),
    },
  ];
}

// “Well-being”, “Well being” and “Wellbeing” are no trouble to a reader.
function differInHyphen(one: string, other: string): boolean {
  if (!`${one}${other}`.includes('-')) return false;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return [' ', ''].some((instead) => a.replaceAll('-', instead) === b.replaceAll('-', instead));
}
