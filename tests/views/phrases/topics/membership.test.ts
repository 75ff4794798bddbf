import { describe, expect, test } from 'vitest';
import { MembershipAnswer } from '../../../../src/model/answers/membership.ts';
import { Membership } from '../../../../src/model/membership.ts';
import { parseYaml } from '../../../../src/files/parse-yaml.ts';
import { membershipPhrase } from '../../../../src/views/phrases/topics/membership.ts';
import { openSample } from '../../../fixtures/open-sample.ts';

const answer = MembershipAnswer.parse({ access: 'listed', summary: 'The council and others.' });

function say(seats: string): string {
  const register = openSample().register!;
  const membership = Membership.parse(
    parseYaml('membership.yaml', `state: stated\nseats: ${seats}`).value.value,
  );
  const constitution = { ...register.constitutions.get('riverside/board')!, membership };
  return membershipPhrase(answer, { register, constitution });
}

const seat = (id: string, sector: string, count: string): string =>
  `{ id: ${id}, clause: '2.1', label: ${id}, sector: ${sector}, count: ${count}, voting: unstated, substitute: unstated, class: member }`;

describe('membershipPhrase', () => {
  test('adds seats up by what their holders are, the most first', () => {
    const seats = [
      seat('doctor', 'nhs-provider', '{ kind: exactly, number: 1 }'),
      seat('councillors', 'council', '{ kind: exactly, number: 8 }'),
    ];
    expect(say(`[${seats.join(', ')}]`)).toBe('9 seats: councils 8; NHS 1');
  });

  test('says how many of the seats have a vote, and how many are vacant', () => {
    const voters = seat('doctor', 'nhs-provider', '{ kind: exactly, number: 15 }').replace(
      'voting: unstated',
      'voting: yes, vacant: 2',
    );
    const guests = seat('pharmacies', 'primary-care', '{ kind: exactly, number: 8 }').replace(
      'voting: unstated',
      'voting: no',
    );
    expect(say(`[${voters}, ${guests}]`)).toBe(
      '23 seats (15 with a vote, 8 without and 2 of them vacant): NHS and primary care 23',
    );
    expect(say(`[${guests}]`)).toBe('8 seats (none with a vote): primary care 8');
  });

  test('gives the editors’ summary where a number is not known', () => {
    const seats = [seat('councillors', 'council', '{ kind: unstated }')];
    expect(say(`[${seats.join(', ')}]`)).toBe('The council and others.');
  });

  test('gives the editors’ summary where no seat is listed', () => {
    expect(say('[]')).toBe('The council and others.');
  });
});
