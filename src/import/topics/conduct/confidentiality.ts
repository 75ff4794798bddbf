import { wordingRule } from '../../reading/wording-rule.ts';

/** What members must keep to themselves. */
export const confidentiality = wordingRule({
  topic: 'confidentiality',
  heading: /\b(?:cyfrinachedd)\b|\bconfidential\w*|\bprivate (?:business|session|items)\b/iu,
  says: /\bconfidential(?:ity|ly)?\b|\bin (?:strict )?confidence\b|\bnot (?:be )?(?:disclosed?|divulged?|shared) (?:to|outside|with (?:any|third)|beyond)\b|\bchatham house\b|\bprivileged information\b|(?<!\bpublic\b[^.]*\b(?:except|unless)\b[^.]*)\bexempt (?:items?|information|business)\b/iu,
  hints:
    /\bexempt\b|\b(?:repeated|discussed|leaves?|taken) outside (?:the|of)\b|\boutside the room\b|\bprivate (?:session|meeting)\b|\bsensitive\b/iu,
  not: /culturally sensitive|vote of (?:no )?confidence|public confidence|confidence (?:in|and|that)\b(?! confidence)/iu,
});
