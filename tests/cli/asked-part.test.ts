import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/asked-for.ts';
import { askedPart } from '../../src/cli/asked-part.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** A content folder with folders of partnerships and bodies, and nothing in them. */
function contentWith(...parts: readonly string[]): string {
  const content = join(temporaryFolder(), 'content');
  for (const part of parts) mkdirSync(join(content, 'partnerships', part), { recursive: true });
  return content;
}

function asked(typed: string, contentFolder: string): ReturnType<typeof askedPart> {
  return askedPart(typed, {
    contentFolder,
    listedIn: (id) => (id === 'riverside' ? ['assembly'] : []),
  });
}

function refusal(typed: string, contentFolder: string): string {
  try {
    asked(typed, contentFolder);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
}

describe('askedPart', () => {
  test('knows a partnership and a body by their names', () => {
    const content = contentWith('riverside/board', 'hillside/panel');
    expect(asked('riverside', content)).toEqual({ partnership: 'riverside' });
    expect(asked('hillside/panel', content)).toEqual({ partnership: 'hillside', body: 'panel' });
  });

  test('knows a body that has no folder, from the record of its partnership', () => {
    const content = contentWith('riverside/board');
    expect(asked('riverside/assembly', content)).toEqual({
      partnership: 'riverside',
      body: 'assembly',
    });
  });

  test('knows them by the way to their folder, as a shell completes it', () => {
    const content = contentWith('riverside/board');
    const way = join(content, 'partnerships', 'riverside');
    expect(asked(`${way}/`, content)).toEqual({ partnership: 'riverside' });
    expect(asked(join(way, 'board'), content)).toEqual({ partnership: 'riverside', body: 'board' });
  });

  test('takes a folder that is there, and any `content`, for a content folder', () => {
    const content = contentWith('riverside/board');
    const other = temporaryFolder();
    for (const folder of [other, content, 'content', 'registers/north/content', '../north', '.'])
      expect(asked(folder, content)).toBeUndefined();
  });

  test('offers the name that a wrong one is nearest to', () => {
    const content = contentWith('riverside/board', 'hillside/panel');
    expect(refusal('riverisde', content)).toBe(
      'There is no partnership “riverisde”, and no folder of that name. Did you mean “riverside”?',
    );
    expect(refusal('riverside/bord', content)).toBe(
      'There is no body “bord” in the partnership “riverside”. Did you mean “board”?',
    );
  });

  test('offers every name that a part of one is in', () => {
    const content = contentWith('north-riverside/board', 'south-riverside/panel');
    expect(refusal('south', content)).toBe(
      'There is no partnership “south”, and no folder of that name. Did you mean “south-riverside” or “south-riverside/panel”?',
    );
    expect(refusal('board', content)).toContain('Did you mean “north-riverside/board”?');
  });

  test('names what there is where nothing is like it, and counts where that is much', () => {
    expect(refusal('zzz', contentWith('riverside/board', 'hillside/panel'))).toContain(
      'There are “hillside” and “riverside”.',
    );
    const many = Array.from({ length: 12 }, (_, index) => `place-${index}`);
    expect(refusal('zzz', contentWith(...many))).toContain('The folder “partnerships” has 12.');
    expect(refusal('zzz', contentWith())).toContain('There are none yet.');
  });
});
