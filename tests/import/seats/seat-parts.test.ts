import { describe, expect, test } from 'vitest';
import type { TableNode } from '../../../src/model/text.ts';
import { foundSeats } from '../../../src/import/seats/found-seats.ts';
import { rulesForMembers } from '../../../src/import/seats/rules-for-members.ts';
import { OrganisationFinder } from '../../../src/import/seats/organisation-finder.ts';
import { officeIn } from '../../../src/import/seats/office-in.ts';
import { seatLine } from '../../../src/import/seats/seat-line.ts';
import { memberRows, voteIn } from '../../../src/import/seats/member-rows.ts';
import { isOfMembers, zoneKind, seatZone } from '../../../src/import/seats/seat-zone.ts';
import { memberTable } from '../../../src/import/seats/table-heads.ts';
import { SeatWriter } from '../../../src/import/seats/typed-seat.ts';
import { writtenText } from './written-text.ts';

describe('seatLine', () => {
  test.each([
    ['County Council Cabinet Member (1)- CHAIR', 'County Council Cabinet Member', 'chair'],
    ['Vice Chair: Chief Nurse', 'Chief Nurse', 'vice-chair'],
    ['Chair: {withheld:2}', 'Chair', 'chair'],
    ['Chair of the Business Board', 'Chair of the Business Board', undefined],
    ['Healthwatch (co-chair) x2;', 'Healthwatch', 'co-chair'],
    [
      'Strategic leads: these are people who know the area well and speak for it',
      'Strategic leads',
      undefined,
    ],
  ])('reads “%s”', (written, label, office) => {
    const line = seatLine(written);
    expect(line?.label).toBe(label);
    expect(line?.office).toBe(office);
  });

  test('reads what stands beside a seat', () => {
    expect(seatLine('Legal adviser (non-voting)')?.isVoting).toBe(false);
    expect(seatLine('Lay member – vacant')?.isVacant).toBe(true);
    expect(seatLine('Chief Nurse or nominated deputy')?.isSubstituteAllowed).toBe(true);
    expect(seatLine('Care Quality Commission (observer)')?.status).toBe('observer');
    expect(seatLine('–')).toBeUndefined();
  });
});

describe('officeIn', () => {
  test('is none where the words name anything else', () => {
    expect(officeIn('The Chair')).toBe('chair');
    expect(officeIn('Vice-Chair of the Board')).toBe('vice-chair');
    expect(officeIn('Chair of Riverside Trust')).toBeUndefined();
  });
});

describe('seatZone', () => {
  const zone = (headings: string[], ...leadIn: string[]) => seatZone({ headings, leadIn });

  test('is told by a heading or by the words before a list', () => {
    expect(zone(['Membership'])?.cue).toBe('Membership');
    expect(zone(['Background'], 'The Board comprises:')?.cue).toBe('The Board comprises:');
    expect(zone(['Voting members', 'Membership'])).toMatchObject({
      isVoting: true,
      group: 'Voting members',
    });
    expect(zone(['Membership'], 'In attendance:')?.status).toBe('attendee');
  });

  test('is none where duties or rules of members are listed', () => {
    expect(zone(['Membership'], 'Members will:')).toBeUndefined();
    expect(zone(['Responsibilities of members'])).toBeUndefined();
    expect(zone(['Purpose'], 'The aims of the Board are:')).toBeUndefined();
  });
});

describe('isOfMembers', () => {
  test('is true of headings of lists of members', () => {
    for (const heading of [
      '3. Membership',
      'Core members',
      'Membership and attendance',
      'Aelodaeth',
    ])
      expect(isOfMembers(heading)).toBe(true);
    for (const heading of [
      'Term of office of members',
      'Review of membership',
      'Quorum',
      'RASCI for membership',
    ])
      expect(isOfMembers(heading)).toBe(false);
  });
});

describe('zoneKind', () => {
  test('says what all in a list have', () => {
    expect(zoneKind(['Non-voting observers'])).toEqual({ isVoting: false, status: 'observer' });
    expect(zoneKind(['Statutory members'])).toEqual({ class: 'statutory' });
  });
});

const table = (columns: string[], ...rows: string[][]): TableNode => ({
  kind: 'table',
  columns,
  rows,
});

describe('memberTable', () => {
  test('knows the columns of a list of members', () => {
    const found = memberTable(
      table(
        ['No.', 'Organisation', 'Post', 'Name', 'Deputy', 'Vote'],
        ['1', 'ICB', 'Chief Nurse', '{withheld:2}', '', 'Y'],
      ),
      { isExpected: false },
    );
    expect(found?.columns).toEqual(['number', 'organisation', 'role', 'name', 'deputy', 'vote']);
  });

  test('is none of a plan, a history of versions or a list of abbreviations', () => {
    for (const heads of [
      ['Action', 'Lead', 'By when'],
      ['Version', 'Author', 'Date'],
      ['Organisation', 'Short'],
    ])
      expect(memberTable(table(heads, ['a', 'b', 'c']), { isExpected: true })).toBeUndefined();
  });
});

describe('memberRows', () => {
  test('carries an organisation over the rows it was merged over', () => {
    const members = memberTable(
      table(['Organisation', 'Post'], ['Marlby Council', 'Leader'], ['', 'Chief Executive']),
      { isExpected: true },
    )!;
    expect(memberRows(members).map(({ organisation }) => organisation)).toEqual([
      'Marlby Council',
      'Marlby Council',
    ]);
  });
});

describe('voteIn', () => {
  test('reads ticks and words', () => {
    expect(['Yes', '✓', 'Voting'].map(voteIn)).toEqual([true, true, true]);
    expect(['No', '✗', 'Non-voting', '–'].map(voteIn)).toEqual([false, false, false, false]);
    expect(voteIn('')).toBeUndefined();
  });
});

describe('rulesForMembers', () => {
  const rules = (words: string) => rulesForMembers(writtenText(`# Membership\n${words}`));

  test('reads votes, substitutes and the most there may be', () => {
    expect(rules('Each member shall have one vote.').isVoting).toBe(true);
    expect(rules('Each voting member has one vote.').isVoting).toBeUndefined();
    expect(rules('Members may send a deputy.').substitute).toBe('allowed');
    expect(rules('Members nominate a single named substitute.').substitute).toBe('named');
    expect(rules('No substitutes are allowed.').substitute).toBe('not-allowed');
    expect(rules('The Deputy Chair may call a meeting.').substitute).toBeUndefined();
    expect(rules('The Board has no more than 12 members.').cap).toEqual({
      maximum: 12,
      counts: 'seats',
      clause: 'l2',
    });
  });

  test('tells which group votes', () => {
    const { votesOf } = rules(
      'Statutory members have one vote each. Associate members do not vote.',
    );
    expect(votesOf('Statutory')).toBe(true);
    expect(votesOf('Associate')).toBe(false);
    expect(votesOf('Lay')).toBeUndefined();
  });
});

describe('OrganisationFinder', () => {
  test('takes a short name for the body that the document gives it to', () => {
    const text = writtenText('Fellshire County Council (“the Council”) leads.');
    const finder = new OrganisationFinder(
      [
        {
          id: 'fellshire',
          name: 'Fellshire County Council',
          sector: 'council',
          kind: 'organisation',
        },
      ],
      text,
    );
    expect(finder.find('Leader of the Council')).toEqual(['fellshire']);
    expect(finder.sectorOf('fellshire')).toBe('council');
  });

  test('proposes one record for a body that is named twice', () => {
    const finder = new OrganisationFinder([], writtenText('Nothing'));
    expect(finder.findOrPropose('Chief Nurse, Thorne NHS Trust (TNT)')).toEqual([
      'thorne-nhs-trust',
    ]);
    expect(finder.findOrPropose('the Thorne NHS Trust')).toEqual(['thorne-nhs-trust']);
    expect([...finder.proposed.values()]).toHaveLength(1);
  });
});

describe('foundSeats', () => {
  test('takes the longer of a table and a list, and adds no sentence that sums it up', () => {
    const text = writtenText(`
# Membership
The Board comprises the Leader, the Mayor and two carers.
- Leader
- Mayor
- Two carers
`);
    expect(foundSeats(text).seats.map(({ clause }) => clause)).toEqual(['l3', 'l4', 'l5']);
  });
});

describe('SeatWriter', () => {
  test('gives each line an id of its own', () => {
    const text = writtenText('# Members\n- Lay member\n- Lay member');
    const writer = new SeatWriter(new OrganisationFinder([], text), rulesForMembers(text));
    for (const seat of foundSeats(text).seats) writer.add(seat);
    expect(writer.seats.map(({ id }) => id)).toEqual(['lay-member', 'lay-member-2']);
    expect(writer.invitees).toEqual([]);
  });
});
