import type { Aside, Paragraph } from '../block.ts';
import { isKnownFormat } from '../lists/format-number.ts';
import type { TextRun } from '../runs/text-run.ts';
import { isPageLine } from '../runs/page-line.ts';
import { paragraphOfRuns } from '../runs/paragraph-of-runs.ts';
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
  const { levelSettings, ...listed } = listedAs(settings, chain, frame);
  return paragraphOfRuns(
    {
      ...listed,
      heading: headingRank(settings, chain),
      role: frame.role ?? (isCaption(chain) ? 'caption' : undefined),
      look: paragraphLook([
        settings,
        levelSettings,
        ...chain.map((style) => style.paragraph),
        styles.defaults.paragraph,
      ]),
      aside: asideOf(runs, chain, frame),
    },
    runs,
    frame.file.tally,
  );
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
  const levelSettings = level?.paragraph;
  if (label === '') return { levelSettings };
  const isBullet = level?.format === 'bullet' || undefined;
  return { label, isBullet, level: place.level, list: place.definition.id, levelSettings };
}

function asideOf(
  runs: readonly TextRun[],
  chain: readonly WordStyle[],
  { aside }: StoryFrame,
): Aside | undefined {
  const inked = runs.filter((run) => run.isHidden !== true && run.text.trim() !== '');
  if (aside === 'running-head') return isPageLine(inked) ? 'page-number' : aside;
  if (aside !== undefined) return aside;
  const isContents =
    (inked.length > 0 && inked.every((run) => run.isContents === true)) ||
    chain.some(({ name }) =>
      /^(?:toc (?:\d|heading)|table of (?:figures|authorities))/iu.test(name),
    );
  return isContents ? 'contents-list' : undefined;
}

function isCaption(chain: readonly WordStyle[]): boolean {
  return chain.some(({ name }) => /^caption$/iu.test(name));
}
