import { expect, test } from 'vitest';
import { isCoreTopic } from '../../src/model/topic-ids.ts';
import { codedFolders, measureTopics, reportOf } from '../bench/import/measure-topics.ts';

const all = measureTopics(codedFolders(['content/partnerships'])).filter(({ topic }) =>
  isCoreTopic(topic),
);
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;

test('what is proposed as stated is right in 95 of 100, and finds 85 of what people read', () => {
  const proposed = all.filter((one) => one.proposed.state === 'stated');
  const coded = all.filter((one) => one.coded.state === 'stated');
  const right = all.filter((one) => one.isRightAnswer && one.isSameClause);
  expect(share(right, proposed), reportOf(all)).toBeGreaterThanOrEqual(0.95);
  expect(share(right, coded), reportOf(all)).toBeGreaterThanOrEqual(0.85);
});

test('what is proposed as silent is so in 95 of 100', () => {
  const silent = all.filter((one) => one.proposed.state === 'not-stated');
  expect(
    share(
      silent.filter((one) => one.isSameState),
      silent,
    ),
    reportOf(all),
  ).toBeGreaterThanOrEqual(0.95);
});
