import type { PDFPageProxy } from 'unpdf/pdfjs';
import { fontLook } from './font-look.ts';
import type { PrintedPiece } from './page.ts';
import type { PageMatrix } from './drawn-paths.ts';
import { plainLetters } from './plain-letters.ts';

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/**
 * The letters printed on a page, with what the file marks them as.
 *
 * Shape: the fonts are named by the names that the engine gives them.
 */
export function piecesOnPage(
  items: Items,
  fonts: ReadonlyMap<string, string>,
  page: PageMatrix,
): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  const open: Mark[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(markOf(item, open.at(-1)));
      continue;
    }
    const font = fonts.get(item.fontName) ?? '';
    const text = plainLetters(item.str, font);
    if (text === '') continue;
    const place = placeOf(item.transform as unknown as PageMatrix, item.width, page);
    pieces.push({ text, ...place, ...fontLook(font), ...(open.at(-1) ?? { isArtifact: false }) });
  }
  return pieces;
}

type Mark = Pick<PrintedPiece, 'mark' | 'isArtifact'>;

// What stands within a part of the structure belongs to it, whatever else is said of it.
function markOf(item: object, around: Mark | undefined): Mark {
  const { id, tag } = item as { id?: unknown; tag?: unknown };
  const mark = typeof id === 'string' ? id : around?.mark;
  const isArtifact = tag === 'Artifact' || around?.isArtifact === true;
  return { isArtifact, ...(mark === undefined ? {} : { mark }) };
}

type Place = Pick<PrintedPiece, 'left' | 'right' | 'base' | 'size' | 'turn' | 'middle'>;

function placeOf(item: PageMatrix, width: number, [a, b, c, d, e, f]: PageMatrix): Place {
  const x = a * item[4] + c * item[5] + e;
  const y = b * item[4] + d * item[5] + f;
  const along = { x: a * item[0] + c * item[1], y: b * item[0] + d * item[1] };
  const up = { x: a * item[2] + c * item[3], y: b * item[2] + d * item[3] };
  const size = Math.hypot(up.x, up.y) || Math.hypot(along.x, along.y);
  const angle = Math.atan2(along.y, along.x);
  const turn = (Math.round(angle / (Math.PI / 2)) + 4) % 4;
  const left = [x, y, -x, -y][turn] ?? x;
  return {
    left,
    right: left + width,
    base: [y, -x, -y, x][turn] ?? y,
    size,
    turn,
    middle: {
      x: x + (Math.cos(angle) * width) / 2 + Math.sin(angle) * size * 0.3,
      y: y + (Math.sin(angle) * width) / 2 - Math.cos(angle) * size * 0.3,
    },
  };
}
