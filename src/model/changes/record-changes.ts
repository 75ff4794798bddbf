import type { RecordChanges } from './record-change.ts';

const inTheProgram = 'The order and the groups of topics are the same in every register.';

/**
 * What has changed in records since the first release. `check` tells an owner of it and `migrate` mends it.
 *
 * Each entry leads to what is right today: where a field is renamed again, its older entries change too.
 */
export const recordChanges: RecordChanges = {
  glossary: [
    {
      since: '0.2',
      at: 'readings.*.evidence',
      kind: 'gone',
      why: 'Where documents use a word is found in them.',
    },
  ],
  topic: [
    { since: '0.2', at: 'core', kind: 'gone', why: inTheProgram },
    { since: '0.2', at: 'group', kind: 'gone', why: inTheProgram },
    { since: '0.2', at: 'order', kind: 'gone', why: inTheProgram },
    ...['expected.statutory', 'expected.voluntary'].map((at) => ({
      since: '0.2',
      at,
      kind: 'rewritten' as const,
      how: 'Make `expected` a list, where each entry names kinds of body, nations and a provision.',
    })),
  ],
};
