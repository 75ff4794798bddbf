import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../src/register/loading/json-schemas.ts';
import { knownIds } from '../../../src/register/loading/known-ids.ts';
import { sampleFolders } from '../../fixtures/sample-folders.ts';

const own = {
  'content/body-kinds/town-meeting.yaml': 'name: Town meeting\nplural: Town meetings\n',
};

test('an editor is offered the kinds of body that the program knows, and the register’s own', () => {
  const known = knownIds(sampleFolders(own).content);
  expect(known['body-kind']).toEqual(expect.arrayContaining(['forum', 'town-meeting']));
  const offered = JSON.stringify(jsonSchemaOf('constitution', known));
  expect(offered).toContain('"town-meeting"');
  expect(JSON.stringify(jsonSchemaOf('constitution'))).not.toContain('"forum"');
});
