import { expect, test } from 'vitest';
import { whyUnreadable } from '../../../src/documents/pdf/why-unreadable.ts';
import type { Page } from '../../../src/documents/printed/page.ts';

function pageOfText(text: string): Page {
  const place = { left: 0, right: 9, base: 9, size: 9, turn: 0, middle: { x: 5, y: 5 } };
  const look = { isBold: false, isItalic: false, isArtifact: false };
  return {
    number: 1,
    width: 600,
    height: 800,
    rulings: [],
    dots: [],
    pieces: [{ text, ...place, ...look }],
  };
}

test('letters that the file does not name are no text', () => {
  expect(whyUnreadable([pageOfText('\ue001\ue002\ue003 quorum')])?.refused).toBe(
    'The PDF does not say which letters it shows, so its words cannot be read.',
  );
  expect(
    whyUnreadable([pageOfText(`${'The quorum is five members. '.repeat(9)}\ue001`)]),
  ).toBeUndefined();
});

test('an empty page at the end of a short document is no scan', () => {
  expect(whyUnreadable([pageOfText('Terms'), pageOfText(' ')])).toBeUndefined();
});
