import type { Aside, Paragraph } from '../block.ts';
import { isKnownFormat } from '../lists/format-number.ts';
import type { TextRun } from '../runs/text-run.ts';
import { wordsOfRuns } from '../runs/words-of-runs.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf } from '../xml/xml-element.ts';
import { headingRank } from './heading-rank.ts';
import { listLabel } from './list-label.ts';
import { levelIn, listPlace } from './list-place.ts';
import { paragraphLook } from './paragraph-look.ts';
import type { StoryFrame } from './story-frame.ts';
import { valueIn } from './word-values.ts';
import type { WordStyle } from './word-styles.ts';

/** A paragraph as blocks: its words with their number, and those that are hidden; none where nothing is printed. */
export function paragraphBlocks(
  settings: XmlElement | undefined,
  runs: readonly TextRun[],
  frame: StoryFrame,
): Paragraph[] {
  const { styles } = frame.file;
  const chain = styles.chain(valueIn(settings, 'w:pStyle'), 'paragraph');
  const isBlank = runs.every(({ text }) => text.trim() === '');
  // A paragraph that is there for the end of a section is not counted.
  if (isBlank && childOf(settings, 'w:sectPr') !== undefined) return [];
  const listed = listedAs(settings, chain, frame);
  const seen = runs.filter((run) => run.isHidden !== true);
  const hidden = runs.filter((run) => run.isHidden === true && run.text.trim() !== '');
  const isHidden = hidden.length > 0 && seen.every(({ text }) => text.trim() === '');
  const { text, look, leadsWith, language } = wordsOfRuns(isHidden ? hidden : seen);
  if (text === '' && (listed.label === undefined || listed.isBullet === true)) return [];
  const { levelSettings, ...asListed } = listed;
  const block: Paragraph = {
    kind: 'paragraph',
    ...asListed,
    heading: headingRank(settings, chain),
    role: frame.role ?? (isCaption(chain) ? 'caption' : undefined),
    text,
    look: {
      ...look,
      ...paragraphLook([
        settings,
        levelSettings,
        ...chain.map((style) => style.paragraph),
        styles.defaults.paragraph,
      ]),
    },
    leadsWith,
    language,
    aside: isHidden ? 'hidden-text' : asideOf(seen, chain, frame),
  };
  if (hidden.length === 0) return [block];
  frame.file.tally.add('hidden');
  return isHidden
    ? [block]
    : [block, { kind: 'paragraph', text: wordsOfRuns(hidden).text, aside: 'hidden-text' }];
}

type Listed = Pick<Paragraph, 'label' | 'isBullet' | 'level' | 'list'> & {
  readonly levelSettings?: XmlElement;
};

function listedAs(
  settings: XmlElement | undefined,
  chain: readonly WordStyle[],
  { file, counters }: StoryFrame,
): Listed {
  const place = listPlace(settings, chain, file.lists, file.styles);
  if (place === undefined) return {};
  if (typeof place === 'string') {
    file.tally.add(place);
    return {};
  }
  const level = levelIn(place, place.level);
  if (level !== undefined && !isKnownFormat(level.format)) file.tally.add('number-format');
  const label = listLabel(place, counters.count(place));
  return {
    label: label === '' ? undefined : label,
    isBullet: (label !== '' && level?.format === 'bullet') || undefined,
    level: place.level,
    list: place.definition.id,
    levelSettings: level?.paragraph,
  };
}

function asideOf(
  runs: readonly TextRun[],
  chain: readonly WordStyle[],
  { aside }: StoryFrame,
): Aside | undefined {
  const inked = runs.filter(({ text }) => text.trim() !== '');
  if (aside === 'running-head') return isPageLine(inked) ? 'page-number' : aside;
  if (aside !== undefined) return aside;
  const isContents =
    (inked.length > 0 && inked.every((run) => run.isContents === true)) ||
    chain.some(({ name }) =>
      /^(?:toc (?:\d|heading)|table of (?:figures|authorities))/iu.test(name),
    );
  return isContents ? 'contents-list' : undefined;
}

// “Page 2 of 9”, with whatever marks stand around it.
function isPageLine(runs: readonly TextRun[]): boolean {
  const others = runs.filter((run) => run.isPageNumber !== true).map(({ text }) => text);
  return (
    others.length < runs.length &&
    /^(?:[^\p{L}\p{N}]|\d|\b(?:page|pages|p|of|tudalen|o)\b)*$/iu.test(others.join(' '))
  );
}

function isCaption(chain: readonly WordStyle[]): boolean {
  return chain.some(({ name }) => /^caption$/iu.test(name));
}
