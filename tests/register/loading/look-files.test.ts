import { describe, expect, test } from 'vitest';
import type { Changes } from '../../fixtures/sample-register.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h9"/></svg>';
const withLogo = (text: string): string =>
  `${text}look:\n  logo: { file: logo.svg, words: Hillside Council }\n`;

function open(changes: Changes): { said: string[]; names: string[] | undefined } {
  const { register, diagnostics } = openSample(changes);
  return {
    said: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ check, file, message }) => `${check} ${file}: ${message}`),
    names: register && [...register.lookFiles.keys()],
  };
}

describe('the files of a look', () => {
  test('are read where site.yaml names them', () => {
    expect(open({ 'content/site.yaml': withLogo, 'content/look/logo.svg': drawing })).toEqual({
      said: [],
      names: ['logo.svg'],
    });
  });

  test.each([
    ['is not there', undefined, 'There is no file `content/look/logo.svg`.'],
    ['holds a program', drawing.replace('<path', '<script'), 'holds `script`'],
    ['is too large', drawing + ' '.repeat(100_000), 'has 101 KB'],
  ])('stop publication where one %s', (_, file, said) => {
    const found = open({ 'content/site.yaml': withLogo, 'content/look/logo.svg': file });
    expect(found.names).toBeUndefined();
    expect(found.said).toHaveLength(1);
    expect(found.said[0]).toContain('content/look-file content/site.yaml:');
    expect(found.said[0]).toContain(said);
  });

  test('are told apart by what they hold, not by what they are called', () => {
    const typefaces = (text: string): string =>
      `${text}look:\n  logo: { file: logo.png, words: Hillside }\n  typefaces:\n    text: { is: variable, file: hill.woff2 }\n`;
    const { said } = open({
      'content/site.yaml': typefaces,
      'content/look/logo.png': 'GIF89a',
      'content/look/hill.woff2': 'OTTO',
    });
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('no PNG picture');
    expect(said[1]).toContain('no web font (WOFF2)');
  });

  test('are reported where site.yaml names them nowhere', () => {
    expect(open({ 'content/look/old-logo.svg': drawing }).said).toEqual([
      'content/look-file content/look/old-logo.svg: Nothing in `look` of `site.yaml` names this file, so it would not be published. Name it there, or remove it.',
    ]);
  });

  test('with a name that none can have are files that nothing belongs in', () => {
    const { said } = open({ 'content/look/Logo.svg': drawing, 'content/look/logo.gif': 'GIF89a' });
    expect(said).toHaveLength(2);
    for (const one of said) expect(one).toMatch(/^content\/unknown-file .*drawings \(`.svg`\)/u);
  });
});
