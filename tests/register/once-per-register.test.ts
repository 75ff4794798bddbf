import { expect, test } from 'vitest';
import { oncePerConstitution, oncePerRegister } from '../../src/register/once-per-register.ts';
import type { Constitution, Register } from '../../src/register/register.ts';

test('oncePerRegister works an answer out once for each register', () => {
  let times = 0;
  const nextNumber = oncePerRegister(() => (times += 1));
  const [one, another] = [{} as Register, {} as Register];
  expect([nextNumber(one), nextNumber(one), nextNumber(another), nextNumber(one)]).toEqual([
    1, 1, 2, 1,
  ]);
});

test('oncePerRegister remembers that there is no answer', () => {
  let times = 0;
  const nothing = oncePerRegister(() => {
    times += 1;
    return undefined;
  });
  const register = {} as Register;
  expect([nothing(register), nothing(register)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});

test('oncePerConstitution works an answer out again where another register reads the same document', () => {
  let times = 0;
  const nextNumber = oncePerConstitution(() => (times += 1));
  const [constitution, one, another] = [{} as Constitution, {} as Register, {} as Register];
  expect([
    nextNumber(constitution, one),
    nextNumber(constitution, one),
    nextNumber(constitution, another),
    nextNumber({} as Constitution, one),
  ]).toEqual([1, 1, 2, 3]);
});
