import { expect, test } from 'vitest';
import { openRegister } from '../../src/register/open-register.ts';
import { clockDay } from '../../src/site/clock-day.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import { besideFaults } from './beside-faults.ts';
import { builtSite } from './built-site.ts';

const { register } = openRegister(ownFolders, { today: clockDay() });
const { pages } = builtSite();

test('each answer stands beside the clause it answers from, with the quoted words tinted', () => {
  const faults = [...register!.constitutions.values()].flatMap((constitution) => {
    const address = `/partnerships/${constitution.key}/`;
    const page = pages.find((one) => one.address === address);
    if (page === undefined) return [`${address} is not there`];
    return besideFaults(page.text, constitution, register!).map((fault) => `${address} ${fault}`);
  });
  expect(faults).toEqual([]);
});
