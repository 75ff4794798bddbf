import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Membership } from '../../src/model/membership.ts';
import { ConstitutionText } from '../../src/model/text.ts';
import { readableText } from '../../src/import/reading/readable-text.ts';
import type { KnownOrganisation } from '../../src/import/seats/known-organisation.ts';
import { readSeats } from '../../src/import/seats/read-seats.ts';
import { asTyped } from '../import/seats/as-typed.ts';

const root = new URL('../../content/', import.meta.url);
const read = (file: string): unknown =>
  parse(readFileSync(new URL(file, root), 'utf8'), { schema: 'failsafe' });
const organisations = readdirSync(new URL('organisations/', root)).map(
  (file) =>
    ({ ...(read(`organisations/${file}`) as object), id: file.slice(0, -5) }) as KnownOrganisation,
);
const bodies = readdirSync(new URL('partnerships/', root)).flatMap((partnership) =>
  readdirSync(new URL(`partnerships/${partnership}/`, root))
    .filter((body) => !body.includes('.'))
    .map((body) => `partnerships/${partnership}/${body}`),
);

/** How many seats a person coded, how many were proposed, how many labels agree, and how many seats in all that counts. */
function measured(body: string): { coded: number; proposed: number; found: number; same: number } {
  const { content } = ConstitutionText.parse(read(`${body}/text.yaml`));
  const { seats: coded } = read(`${body}/membership.yaml`) as Membership;
  const { membership } = readSeats(readableText(content, { isWhole: true }), { organisations });
  const left = (membership?.seats ?? []).map(
    (seat) => asTyped(seat) as Membership['seats'][number],
  );
  const proposed = left.length;
  const pairs = coded.flatMap((seat) => {
    const at = left.findIndex(({ label }) => label === seat.label);
    return at < 0 ? [] : [{ seat, own: left.splice(at, 1)[0]! }];
  });
  const key = ({ count, organisations: ids = [], office, voting }: Membership['seats'][number]) =>
    JSON.stringify([Object.entries(count).sort(), ids.toSorted(), office, voting]);
  const same = pairs.filter(({ seat, own }) => key(seat) === key(own)).length;
  return { coded: coded.length, proposed, found: pairs.length, same };
}

describe('readSeats, measured on the seats that people coded', () => {
  const all = bodies.map(measured);
  const sum = (field: keyof ReturnType<typeof measured>): number =>
    all.reduce((total, each) => total + each[field], 0);

  test('finds every seat and invents none', () => {
    expect(sum('coded')).toBeGreaterThan(70);
    expect(sum('found') / sum('coded')).toBeGreaterThanOrEqual(0.98);
    expect(sum('found') / sum('proposed')).toBeGreaterThanOrEqual(0.98);
  });

  test('reads number, organisation, office and vote of nine in ten', () => {
    expect(sum('same') / sum('coded')).toBeGreaterThanOrEqual(0.9);
  });
});
