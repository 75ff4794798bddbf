import { describe, expect, test } from 'vitest';
import { remitInProcess } from '../fixtures/remit-in-process.ts';

describe('remit headers', () => {
  test.each(['', '/governance', '/open.data/a-b~c'])('knows a site under “%s”', async (path) => {
    const { code, out } = await remitInProcess(['headers', 'netlify', '--path', path]);
    expect(code).toBe(0);
    expect(out).toContain(`\n${path}/assets/*\n`);
  });

  // What a site cannot stand under according to `site.yaml`, a host is not told either.
  test.each(['governance', '.evil', '/governance/', '/a b', '/a;b', '/{x}', '/..', '/a\n', '/a?b'])(
    'refuses %j',
    async (path) => {
      const { code, out, err } = await remitInProcess(['headers', 'nginx', '--path', path]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('is not a path of a site. Write it as /governance.');
    },
  );
});
