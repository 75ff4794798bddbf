import type { Aside, Paragraph } from '../block.ts';
import { languageCode } from '../runs/language-code.ts';
import type { RunLook } from '../runs/text-run.ts';
import type { HtmlElement } from './html-tree.ts';
import { attributeOf, isElement, walkHtml } from './html-tree.ts';
import type { ListCounter } from './list-counter.ts';
import type { WebPage } from './page.ts';
import { isSiteAround } from './site-around.ts';
import type { Styles } from './style-sheet.ts';
import { pointsOf } from './style-sheet.ts';

/** What holds for the words in an element: its own say, and that of all elements around it. */
export interface Frame {
  readonly look: RunLook;
  readonly font: string | undefined;
  readonly aside: Aside | undefined;
  readonly role: Paragraph['role'];
  readonly heading: number | undefined;
  /** Whether the words stand above the line: the mark of a note. */
  readonly isRaised: boolean;
  readonly isCentred: boolean;
  readonly indent: number | undefined;
  readonly isPreformatted: boolean;
  /** Whether it stands in the element that holds the document. */
  readonly isInMain: boolean;
  /** Whether the words are the number that Word printed before a paragraph. */
  readonly isNumber: boolean;
  /** How many lists it stands in. */
  readonly depth: number;
  /** How deep Word says that a paragraph stands in its list, from 0. */
  readonly wordLevel: number | undefined;
  readonly list: { readonly counter: ListCounter; readonly name: string | undefined } | undefined;
}

/** What holds outside of every element. */
export const outerFrame: Frame = {
  look: {},
  font: undefined,
  aside: undefined,
  role: undefined,
  heading: undefined,
  isRaised: false,
  isCentred: false,
  indent: undefined,
  isPreformatted: false,
  isInMain: false,
  isNumber: false,
  depth: 0,
  wordLevel: undefined,
  list: undefined,
};

const bold = new Set(['b', 'strong', 'th', 'dt']);
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const underlined = new Set(['u', 'ins']);

/** What holds inside an element. */
export function frameInside(element: HtmlElement, around: Frame, page: WebPage): Frame {
  const styles = page.sheet.of(element);
  const isInMain = around.isInMain || element === page.main;
  return {
    ...around,
    look: lookInside(element, around.look, styles),
    font: fontOf(styles) ?? around.font,
    aside: around.aside ?? asideOf(element, { page, isInMain, styles }),
    role: roleOf(element, styles) ?? around.role,
    heading: headingOf(element) ?? around.heading,
    isRaised:
      around.isRaised ||
      element.tagName === 'sup' ||
      /^sd(?:foot|end)notesym$/u.test(attributeOf(element, 'class') ?? ''),
    isCentred: isCentred(element, styles) ?? around.isCentred,
    indent: pointsOf(styles.get('margin-left')) ?? around.indent,
    isPreformatted:
      around.isPreformatted ||
      element.tagName === 'pre' ||
      /^pre/u.test(styles.get('white-space') ?? ''),
    isInMain,
    wordLevel: levelOf(styles) ?? around.wordLevel,
    isNumber: around.isNumber || /ignore/iu.test(styles.get('mso-list') ?? ''),
  };
}

function lookInside(element: HtmlElement, around: RunLook, styles: Styles): RunLook {
  const { tagName } = element;
  const weight = styles.get('font-weight');
  const decoration = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`;
  const language = attributeOf(element, 'lang');
  return {
    ...around,
    ...(bold.has(tagName) ? { isBold: true } : {}),
    ...(weight === undefined ? {} : { isBold: isHeavy(weight) }),
    ...(italic.has(tagName) || /italic|oblique/u.test(styles.get('font-style') ?? '')
      ? { isItalic: true }
      : {}),
    ...(underlined.has(tagName) || decoration.includes('underline') ? { isUnderlined: true } : {}),
    ...(pointsOf(styles.get('font-size')) === undefined
      ? {}
      : { size: pointsOf(styles.get('font-size')) }),
    ...(isHidden(element, styles) ? { isHidden: true } : {}),
    ...(language === undefined || language === ''
      ? {}
      : { language: languageCode(language.trim()) }),
  };
}

// `mso-list: l0 level2 lfo1`
function levelOf(styles: Styles): number | undefined {
  const level = /level(\d)/u.exec(styles.get('mso-list') ?? '')?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

function isHeavy(weight: string): boolean {
  return weight.startsWith('bold') || Number(weight) >= 600;
}

const unseenClass =
  /(?:^|\s)(?:(?:[\w-]*-)?visually-?hidden|sr-only|screen-reader-text|assistive-text|element-invisible)(?=\s|$)/iu;

function isHidden(element: HtmlElement, styles: Styles): boolean {
  return (
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all' ||
    unseenClass.test(attributeOf(element, 'class') ?? '')
  );
}

function asideOf(
  element: HtmlElement,
  { page, isInMain, styles }: { page: WebPage; isInMain: boolean; styles: Styles },
): Aside | undefined {
  if (/(?:^|\s)MsoToc/u.test(attributeOf(element, 'class') ?? '')) return 'contents-list';
  // Word says it in a style, and LibreOffice in the title of the part.
  const part =
    styles.get('mso-element') ??
    (element.tagName === 'div' ? attributeOf(element, 'title') : undefined);
  if (part === 'header' || part === 'footer') return 'running-head';
  if (page.aroundMain.has(element)) return undefined;
  if (!isInMain)
    return element.tagName === 'body' || element.tagName === 'html' ? undefined : 'site-around';
  const all = page.letters.get(page.main) ?? 0;
  const share = all === 0 ? 1 : (page.letters.get(element) ?? 0) / all;
  if (isContentsList(element, page)) return 'contents-list';
  const isAround =
    isFrameOfBody(element, page) ||
    isSiteAround(element, share) ||
    isLinkList(element, page, share);
  return isAround ? 'site-around' : undefined;
}

const listed = new Set(['ul', 'ol', 'nav', 'div', 'table', 'td', 'p']);

// Links to the parts of the page itself, and next to nothing else.
function isContentsList(element: HtmlElement, { links, letters }: WebPage): boolean {
  const found = links.get(element);
  if (found === undefined || found.inPage < 3 || !listed.has(element.tagName)) return false;
  return found.inPageLetters >= (letters.get(element) ?? 0) * 0.85;
}

// Where nothing says what is the document, a part that is all links leads elsewhere.
function isLinkList(
  element: HtmlElement,
  { links, letters, main }: WebPage,
  share: number,
): boolean {
  const found = links.get(element);
  if (main.tagName !== 'body' || share > 0.3 || !listed.has(element.tagName)) return false;
  return (
    found !== undefined &&
    found.count >= 4 &&
    found.inPage === 0 &&
    found.letters >= (letters.get(element) ?? 0) * 0.85
  );
}

const framing =
  /(?:^|[\s_-])(?:header|masthead|topbar|footer|leftnav|rightnav|mainnav|sitenav)(?:$|[\s_-])/iu;

// Where nothing says what is the document, what stands at the head and the foot of the page is not.
function isFrameOfBody(element: HtmlElement, { main, letters }: WebPage): boolean {
  if (main.tagName !== 'body') return false;
  const isSmall = (letters.get(element) ?? 0) < (letters.get(main) ?? 0) * 0.3;
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  const isFrame =
    /^(?:header|footer)$/u.test(element.tagName) ||
    (element.tagName === 'div' && framing.test(names));
  if (!isSmall || !isFrame) return false;
  // Some programs write the title of a document into such a head.
  let holdsTitle = false;
  walkHtml(element, {
    enter: (node) => {
      holdsTitle ||= isElement(node) && node.tagName === 'h1';
      return !holdsTitle;
    },
  });
  return !holdsTitle;
}

function roleOf(element: HtmlElement, styles: Styles): Paragraph['role'] {
  if (element.tagName === 'figcaption' || element.tagName === 'caption') return 'caption';
  const isNote = /^(?:footnote|endnote)$/u.test(styles.get('mso-element') ?? '');
  if (/^sd(?:foot|end)note\d/u.test(attributeOf(element, 'id') ?? '')) return 'note';
  const isSaid = attributeOf(element, 'data-footnotes') ?? attributeOf(element, 'role');
  return isNote || isSaid === '' || /^doc-(?:foot|end)notes?$/u.test(isSaid ?? '')
    ? 'note'
    : undefined;
}

function headingOf(element: HtmlElement): number | undefined {
  const rank = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (rank !== undefined) return Number(rank);
  if (attributeOf(element, 'role') !== 'heading') return undefined;
  const level = Number(attributeOf(element, 'aria-level') ?? '2');
  return level >= 1 && level <= 9 ? Math.floor(level) : 2;
}

function isCentred(element: HtmlElement, styles: Styles): boolean | undefined {
  if (element.tagName === 'center') return true;
  const align = styles.get('text-align') ?? attributeOf(element, 'align')?.toLowerCase();
  return align === undefined ? undefined : align === 'center';
}

function fontOf(styles: Styles): string | undefined {
  const family = styles.get('font-family');
  return family?.split(',')[0]?.replace(/["']/gu, '').trim();
}
