/** What a page is drawn with: the code of each step, and what the step is given. */
export interface Steps {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The codes of the steps that matter here. */
export interface StepCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly endPath: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

/** How lengths of a file become lengths of the page as it is shown. */
export type PageMatrix = readonly [number, number, number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawn shape by its corners, and the box around it. */
export interface DrawnPath {
  readonly points: readonly Point[];
  readonly isCurved: boolean;
  /** Whether it is an area of colour without a line around it. */
  readonly isFilled: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const mostPaths = 20_000;

/** The shapes drawn on a page, where they are shown. */
export function drawnPaths(steps: Steps, codes: StepCodes, page: PageMatrix): DrawnPath[] {
  const found: DrawnPath[] = [];
  const saved: PageMatrix[] = [];
  let matrix = page;
  steps.fnArray.forEach((code, place) => {
    const given = steps.argsArray[place];
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix;
    else if (code === codes.transform) matrix = times(matrix, given);
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = times(matrix, Array.isArray(given) ? given[0] : undefined);
    } else if (code === codes.constructPath && found.length < mostPaths)
      found.push(...pathsIn(given, codes, matrix));
  });
  return found;
}

// A path that is only there to cut others off is not painted.
function pathsIn(given: unknown, codes: StepCodes, matrix: PageMatrix): DrawnPath[] {
  if (!Array.isArray(given) || given[0] === codes.endPath) return [];
  const isFilled = given[0] === codes.fill || given[0] === codes.eoFill;
  const parts: unknown = given[1];
  const numbers: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return numbers instanceof Float32Array ? partsOf(numbers, matrix, isFilled) : [];
}

// How many numbers follow each code: move, line, curve, short curve, close.
const lengths = [2, 2, 6, 4, 0];

function partsOf(numbers: Float32Array, matrix: PageMatrix, isFilled: boolean): DrawnPath[] {
  const parts: DrawnPath[] = [];
  let points: Point[] = [];
  let isCurved = false;
  const end = (): void => {
    if (points.length > 1) parts.push({ ...boxOf(points), points, isCurved, isFilled });
    points = [];
    isCurved = false;
  };
  for (let place = 0; place < numbers.length;) {
    const code = numbers[place] ?? 0;
    const count = lengths[code] ?? 0;
    if (code === 0) end();
    if (code === 4 && points[0] !== undefined) points.push(points[0]);
    if (code === 2 || code === 3) isCurved = true;
    if (count > 0)
      points.push(moved(numbers[place + count - 1] ?? 0, numbers[place + count] ?? 0, matrix));
    place += 1 + count;
  }
  end();
  return parts;
}

function boxOf(points: readonly Point[]): Pick<DrawnPath, 'left' | 'right' | 'top' | 'bottom'> {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function moved(x: number, y: number, [a, b, c, d, e, f]: PageMatrix): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function times(outer: PageMatrix, inner: unknown): PageMatrix {
  const numbers =
    Array.isArray(inner) || ArrayBuffer.isView(inner) ? Array.from(inner as number[]) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  const [p, q, r, s, t, u] = outer;
  return [
    p * a + r * b,
    q * a + s * b,
    p * c + r * d,
    q * c + s * d,
    p * e + r * f + t,
    q * e + s * f + u,
  ];
}
