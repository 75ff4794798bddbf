import type { SeatSelector } from '../../model/answers/quorum.ts';
import type { SeatClass } from '../../model/membership.ts';
import type { Office } from '../../model/office.ts';
import type { PhraseContext } from './names.ts';
import { officeNames, officePlurals, organisationName, sectorNames } from './names.ts';
import { list } from '../../english/list.ts';

/** The seats a selector means, as a plural noun: “voting members from the NHS board”. */
export function selectorPhrase(selector: SeatSelector, context: PhraseContext): string {
  return phraseOf(selector, context, {
    holders: 'holders',
    offices: officePlurals,
    members: 'members',
    classes: (names) => `who are ${names} members`,
  });
}

/** One of the seats a selector means: “voting member from the NHS board”. */
export function oneOfPhrase(selector: SeatSelector, context: PhraseContext): string {
  return phraseOf(selector, context, {
    holders: 'holder',
    offices: officeNames,
    members: 'member',
    classes: (names) => `who is one of the ${names} members`,
  });
}

interface Nouns {
  readonly holders: string;
  readonly offices: Readonly<Record<Office, string>>;
  readonly members: string;
  readonly classes: (names: string) => string;
}

function phraseOf(
  { seats, offices, organisations, sectors, classes, groups, voting }: SeatSelector,
  { register, constitution }: PhraseContext,
  nouns: Nouns,
): string {
  const labelOf = (id: string): string =>
    constitution.membership.seats.find((seat) => seat.id === id)?.label ?? id;
  const names = organisations?.map((id) => organisationName(id, register));
  const from = [
    seats &&
      `${nouns.holders} of the ${seats.length === 1 ? 'seat' : 'seats'} ${list(seats.map((id) => `“${labelOf(id)}”`))}`,
    offices && officesPhrase(offices, nouns.offices),
    names && `from ${list(names, 'or')}`,
    sectors &&
      `from ${list(
        sectors.map((sector) => sectorNames[sector].toLowerCase()),
        'or',
      )}`,
    classes &&
      nouns.classes(
        list(
          classes.map((name) => classNames[name] ?? name),
          'or',
        ),
      ),
    groups && `from ${list(groups, 'or')}`,
  ].filter((part) => part !== undefined);
  const noun = seats || offices ? '' : `${nouns.members} `;
  return `${voting === 'yes' ? 'voting ' : ''}${noun}${from.join(', ')}`.trim();
}

// “Members who are ordinary members”: the class of most members has no name of its own.
const classNames: Partial<Record<SeatClass, string>> = {
  member: 'ordinary',
  'ex-officio': 'ex officio',
};

function officesPhrase(
  offices: readonly Office[],
  names: Readonly<Record<Office, string>>,
): string {
  return list(
    offices.map((office) => names[office]),
    'or',
  );
}
