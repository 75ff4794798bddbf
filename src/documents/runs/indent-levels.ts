import type { Block, Paragraph } from '../block.ts';

// Points: less is the play of a printer, and more is a step.
const step = 12;

/** Says how deep each bullet of a run on one page stands, by how far the page moves it in. */
export function withIndentLevels(blocks: readonly Block[]): Block[] {
  const levelled: Block[] = [];
  let run: Paragraph[] = [];
  const close = (): void => {
    levelled.push(...levelsOf(run));
    run = [];
  };
  for (const block of blocks) {
    const isPoint = isUnplacedBullet(block);
    if (!isPoint || run.at(-1)?.page !== block.page) close();
    if (isPoint) run.push(block);
    else levelled.push(block);
  }
  close();
  return levelled;
}

function isUnplacedBullet(block: Block): block is Paragraph {
  return (
    block.kind === 'paragraph' &&
    block.isBullet === true &&
    block.level === undefined &&
    block.look?.indent !== undefined
  );
}

function levelsOf(run: readonly Paragraph[]): readonly Paragraph[] {
  const indents = run.map(({ look }) => look!.indent!).sort((one, other) => one - other);
  const steps = indents.filter((indent, at) => at === 0 || indent - indents[at - 1]! >= step);
  if (steps.length < 2) return run;
  return run.map((point) => ({
    ...point,
    level: steps.findLastIndex((indent) => indent <= point.look!.indent!),
  }));
}
