// What terms of reference call their parts, as the beginnings of words; in English and in Welsh.
const anywhere = words(`
  accountab|administ|agenda|aim|amendment|appointment|background|behaviour|budget|code of|
  composition|conduct|confidential|conflict|constitution|context|decision|declaration|
  definition|deliver|dispute|dissolution|duration|duties|election|escalation|evaluation|exit|
  expectation|frequency|function|funding|glossary|governance|interest|interpretation|
  introduction|meeting|member|membership|minute|mission|monitoring|notice|objective|observer|
  operating|outcome|papers|person specification|power|principle|priorit|procedure|proceedings|
  purpose|quor|rasci|raci|relationship|remit|reporting|representation|resolution|responsib|
  review|role|scope|secretariat|standards|standing|sub-group|subgroup|sub group|sub-committee|
  substitut|tenure|termination|transparency|voting|votes|whistle|withdrawal|diben|pwrpas|
  aelodaeth|aelodau|cworwm|cyfarfod|cadeirydd|adolyg|pleidleis|cylch gorchwyl|cyflwyniad|
  cefndir|amcan|atebolrwydd|penderfyn|ysgrifenyddiaeth|swyddogaeth|rôl|datgan|buddiannau|adrodd|
  atodiad|amlder|gweinyddu|cyfrifoldeb
`);

// These name a part only where they lead: “Support”, and not “Head of Support”.
const leading = words(`
  about|ambition|appendi|annex|attend|authority|business|chair|change|commitment|communicat|
  consult|contact|core|date|delegat|deputies|deputy|document|engagement|equality|establishment|
  ethos|financ|freedom|guiding|handling|information|invit|legal|liability|limit|link|methods|
  officer|operation|overview|participat|performance|record|resource|risk|rules|safeguard|
  schedule|scrutiny|sharing|status|statutory|strateg|structure|support|task|term|urgent|values|
  venue|version|vice|vision|work|working
`);

const small = '(?:the|our|what|who|how|when|is|can|a|an|and|of|other|y|yr)';
const asHeading = new RegExp(
  `^(?:${small} )*(?:(?:${leading})|(?:[\\p{L}’'-]+ ){0,3}(?:${anywhere}))`,
  'iu',
);

/** Whether a few words read like the name of a part of terms of reference: “Quorum”, “Frequency of meetings”. */
export function readsLikeHeading(said: string): boolean {
  return said.split(/\s+/u).length <= 11 && asHeading.test(said);
}

function words(list: string): string {
  return list.replace(/\n\s*/gu, '');
}
