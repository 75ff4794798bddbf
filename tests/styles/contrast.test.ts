import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { describe, expect, test } from 'vitest';
import { tintedGrounds } from '../../src/model/look/tinted-grounds.ts';
import { paletteOf } from '../../src/views/look/palette.ts';

const sheet = compile(fileURLToPath(new URL('../../src/styles/_tokens.scss', import.meta.url))).css;

const light = tokensIn(/^:root \{([^}]*)\}/mu);
const dark = tokensIn(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/u);
const darkAll = new Map([...light, ...dark]);
// The program’s own colours, and those of registers that have others: all round the circle, and none.
const frames = ['#6b1046', '#8a1c00', '#5c4300', '#1f5a1f', '#003078', '#4c2c92', '#1a1a1a'];
const schemes: (readonly [string, ReadonlyMap<string, string>])[] = [
  ['light', light],
  ['dark', darkAll],
  ...frames.flatMap((frame) => {
    const palette = paletteOf({ frame });
    return [
      [`light, ${frame}`, new Map([...light, ...Object.entries(palette.light)])] as const,
      [`dark, ${frame}`, new Map([...darkAll, ...Object.entries(palette.dark)])] as const,
    ];
  }),
];

const grounds = ['paper', 'wash', 'explanation-wash', 'fact-wash', 'arrived', 'found'];
const onAllGrounds = ['ink', 'ink-soft'].flatMap((text) =>
  grounds.slice(0, 3).map((ground) => [text, ground] as const),
);
const texts = [
  ...onAllGrounds,
  ...grounds.map((ground) => ['ink', ground] as const),
  ...['link', 'frame', 'fact', 'attention', 'overdue'].flatMap((text) => [
    [text, 'paper'] as const,
    [text, 'wash'] as const,
  ]),
  ['link', 'explanation-wash'],
  ['link', 'attention-wash'],
  ['link', 'elsewhere-wash'],
  ['fact', 'stated-wash'],
  ['attention', 'attention-wash'],
  ['ink', 'attention-wash'],
  ['overdue', 'overdue-wash'],
  ['ink', 'attention-fill'],
  ['ink', 'ink-mid'],
  ['paper', 'frame'],
  ['ink', 'attention-strong'],
] as const;

const marks = [
  'mark-says',
  'mark-half',
  'mark-silent',
  'mark-unread',
  'mark-past',
  'rule-strong',
  'overdue',
  'councils',
  'nhs',
  'justice',
  'community',
  'other-public',
  'economy',
  'people',
  'shared',
  'unknown',
];

describe.each(schemes)('the %s scheme', (_, tokens) => {
  test.each(texts.map(([text, ground]) => [`--${text} on --${ground}`, text, ground]))(
    'can be read: %s',
    (_name, text, ground) => {
      expect(contrast(tokens.get(text)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(marks)('shows its marks: --%s', (mark) => {
    expect(contrast(tokens.get(mark)!, tokens.get('paper')!)).toBeGreaterThanOrEqual(3);
  });

  test('can be read in its frame, and in the letter on a mark', () => {
    expect(contrast('#ffffff', tokens.get('frame-ground')!)).toBeGreaterThanOrEqual(4.5);
    for (const family of marks.slice(7))
      expect(contrast(tokens.get('paper')!, tokens.get(family)!)).toBeGreaterThanOrEqual(4.5);
  });
});

test('the dark scheme gives every colour of its own', () => {
  const fixed = [...light.keys()].filter((name) => !dark.has(name));
  expect(fixed.filter((name) => light.get(name)!.startsWith('#'))).toEqual([]);
});

test('the grounds that colours of a register are tried on are those of the sheet', () => {
  for (const [name, ground] of Object.entries(tintedGrounds.light))
    expect(light.get(name), name).toBe(ground);
  for (const [name, ground] of Object.entries(tintedGrounds.dark))
    expect(dark.get(name), name).toBe(ground);
});

test('paper is printed in the light scheme', () => {
  expect(sheet).toMatch(/@media screen and \(prefers-color-scheme: dark\)/u);
  expect(sheet).not.toMatch(/@media \(prefers-color-scheme: dark\)/u);
});

function tokensIn(block: RegExp): Map<string, string> {
  const [, inside = ''] = block.exec(sheet) ?? [];
  return new Map(
    [...inside.matchAll(/--([\w-]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
