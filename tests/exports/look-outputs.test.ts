import { describe, expect, test } from 'vitest';
import { lookOutputs } from '../../src/exports/look-outputs.ts';
import { lookView } from '../../src/views/look/look-view.ts';
import { openSample } from '../fixtures/open-sample.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"/>';

describe('what is published of a look', () => {
  test('is nothing where the register has none', () => {
    expect(lookOutputs(lookView(openSample().register!))).toEqual([]);
  });

  test('is its sheet, its logo as it was given, and not the mark, which has an address of its own', () => {
    const { register } = openSample({
      'content/site.yaml': (text) =>
        `${text}look:\n  logo: { file: logo.svg, words: Hillside }\n  icon: mark.svg\n`,
      'content/look/logo.svg': drawing,
      'content/look/mark.svg': drawing,
    });
    const outputs = lookOutputs(lookView(register!));
    expect(outputs.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['look.css', 'text/css; charset=utf-8'],
      ['logo.svg', 'image/svg+xml; charset=utf-8'],
    ]);
    expect(new TextDecoder().decode(outputs[1]!.body as Uint8Array)).toBe(drawing);
  });
});
