import { describe, expect, test } from 'vitest';
import { foldedOrganisation, ownWordsOf } from '../../../src/import/seats/folded-organisation.ts';
import { isSeatPhrase } from '../../../src/import/seats/is-seat-phrase.ts';
import {
  isOrganisation,
  properOrganisation,
} from '../../../src/import/seats/proper-organisation.ts';
import {
  countAlone,
  countSaid,
  headOf,
  isRole,
} from '../../../src/import/seats/seat-count-said.ts';
import {
  sectorOfName,
  sectorOfRole,
  sectorOfSeat,
} from '../../../src/import/seats/sector-of-words.ts';
import { seatSentence, splitList } from '../../../src/import/seats/seat-sentence.ts';
import { votingSaid } from '../../../src/import/seats/voting-said.ts';

describe('foldedOrganisation', () => {
  test('writes each usual name in one way', () => {
    expect(foldedOrganisation('The Fellshire Integrated Care Board')).toBe('fellshire icb');
    expect(foldedOrganisation('Fellshire Fire & Rescue Service')).toBe('fellshire fire service');
    expect(foldedOrganisation('Marlby Homes Ltd')).toBe('marlby homes');
  });
});

describe('ownWordsOf', () => {
  test('keeps what tells a body from others of its kind', () => {
    expect(ownWordsOf('NHS Fellshire Integrated Care Board')).toEqual(['fellshire']);
    expect(ownWordsOf('Fire and Rescue Service')).toEqual([]);
  });
});

describe('isSeatPhrase', () => {
  test.each([
    'Chief Nurse',
    'four elected members of Hamray Council, one of whom is the Leader;',
    'Derby Homes',
    'Representative, Carers Network (non-voting)',
    'three others from industry',
    'A carer who lives in the area',
    'Housing provider (to be confirmed)',
  ])('is true of “%s”', (words) => {
    expect(isSeatPhrase(words)).toBe(true);
  });

  test.each([
    'Attend meetings regularly',
    'Members will send a deputy',
    'Be prepared to contribute',
    'Each partner has one vote.',
    'Two years from the date of appointment',
    'A member who cannot attend may send a depute.',
    'Minutes of the last meeting',
    'The quorum is four members',
  ])('is false of “%s”', (words) => {
    expect(isSeatPhrase(words)).toBe(false);
  });
});

describe('properOrganisation', () => {
  test.each([
    ['Chief Executive, Derby Homes', 'Derby Homes'],
    ['Leader of Marlby District Council', 'Marlby District Council'],
    ['a senior officer of the Environment Agency', 'Environment Agency'],
    ['Director of Public Health', undefined],
    ['Director of Adult Social Services', undefined],
    ['Chair of the Board', undefined],
    ['a representative of the voluntary sector', undefined],
  ])('finds in “%s”: %s', (words, name) => {
    expect(properOrganisation(words)).toBe(name);
  });
});

describe('isOrganisation', () => {
  test('is true of a name that says what it is and which one', () => {
    expect(isOrganisation('Thorne Valley NHS Foundation Trust')).toBe(true);
    expect(isOrganisation('Natural Resources Wales (NRW)')).toBe(true);
    expect(isOrganisation('County Council')).toBe(false);
    expect(isOrganisation('Chief Officer')).toBe(false);
  });
});

describe('countSaid', () => {
  test.each([
    ['two lay members', { kind: 'exactly', number: 2 }],
    ['Up to 4 councillors', { kind: 'range', maximum: 4 }],
    ['at least one carer', { kind: 'range', minimum: 1 }],
    ['2–3 GPs', { kind: 'range', minimum: 2, maximum: 3 }],
    ['One from each of the five colleges', { kind: 'one-per', each: 'college', number: 5 }],
    ['Leaders of the seven local authorities', { kind: 'exactly', number: 7 }],
    ['Chief Nurse', { kind: 'exactly', number: 1 }],
    ['Place Directors', { kind: 'unstated' }],
    ['Derby Homes', { kind: 'unstated' }],
  ])('reads “%s”', (label, count) => {
    expect(countSaid(label).count).toEqual(count);
  });

  test('takes the number after a line for the number of its seats', () => {
    expect(countSaid('Member from each of the District Councils', 6)).toEqual({
      count: { kind: 'one-per', each: 'district council', number: 6 },
      isSaid: true,
    });
  });
});

describe('countAlone', () => {
  test('reads a number that stands by itself', () => {
    expect(countAlone('(x 2)')).toBe(2);
    expect(countAlone('three')).toBe(3);
    expect(countAlone('two years')).toBeUndefined();
  });
});

describe('headOf', () => {
  test('is what comes before the body a seat belongs to', () => {
    expect(headOf('Senior Officer from one of the agencies')).toBe('Senior Officer');
    expect(headOf('the Chief Nurse, Riverside Trust')).toBe('Chief Nurse');
  });
});

describe('isRole', () => {
  test('is true of what a person is, one or more', () => {
    expect(isRole('Place Directors')).toBe(true);
    expect(isRole('Borough Commander (TPU)')).toBe(true);
    expect(isRole('Derby Homes')).toBe(false);
  });
});

describe('sectorOfName', () => {
  test.each([
    ['Fellshire Police and Crime Commissioner', 'police-governance'],
    ['Fellshire Police', 'police'],
    ['Thorne Town Council', 'parish'],
    ['Marlby District Council', 'council'],
    ['Canolbarth University Health Board', 'health-board'],
    ['Thorne Valley NHS Trust', 'nhs-provider'],
    ['Reflections', undefined],
  ])('of “%s” is %s', (name, sector) => {
    expect(sectorOfName(name)).toBe(sector);
  });
});

describe('sectorOfRole', () => {
  test('is told by a plain role alone', () => {
    expect(sectorOfRole('Cabinet Member for Health')).toBe('council-elected');
    expect(sectorOfRole('Lay member')).toBe('individual');
    expect(sectorOfRole('Chief Nurse')).toBeUndefined();
  });
});

describe('sectorOfSeat', () => {
  test('is given only where it differs from that of the organisation', () => {
    expect(sectorOfSeat('Director of Housing', ['council'])).toBe('council-officer');
    expect(sectorOfSeat('Chief Nurse', ['nhs-provider'])).toBeUndefined();
    expect(sectorOfSeat('Director of Public Health', [])).toBe('council-officer');
  });
});

describe('seatSentence', () => {
  test.each([
    ['The members are A Trust, the Chief Nurse and two governors.', 3],
    ['The Board comprises the Leader (Chair); the Mayor; and a carer.', 3],
    ['The PCSP has ten councillors and nine independent members.', 2],
    ['The Board shall have up to 15 members: three from Vale Council and one from Vale Police.', 2],
    ['The following are asked to send someone: Vale Council and the Environment Agency.', 2],
    ['The following are asked to send a report: Vale Council and the Environment Agency.', 0],
    ['The Forum brings together residents and the agencies who look after rivers.', 0],
    ['The Forum brings together Vale Council and the Rivers Trust.', 2],
    ['The Forum has 3 members: 1 head and 2 others (one from a nursery and one from a school).', 2],
    ['The Board will have two aims: health and work.', 0],
    ['The Board has three aims: health, housing and work.', 0],
    ['The Chair is elected by the members.', 0],
    ['Each partner has one vote.', 0],
    ['The group aims to meet as often as the work needs.', 0],
  ])('lists in “%s”: %i', (sentence, number) => {
    expect(seatSentence(sentence)?.lines.length ?? 0).toBe(number);
  });
});

describe('splitList', () => {
  test('parts no name at its “and”', () => {
    expect(
      splitList(
        'Fellshire Council, Marlby and Thorne Health and Social Care Trust and Fellshire Fire and Rescue Service',
      ),
    ).toEqual([
      'Fellshire Council',
      'Marlby and Thorne Health and Social Care Trust',
      'Fellshire Fire and Rescue Service',
    ]);
  });
});

describe('votingSaid', () => {
  test('tells who votes, who does not, and when nothing is said', () => {
    expect(votingSaid('Voting members')).toBe(true);
    expect(votingSaid('non-voting')).toBe(false);
    expect(votingSaid('Members')).toBeUndefined();
  });
});
