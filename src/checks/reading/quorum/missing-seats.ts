import type { Office } from '../../../model/office.ts';
import type { TopicId } from '../../../model/topic-ids.ts';
import type { RulePart } from '../../../register/quorum/walk-rule.ts';
import type { WithoutSeat } from '../../../register/quorum/without-seat.ts';
import { withoutSeat } from '../../../register/quorum/without-seat.ts';
import type { Register } from '../../../register/register.ts';
import { loosePattern } from '../words/loose-pattern.ts';

/** Someone whom a part of a quorum asks for, and for whom there is no seat, in words. */
export interface Missing {
  readonly about: string;
  readonly message: string;
  /** The topic that would say who they are, where it is one of the survey. */
  readonly topic?: TopicId;
  /** How the document may name them. */
  readonly names: readonly RegExp[];
}

/** What to say of those whom a part of a quorum asks for without there being a seat for them. */
export function missingSeats(
  part: RulePart,
  surroundings: Parameters<typeof withoutSeat>[1],
): Missing[] {
  return withoutSeat(part, surroundings).map((one) => inWords(one, surroundings.register));
}

function inWords(one: WithoutSeat, { organisations }: Pick<Register, 'organisations'>): Missing {
  switch (one.kind) {
    case 'offices':
      return missingOffices(one.offices);
    case 'organisation': {
      const { name = one.id, aliases = [] } = organisations.get(one.id) ?? {};
      const names = [name, ...aliases].map((each) => loosePattern(each));
      return { ...missing(one.id, name), names };
    }
    case 'group':
      return missing(one.name, `“${one.name}”`);
    case 'members':
      return missingMembers(one.part);
  }
}

const officeWords: Record<Office, string> = {
  chair: 'chair',
  'co-chair': 'co-chair',
  'vice-chair': 'vice-chair',
  'deputy-chair': 'deputy chair',
  secretary: 'secretary',
  facilitator: 'facilitator',
  sponsor: 'sponsor',
};

// The deputies of a chair are a detail of the same topic, which can be answered without them.
const topicOf: Partial<Record<Office, TopicId>> = {
  chair: 'chair',
  'co-chair': 'chair',
  secretary: 'secretariat',
};

function missingOffices(offices: readonly Office[]): Missing {
  const [topic] = offices.flatMap((office) => topicOf[office] ?? []);
  const words = offices.map((office) => officeWords[office]).join(' or ');
  return {
    about: offices.join('-or-'),
    ...(topic === undefined ? {} : { topic }),
    message: `The quorum needs the ${words}, but the document does not say who that is. Say who holds the office, or how they are chosen.`,
    names: offices.map(
      (office) => new RegExp(`\\b(the )?${officeWords[office].replace(/[- ]/, '[- ]?')}\\b`, 'i'),
    ),
  };
}

function missingMembers({ who, described }: RulePart): Missing {
  const kinds = [
    ...(who?.sectors ?? []),
    ...(who?.classes ?? []),
    ...(who?.voting ? ['voting'] : []),
  ];
  const words = described ?? `${kinds.join(' or ').replaceAll('-', ' ')} members`.trim();
  return missing(kinds.join('-or-') || 'members', `“${words}”`);
}

function missing(about: string, name: string): Missing {
  return {
    about,
    message: `The quorum counts ${name}, but no seat in the list is theirs. Add the seat, or change the quorum.`,
    names: [loosePattern(name.replace(/[“”]/g, ''))],
  };
}
