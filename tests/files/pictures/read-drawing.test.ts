import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../../src/files/pictures/read-drawing.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

function read(text: string): ReturnType<typeof readDrawing> {
  return readDrawing(new TextEncoder().encode(text));
}

describe('a drawing is taken', () => {
  test.each([
    ['with a box', `${open} viewBox="0 0 120 40"><path d="M0 0h9"/></svg>`, 120, 40],
    ['with a width and a height', `${open} width="60px" height="30px"><g/></svg>`, 60, 30],
    [
      'as a drawing program saves it',
      `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${open} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0,0,8,8" inkscape:version="1"><defs><style>.a{fill:url(#b)}</style><linearGradient id="b"><stop/></linearGradient></defs><inkscape:grid/><use xlink:href="#b"/></svg>`,
      8,
      8,
    ],
    [
      'with a picture inside it',
      `${open} viewBox="0 0 8 8"><image href="data:image/png;base64,AAAA"/></svg>`,
      8,
      8,
    ],
  ])('%s', (_, text, width, height) => {
    expect(read(text)).toEqual({ size: { width, height } });
  });
});

describe('a drawing is refused', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'holds `script`'],
    ['a page', '<foreignObject/>', 'holds `foreignObject`'],
    ['HTML of its own', '<b:img xmlns:b="http://www.w3.org/1999/xhtml"/>', 'holds `img`'],
    ['what changes attributes', '<set attributeName="href" to="javascript:x"/>', 'holds `set`'],
    ['a link', '<a href="https://elsewhere.example/"><path/></a>', 'holds `a`'],
    ['a program in an attribute', '<path onclick="x()"/>', 'a program (`onclick`)'],
    ['a program in an attribute in capitals', '<path ONLOAD="x()"/>', 'a program (`ONLOAD`)'],
    ['an address', '<use href="https://elsewhere.example/a.svg#b"/>', 'another file'],
    ['an old address', '<image xlink:href="logo.png"/>', 'another file'],
    ['an address of a drawing', '<image href="data:image/svg+xml;base64,AAAA"/>', 'another file'],
    ['a style that loads', '<style>@import "a.css";</style>', 'styles of this drawing load'],
    ['a style that loads from a CDATA', '<style><![CDATA[a{b:url(//c)}]]></style>', 'styles'],
    ['a style that hides its letters', '<style>a{b:u\\72l(//c)}</style>', 'styles'],
    ['an attribute that loads', '<path fill="url(https://elsewhere.example/)"/>', 'styles'],
  ])('with %s', (_, inside, said) => {
    const found = read(`${open} viewBox="0 0 8 8">${inside}</svg>`);
    expect(found).toEqual({ fault: expect.stringContaining(said) as string });
    expect(found).toEqual({ fault: expect.stringContaining('Save it again') as string });
  });

  test.each([
    ['words of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${open} viewBox="0 0 8 8"/>`],
    ['a style sheet', `<?xml-stylesheet href="a.css"?>${open} viewBox="0 0 8 8"/>`],
    ['no size', `${open}/>`],
    ['a size of nothing', `${open} viewBox="0 0 0 8"/>`],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['no end', `${open} viewBox="0 0 8 8"><g>`],
    ['nothing in it', ''],
  ])('with %s', (_, text) => {
    expect(read(text)).toHaveProperty('fault');
  });
});
