import type { Relation } from '../../model/relation.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Body, Constitution, Register } from '../../register/register.ts';
import { seatTotals } from '../../register/seats/seat-totals.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import { countRange } from '../../english/range.ts';
import { addresses } from '../addresses.ts';
import { bodyStatusName } from '../phrases/body-words.ts';
import { nameOfBodyFrom, nameOfOrganisation } from '../phrases/names-of.ts';
import { isUnknown } from '../phrases/seats.ts';
import { frequencyPhrase } from '../phrases/topics/meeting-frequency.ts';
import { writtenAbout } from '../phrases/version-phrase.ts';

/** A body, an organisation or something only described, as a box of a drawing. */
export interface DiagramBox {
  readonly id: string;
  readonly name: string;
  readonly href: string | undefined;
  /** “9 seats · every month”, or what the register knows it from. */
  readonly meta: string;
  readonly status: Body['status'] | 'organisation';
  readonly isHistoric: boolean;
  /** Whether it is the one that the page is about. */
  readonly isHere: boolean;
}

interface Seen {
  /** The partnership that names are given from. */
  readonly from: string;
  readonly register: Register;
}

/** The box of a body. */
export function bodyBox(body: Body, { from, register }: Seen): DiagramBox {
  const isOver = isHistoric(body.key, register);
  return {
    id: body.key,
    name: nameOfBodyFrom(from, body.key, register),
    href: addresses.body(body.key),
    meta: metaOf(body, isOver),
    status: body.status,
    isHistoric: isOver || body.status === 'former',
    isHere: false,
  };
}

/** The box of what a body stands in relation to. */
export function targetBox(
  { body: reference, organisation, described = '' }: Relation,
  { body, ...seen }: Seen & { readonly body: Body },
): DiagramBox {
  const { register } = seen;
  if (reference !== undefined)
    return bodyBox(register.bodies.get(bodyKey(reference, body.partnershipId))!, seen);
  const other = { meta: '', status: 'organisation', isHere: false } as const;
  return organisation === undefined
    ? {
        ...other,
        id: `${body.key} ${described}`,
        name: described,
        href: undefined,
        isHistoric: false,
      }
    : {
        ...other,
        id: organisation,
        name: nameOfOrganisation(organisation, register),
        href: addresses.organisation(organisation),
        isHistoric: organisationTime(organisation, register).tense === 'past',
      };
}

function metaOf({ constitution, status }: Body, isOver: boolean): string {
  if (constitution === undefined) return bodyStatusName(status, isOver);
  return [...sizeWords(constitution), writtenWords(constitution)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How many seats a body has and how often it meets, each where it can be said. */
export function sizeWords(constitution: Constitution): string[] {
  return [seatWords(constitution), timesWords(constitution)].filter((part) => part !== '');
}

function seatWords({ membership }: Constitution): string {
  const { seats } = seatTotals(membership);
  return membership.seats.length === 0 || isUnknown(seats) ? '' : countRange(seats, 'seat');
}

// How often, without the months: a box has room for a few words.
function timesWords({ facts }: Constitution): string {
  const fact = facts['meeting-frequency'];
  if (fact.state !== 'stated') return '';
  const { months: _, ownTimes: __, ...often } = fact.answer;
  return lowerFirst(frequencyPhrase(often));
}

// Only of a document that gives no date: “written about 2010–12”.
function writtenWords({ record }: Constitution): string {
  const about = writtenAbout(record);
  return about === undefined ? '' : `written ${about}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
