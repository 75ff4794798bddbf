import { describe, expect, test } from 'vitest';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { confirmedContent } from '../../../src/register/loading/confirmed-content.ts';
import type { Content } from '../../../src/register/loading/load-content.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';

const board = 'content/partnerships/riverside/board';
const key = 'riverside/board';
const reason = '{ reason: The heading says so., confidence: high }';
const choir = 'name: Riverside Choir\nsector: voluntary-community\nkind: unknown\n';
const newcomer = { 'content/organisations/riverside-choir.yaml': `${choir}proposed: ${reason}\n` };
const seats = {
  [`${board}/membership.yaml`]: (text: string) =>
    text.replace('- riverside-hospitals-trust', '- riverside-choir'),
};

function confirmed(changes: Changes): Content {
  const files = Object.entries(sampleRegister(changes)).flatMap(([path, words]) =>
    words === undefined ? [] : [[path, words] as const],
  );
  const { value, diagnostics } = loadContent(memoryFolders(new Map(files)).content);
  expect(diagnostics).toEqual([]);
  return confirmedContent(value);
}

function constitution(edit: (text: string) => string) {
  return confirmed({ [`${board}/constitution.yaml`]: edit }).constitution.get(key)!.record;
}

describe('confirmedContent', () => {
  test('keeps all that is confirmed', () => {
    const { membership, rasci, organisation, constitution: all } = confirmed({});
    expect([membership.size, rasci.size, organisation.size]).toEqual([1, 1, 3]);
    expect(all.get(key)!.record).toMatchObject({ version: { label: '1.10' } });
    expect(all.get(key)!.record.relations).toHaveLength(1);
  });

  test('leaves out a list of seats, and nobody is said to have none', () => {
    const change = {
      [`${board}/membership.yaml`]: (text: string) => `${text}proposed: ${reason}\n`,
    };
    expect(confirmed(change).membership.size).toBe(0);
    const { register } = openSample(change);
    expect(register!.constitutions.get(key)!.membership.state).toBe('unread');
  });

  test('a version that is proposed is not read, and one that is empty is none', () => {
    const proposal = (text: string): string =>
      text.replace('version:\n', `version:\n  proposed: ${reason}\n`);
    expect(constitution(proposal).version).toBeUndefined();
    const none = (text: string): string =>
      text.replace(/version:\n(?: {2}.*\n)+/u, 'version: {}\n');
    expect(constitution(none).version).toEqual({});
    const approval = `approvals: [{ by: the Assembly, on: 2025-03, evidence: [{ clause: '1.2', quote: the Riverside Assembly }], proposed: ${reason} }]\n`;
    const approved = constitution((text) => `${none(text)}${approval}`);
    expect([approved.version, approved.approvals]).toEqual([undefined, []]);
  });

  test('an organisation that is proposed is there as soon as something confirmed names it', () => {
    expect([...confirmed(newcomer).organisation.keys()]).not.toContain('riverside-choir');
    const named = confirmed({ ...newcomer, ...seats });
    expect([...named.organisation.keys()]).toContain('riverside-choir');
  });

  test('and so is the organisation that it is a part of', () => {
    const whole = {
      'content/organisations/riverside-arts.yaml': `${choir.replace('Choir', 'Arts')}proposed: ${reason}\n`,
      'content/organisations/riverside-choir.yaml': `${choir}partOf: riverside-arts\nproposed: ${reason}\n`,
    };
    expect(confirmed(whole).organisation.size).toBe(3);
    expect(confirmed({ ...whole, ...seats }).organisation.size).toBe(5);
  });

  test('a reading that is proposed names it only where such readings are shown', () => {
    const chair = {
      ...newcomer,
      [`${board}/facts.yaml`]: (text: string) =>
        text.replace(
          'secretariat: { state: not-stated }',
          `secretariat: { state: stated, answer: { by: [{ organisation: riverside-choir }], shared: no }, evidence: [{ clause: '1.1', quote: Riverside }], proposed: ${reason} }`,
        ),
    };
    expect(confirmed(chair).organisation.size).toBe(3);
    const shown = { 'content/site.yaml': (text: string) => `${text}proposals: published\n` };
    expect(confirmed({ ...chair, ...shown }).organisation.size).toBe(4);
  });

  test('what is proposed is proved all the same', () => {
    const relations = `relations:\n  - { kind: reports-to, described: the council, evidence: [{ clause: '1.2', quote: not there }], proposed: ${reason} }\n`;
    const change = {
      [`${board}/constitution.yaml`]: (text: string) =>
        text.replace(/relations:\n[\s\S]*/u, relations),
    };
    expect(openSample(change).diagnostics.map(({ check }) => check)).toEqual([
      'fact/quote-differs',
    ]);
  });
});
