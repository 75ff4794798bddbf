const notYet =
  /\b(?:to be (?:confirmed|agreed|determined|decided|developed|added|inserted|completed|drafted|worked up|advised|defined|finali[sz]ed)|tb[acd]|t\.b\.[acd]\.?|under development|in development|awaiting|insert (?:name|number|date|text|here)|xx+)\b|\[\s*(?:insert|add|tb[acd]|x+|name|number|date|\.\.\.|…)[^\]]*\]|\?\?+|_{3,}|…{2,}|\.{4,}/iu;

/** Whether words only keep a place: “TBC”, “to be agreed”, “[insert number]”. */
export function isNotYetWritten(words: string): boolean {
  return notYet.test(words);
}
