import { describe, expect, test } from 'vitest';
import { RtfStory } from '../../../src/documents/rtf/rtf-story.ts';
import { Tally } from '../../../src/documents/runs/tally.ts';
import { linesOfBlocks } from '../html/page-of.ts';

const told = (tell: (story: RtfStory) => void): readonly string[] => {
  const story = new RtfStory({}, new Map([[1, 'heading 2']]), new Tally());
  tell(story);
  return linesOfBlocks(story.end());
};

describe('RtfStory', () => {
  test('a paragraph has its label, and what stands beside it comes after', () => {
    expect(
      told((story) => {
        story.label('1.\t', undefined);
        story.words({ text: 'Members' });
        story.aside([{ kind: 'paragraph', role: 'note', text: 'All.' }]);
        story.endParagraph();
      }),
    ).toEqual(['1. Members', 'All.']);
  });

  test('rows are a table until a paragraph outside of it', () => {
    expect(
      told((story) => {
        for (const word of ['a', 'b']) {
          story.words({ text: word });
          story.endCell();
        }
        story.endRow();
        story.paragraph = { ...story.paragraph, isInTable: false };
        story.words({ text: 'after' });
      }),
    ).toEqual(['a | b', 'after']);
  });

  test('says whether a word was about the plan of a row', () => {
    told((story) => {
      expect(story.plans('cellx', 100)).toBe(true);
      expect(story.plans('par', undefined)).toBe(false);
    });
  });
});
