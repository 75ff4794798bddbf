import type { HtmlElement } from './html-tree.ts';
import { attributeOf } from './html-tree.ts';

const tags = new Set(['nav', 'aside', 'dialog', 'noscript', 'menu']);
const smallTags = new Set(['form', 'fieldset']);
const controls = new Set(['button', 'select', 'textarea', 'label', 'legend', 'datalist', 'input']);
const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'form',
]);
const named =
  /cookie|(?:^|[\s_-])(?:consent|gdpr|breadcrumbs?|skip|skiplink|skip-link|share|sharing|social|feedback|related|newsletter|subscribe|navigation|navbar|nav|menu|pagination|pager|sidebar|site-header|site-footer|page-footer|footer-links|toolbar|print-page|back-to-top|survey|banner|advert|comments|page-tools|in-page-nav)(?:$|[\s_-])/iu;
const containers = new Set(['div', 'section', 'ul', 'ol', 'p', 'header', 'footer', 'span', 'a']);
const phrase =
  /^(?:skip to (?:main )?(?:content|navigation)|back to (?:the )?top|top of page|print (?:this|page)\b.*|share (?:this|on|via)\b.*|tweet|is this page useful\b.*|was this (?:page|information) (?:helpful|useful)\b.*|accept (?:all )?cookies|reject (?:all )?cookies|report a (?:problem|fault) with this page|give feedback.*|rate this page.*|you are here:?|mynd i.r (?:prif )?gynnwys|neidio i.r .{0,20}cynnwys)[\s.?!]*$/iu;

/**
 * Whether an element belongs to the site around a document rather than to the document.
 *
 * A part that holds much of the page is the document, whatever it is called: some sites put all of
 * a page into one form, or give the whole of it the class of its sidebar.
 */
export function isSiteAround(element: HtmlElement, share: number): boolean {
  const { tagName } = element;
  if (tags.has(tagName) || controls.has(tagName)) return share < 0.5;
  if (share > 0.3) return false;
  const role = attributeOf(element, 'role');
  if (smallTags.has(tagName) || (role !== undefined && roles.has(role))) return true;
  if (!containers.has(tagName)) return false;
  const id = tagName === 'div' || tagName === 'section' ? (attributeOf(element, 'id') ?? '') : '';
  return named.test(attributeOf(element, 'class') ?? '') || named.test(id);
}

/** Whether a line is one of those that sites print on each page: “Skip to main content”. */
export function isSitePhrase(text: string): boolean {
  return text.length < 120 && phrase.test(text);
}
