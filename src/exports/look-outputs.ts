import type { LookView } from '../views/look/look-view.ts';
import { lookCss } from './look-css.ts';

/** A file that is published with the look of a register. */
export interface LookOutput {
  readonly name: string;
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly mediaType: string;
}

/** The style sheet and the files of a look; none where the register has no look of its own. */
export function lookOutputs(look: LookView): LookOutput[] {
  if (look.styleSheet === undefined) return [];
  const files = look.files.map(({ name, bytes }): LookOutput => ({
    name,
    body: bytes,
    mediaType: mediaTypes[name.slice(name.lastIndexOf('.') + 1)]!,
  }));
  return [
    { name: 'look.css', body: lookCss(look), mediaType: 'text/css; charset=utf-8' },
    ...files,
  ];
}

const mediaTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
};
