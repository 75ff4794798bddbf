const nouns =
  'board|group|sub-?group|partnership|committee|sub-?committee|forum|panel|network|alliance|collaborative|consortium|executive|assembly|commission|taskforce|task force';
// Short words that look like initials where letters are not told apart by case.
const others =
  'act|aim|aims|area|areas|chair|chairs|code|costs|date|draft|group|host|hosts|icb|item|items|key|lead|leads|local|main|next|nhs|notes|order|other|over|paper|party|place|plan|plans|post|power|quorum|role|roles|rules|same|scope|seats?|terms?|text|time|two|three|four|five|six|ten|view|views|vote|votes|whole|work';

/** The body of a document as it speaks of it: “the Board”, “this steering group”, “the Vale Partnership (VP)”, “the LSP”, “we”. */
export const theBody = `(?:(?:the|this|our) (?:(?!(?:and|of|for|the) )[\\p{L}\\d’'&-]+,? (?:(?:and|of|for|the) ){0,3}){0,7}?(?:${nouns})(?: \\([^)]*\\))?|the (?!(?:${others})\\b)[A-Z]{3,5}\\b|it|we)`;
