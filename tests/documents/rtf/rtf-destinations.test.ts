import { expect, test } from 'vitest';
import { destinationOf, signOf } from '../../../src/documents/rtf/rtf-destinations.ts';

test('the first word of a group says what it is', () => {
  expect(['footer', 'listtext', 'pict', 'footnote', 'fldrslt'].map(destinationOf)).toEqual([
    'running-head',
    'label',
    'skipped',
    'note',
    undefined,
  ]);
});

test('some words are signs', () => {
  expect(['emdash', '_', 'tab', 'b'].map(signOf)).toEqual(['—', '-', '\t', undefined]);
});
