import { theBody } from '../../reading/body-words.ts';
import type { ReadableText } from '../../reading/readable-text.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

/** The area that the body covers, and what it does not do. */
export const scopeAndLimits = wordingRule({
  topic: 'scope-and-limits',
  heading:
    /\b(?:cwmpas)\b|^\W*(?:[\d.]+\s*)?(?:scope|limitations?|limits|remit and scope|scope and (?:limits|remit|purpose)|geograph\w*(?: (?:scope|area|coverage))?|area covered|boundar\w+|out of scope|exclusions?)(?: of .{0,40})?\W*$/iu,
  says: new RegExp(
    `\\b(?:not (?:a|in itself a) (?:separate )?legal entity|no legal (?:personality|status|identity)|out of scope|in scope|outside (?:of )?(?:the|its) (?:scope|remit)|does not have (?:any )?(?:delegated|executive|formal|decision|statutory|legal)|has no (?:executive|delegated|formal|decision|statutory|legal)|will not be (?:statutorily )?responsible|cannot hold property|limit the ability|is not about)\\b|\\b(?:are|is) bound by the (?:roles|rules|policies|procedures|decisions)\\b[^.]{0,80}\\b(?:their|own|respective)\\b|\\bnot legally binding\\b|\\bdoes not create (?:a|any) (?:legal|binding)\\b|^${theBody} (?:covers?|serves?) the\\b|\\b(?:geographical|administrative|council|local authority|district|county|city) (?:area|boundar\\w+|footprint) of\\b`,
    'iu',
  ),
  hints:
    /\b(?:scope|geograph\w+|boundar\w+|footprint|county|city|borough|district|locality|the area)\b/iu,
  not: /scope (?:and develop|good|training)|boundary between/iu,
  find: placeCovered,
});

const inPlace =
  /\b(?:in|across|within|throughout|facing|for|of) (?:the )?(?:people (?:in|of) )?(?:county|city|borough|district|region|area|London Borough|town)(?: of (\p{Lu}\p{L}+))?\b|\b(?:in|across|within|throughout|for) ((?:North|South|East|West|Mid|Greater|Central)?[\s-]?(?:\p{Lu}[\p{L}’-]+)(?:[ -](?:and|upon|on|of|the|in)?[ -]?\p{Lu}[\p{L}’-]+){0,3})/gu;
const noPlace =
  /\b(?:board|group|partnership|committee|forum|panel|plan|strategy|act|appendix|annex|section|council|authority|trust|nhs|service|programme|january|february|march|april|may|june|july|august|september|october|november|december|england|wales|scotland|chair|members?|health|care|police|community|terms|framework|order|agreement|compact|public|children|adults|safeguarding|director|officer|team|system|covid|government|local|partners?|integrated|voluntary|sector|term|forward|strategic|national)\b/iu;
// One mention will do where the name is plainly of a place.
const placeEnding =
  /(?:shire|land|side|ham|ton|ford|bury|borough|chester|mouth|pool|worth|field|wich|caster|sex|folk|umbria|wall|von)$/u;
const ofPurpose =
  /purpose|role|remit|aims?\b|objective|vision|background|introduction|context|why we|scope|function|responsib|who we|^\W*(?:[\d.]+\s*)?(?:title|name|area)\W*$/iu;

// What it is there for names the place it is there for: “to reduce crime in Marlby”.
function placeCovered(all: readonly Sentence[], { passages }: ReadableText): Sentence[] {
  const whole = passages.map(({ words }) => words).join('\n');
  const found = all.find(({ words, kind, passage, headings }) => {
    const heads = [...headings, ...passage.headings];
    if (kind !== 'sentence' || (heads.length > 0 && !heads.some((head) => ofPurpose.test(head))))
      return false;
    return [...words.matchAll(inPlace)].some(([, of, name]) => {
      const place = (of ?? name ?? '').trim();
      if (place === '')
        return (
          of === undefined &&
          name === undefined &&
          /\b(?:county|city|borough|district)\b/iu.test(words)
        );
      return (
        !noPlace.test(place) &&
        /\p{Ll}/u.test(place) &&
        (placeEnding.test(place) || whole.split(place).length > 2)
      );
    });
  });
  return found === undefined ? [] : [found];
}
