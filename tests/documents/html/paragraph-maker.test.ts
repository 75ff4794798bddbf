import { describe, expect, test } from 'vitest';
import { ParagraphMaker } from '../../../src/documents/html/paragraph-maker.ts';
import { outerFrame } from '../../../src/documents/html/frame.ts';

const made = (build: (maker: ParagraphMaker) => void): unknown[] => {
  const maker = new ParagraphMaker('en');
  build(maker);
  maker.end();
  return maker.paragraphs.map(({ label, text }) => [label, text]);
};

describe('ParagraphMaker', () => {
  test('a second break in a row ends a paragraph', () => {
    const paragraphs = made((maker) => {
      maker.words('one', outerFrame);
      maker.lineBreak(outerFrame);
      maker.words('two', outerFrame);
      maker.lineBreak(outerFrame);
      maker.words(' ', outerFrame);
      maker.lineBreak(outerFrame);
      maker.words('three', outerFrame);
    });
    expect(paragraphs).toEqual([
      [undefined, 'one\ntwo'],
      [undefined, 'three'],
    ]);
  });

  test('a point labels its first paragraph alone', () => {
    const paragraphs = made((maker) => {
      maker.point({ label: '1.', isBullet: false, level: 0 });
      maker.words('one', outerFrame);
      maker.end();
      maker.words('more', outerFrame);
      maker.endPoint();
      maker.words('after', outerFrame);
    });
    expect(paragraphs).toEqual([
      ['1.', 'one'],
      [undefined, 'more'],
      [undefined, 'after'],
    ]);
  });

  test('a number that was typed into a point is its label', () => {
    const paragraphs = made((maker) => {
      maker.point({ label: '•', isBullet: true, level: 0 });
      maker.words('14. Members', outerFrame);
    });
    expect(paragraphs).toEqual([['14.', 'Members']]);
  });

  test('signs of a font of signs are what they show', () => {
    expect(made((maker) => maker.words('\u00B7', { ...outerFrame, font: 'Symbol' }))).toEqual([]);
    expect(made((maker) => maker.words('a', { ...outerFrame, isNumber: true }))).toEqual([]);
  });
});
