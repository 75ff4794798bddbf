import { describe, expect, test } from 'vitest';
import {
  errorGroupRows,
  errorView,
  everyErrorCode,
} from '../../../src/views/findings/error-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const page = 'content/knowledge/errors/schema/unknown-field.mdx';

describe('errorView', () => {
  test('gives what a mistake means, and the lines that show it', () => {
    const { register } = openSample({
      [page]: `---
means: No field of this name belongs here.
example: { file: membership.yaml, wrong: "lable: Chair", right: "label: Chair" }
---
Words.
`,
    });
    expect(errorView('schema/unknown-field', register!)).toEqual({
      code: 'schema/unknown-field',
      title: 'A field has a name that is not known here',
      group: 'Fields',
      means: 'No field of this name belongs here.',
      example: {
        wrong: { name: 'membership.yaml', segments: [{ text: 'lable: Chair' }] },
        right: { name: 'membership.yaml', segments: [{ text: 'label: Chair' }] },
      },
    });
  });

  test('has no example where no few lines show it', () => {
    expect(errorView('content/no-folder', openSample().register!).example).toBeUndefined();
  });
});

describe('errorGroupRows', () => {
  test('lists every code once, each under its group', () => {
    const listed = errorGroupRows().flatMap(({ id, links }) =>
      links.map(({ aside, href }) => ({ id, code: aside, href })),
    );
    expect(listed.map(({ code }) => code)).toEqual(everyErrorCode());
    expect(listed.filter(({ id, code }) => !code.startsWith(`${id}/`))).toEqual([]);
    expect(listed[0]?.href).toBe('/errors/file/refused/');
  });
});
