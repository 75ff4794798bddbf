import { languageCode } from '../runs/language-code.ts';
import type { RunLook } from '../runs/text-run.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { numberIn, switchIn, valueIn } from './word-values.ts';
import type { WordStyle, WordStyles } from './word-styles.ts';

/** How runs of a paragraph look: by their own settings, their style, and the styles of the paragraph. */
export function runLooks(
  chain: readonly WordStyle[],
  styles: WordStyles,
): (run: XmlElement | undefined) => RunLook {
  const ofParagraph = [...chain.map((style) => style.run), styles.defaults.run];
  const base = lookOf([undefined], [], ofParagraph);
  return (run) => {
    if (run === undefined) return base;
    const id = valueIn(run, 'w:rStyle');
    const ofRun = id === undefined ? [] : styles.chain(id, 'character').map((style) => style.run);
    return lookOf([run], ofRun, ofParagraph);
  };
}

type Settings = readonly (XmlElement | undefined)[];

function lookOf(own: Settings, ofRun: Settings, ofParagraph: Settings): RunLook {
  const first = <Value>(
    read: (from: XmlElement | undefined) => Value | undefined,
  ): Value | undefined => {
    for (const settings of [...own, ...ofRun, ...ofParagraph]) {
      const value = read(settings);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  // A switch that the style of the run and that of the paragraph both turn on is off again.
  const toggled = (name: string): true | undefined => {
    const on = (settings: Settings): boolean | undefined =>
      settings.map((from) => switchIn(from, name)).find((value) => value !== undefined);
    return (on(own) ?? (on(ofRun) ?? false) !== (on(ofParagraph) ?? false)) ? true : undefined;
  };
  const halfPoints = first((from) => numberIn(from, 'w:sz'));
  const underline = first((from) => valueIn(from, 'w:u'));
  return {
    isBold: toggled('w:b'),
    isItalic: toggled('w:i'),
    isUnderlined: (underline !== undefined && underline !== 'none') || undefined,
    size: halfPoints === undefined ? undefined : halfPoints / 2,
    isHidden: toggled('w:vanish'),
    isStruck: toggled('w:strike') ?? toggled('w:dstrike'),
    language: languageCode(first((from) => valueIn(from, 'w:lang'))),
  };
}
