import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { Seat } from '../../../src/model/membership.ts';
import {
  sectorSeatsSentence,
  sectorSeatsWords,
} from '../../../src/views/organisations/sector-seats.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const { register } = openSample();

function seat(count: string, organisations: string): Seat {
  const usual =
    'id: line, label: line, clause: p1, voting: yes, substitute: unstated, class: member';
  const fields = `${usual}, count: { kind: ${count} }, organisations: [${organisations}]`;
  return Seat.parse(parseYaml('seat.yaml', `{ ${fields} }`).value.value);
}

const own = seat('range, minimum: 2', 'riverside-council');
const shared = seat('exactly, number: 1', 'riverside-council, riverside-housing');
const open = seat('in-proportion, to: the number of homes', 'riverside-council');

describe('the seats of a sector', () => {
  test('are a lower bound that the words carry', () => {
    expect(sectorSeatsWords([own], register!)).toBe('2 or more');
    expect(sectorSeatsWords([open], register!)).toBe('Not stated');
  });

  test('are told apart from those that it shares with another', () => {
    expect(sectorSeatsWords([own, shared], register!)).toBe('2 or more, and 1 shared');
    expect(sectorSeatsWords([shared], register!)).toBe('1 shared');
    expect(sectorSeatsSentence([own, shared], register!)).toBe(
      '2 or more seats, and 1 seat shared with another sector',
    );
    expect(sectorSeatsSentence([open], register!)).toBe('Seats whose number is not stated');
  });
});
