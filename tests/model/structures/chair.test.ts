import { describe, expect, test } from 'vitest';
import { CastingVote } from '../../../src/model/answers/casting-vote.ts';
import { Chair } from '../../../src/model/answers/chair.ts';
import { readAs } from './read-as.ts';

describe('a chair can be', () => {
  test('a named office', () => {
    const text =
      'mode: ex-officio\nholders: [{ role: Leader of the council, organisation: riverside-council }]\n';
    expect(readAs(Chair, text)).toMatchObject({
      value: { mode: 'ex-officio', holders: [{ role: 'Leader of the council' }] },
      mistakes: [],
    });
  });

  test('elected by the members in a secret ballot', () => {
    const text = 'mode: elected\nby: { role: members }\nballot: secret\n';
    expect(readAs(Chair, text)).toMatchObject({
      value: { mode: 'elected', ballot: 'secret' },
      mistakes: [],
    });
  });

  test('appointed by another body', () => {
    const text = 'mode: appointed\nby: { body: riverside/assembly }\n';
    expect(readAs(Chair, text)).toMatchObject({
      value: { by: { body: 'riverside/assembly' } },
      mistakes: [],
    });
  });

  test('shared by two organisations', () => {
    const text =
      'mode: shared\nholders: [{ organisation: riverside-council }, { organisation: riverside-hospitals-trust }]\n';
    expect(readAs(Chair, text)).toMatchObject({
      value: { mode: 'shared', holders: [{}, {}] },
      mistakes: [],
    });
  });

  test('rotating', () => {
    const text = 'mode: rotating\nholders: [{ sector: council }, { sector: nhs-provider }]\n';
    expect(readAs(Chair, text)).toMatchObject({ value: { mode: 'rotating' }, mistakes: [] });
  });

  test('an organisation until a date', () => {
    const text =
      'mode: appointed\nholders: [{ organisation: riverside-council }]\nuntil: 2026-03\n';
    expect(readAs(Chair, text)).toMatchObject({ value: { until: '2026-03' }, mistakes: [] });
  });

  test('required to hold some other post, or forbidden to', () => {
    const text = `
      mode: elected
      conditions:
        - must be an elected member of a council
        - must not be employed by a provider
      vice:
        mode: appointed
        by: { office: chair }`;
    expect(readAs(Chair, text)).toMatchObject({
      value: {
        conditions: [
          'must be an elected member of a council',
          'must not be employed by a provider',
        ],
        vice: { mode: 'appointed', by: { office: 'chair' } },
      },
      mistakes: [],
    });
  });
});

describe('a casting vote can be', () => {
  test('the chair’s, in general', () => {
    expect(readAs(CastingVote, 'exists: yes\nholder: { office: chair }\n')).toMatchObject({
      value: { exists: 'yes', holder: { office: 'chair' } },
      mistakes: [],
    });
  });

  test('for one kind of decision only', () => {
    const text = 'exists: yes\nholder: { office: chair }\nonly: the election of officers\n';
    expect(readAs(CastingVote, text)).toMatchObject({
      value: { only: 'the election of officers' },
      mistakes: [],
    });
  });

  test('ruled out', () => {
    expect(readAs(CastingVote, 'exists: no\n')).toEqual({ value: { exists: 'no' }, mistakes: [] });
  });
});
