import { describe, expect, test } from 'vitest';
import { diskFolders } from '../../src/files/disk-files.ts';
import type { Facts } from '../../src/model/facts.ts';
import { topicIds } from '../../src/model/topic-ids.ts';
import { joinRecords } from '../../src/register/loading/join-records.ts';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { checkSilences } from '../../src/register/proving/check-silences.ts';

const content = loadContent(diskFolders('content').content).value;
const { texts } = joinRecords(content).value;
const silence: Facts = Object.fromEntries(
  topicIds.map((topic) => [topic, { state: 'not-stated' }]),
);

describe('a document whose every topic is coded as silent', () => {
  test.each([...content.facts.values()].map((one) => [one.key, one] as const))(
    '%s is reported for two in five of its answers or more',
    (key, loaded) => {
      const facts = new Map([[key, { ...loaded, record: silence }]]);
      const found = checkSilences({ ...content, facts }, texts);
      const answered = topicIds.filter((topic) => loaded.record[topic]?.state === 'stated');
      expect(found.length).toBeGreaterThanOrEqual(0.4 * answered.length);
    },
  );
});
