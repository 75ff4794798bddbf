import type { Block, Paragraph } from '../block.ts';

/** Says how deep each bullet of a run stands: by how far it is moved in, else by its sign. */
export function withBulletLevels(blocks: readonly Block[]): Block[] {
  const levelled: Block[] = [];
  let run: Paragraph[] = [];
  const close = (): void => {
    levelled.push(...levelsOf(run));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.isBullet === true && block.level === undefined)
      run.push(block);
    else {
      close();
      levelled.push(block);
    }
  }
  close();
  return levelled;
}

function levelsOf(run: readonly Paragraph[]): Paragraph[] {
  const indents = [...new Set(run.map(({ look }) => look?.indent ?? 0))].sort((a, b) => a - b);
  const signs = [...new Set(run.map(({ label }) => label))];
  return run.map((point) => ({
    ...point,
    level:
      indents.length > 1 ? indents.indexOf(point.look?.indent ?? 0) : signs.indexOf(point.label),
  }));
}
