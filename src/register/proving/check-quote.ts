import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ErrorCode } from '../../diagnostics/error-codes.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { EvidenceInBody } from '../../model/evidence.ts';
import type { Path } from '../../files/content-file.ts';
import { placeOfCharacters, placeOfValue } from '../../files/content-file.ts';
import { bodyKey, shortKeys } from '../body-key.ts';
import { isBrokenConstitution } from '../loading/broken-constitution.ts';
import type { Stray } from '../text/first-stray.ts';
import { firstStray } from '../text/first-stray.ts';
import { wordsWithin } from '../text/node-words.ts';
import type { Scope } from './reference-scope.ts';
import type { TextIndex } from '../text/text-index.ts';

interface Citation {
  readonly evidence: EvidenceInBody;
  readonly path: Path;
}

/** Checks that the clause exists, and that the quote stands in its words letter for letter. */
export function checkQuote({ evidence, path }: Citation, scope: Scope): Diagnostic[] {
  const { document } = scope;
  const at = (field: string, code: ErrorCode, message: string): Diagnostic[] => [
    mistake(code, message, placeOfValue(document, [...path, field])),
  ];
  const cited = citedText(evidence, scope);
  if (cited === 'unnamed')
    return at(
      'clause',
      'fact/no-document',
      'Say with `in` which body’s constitution holds this clause.',
    );
  if (cited === 'unknown') {
    const name = evidence.in ?? '';
    const known = shortKeys([...scope.joined.texts.keys()], scope.partnershipId);
    return at(
      'in',
      'content/unknown-reference',
      `No body \`${name}\` has a constitution.${didYouMean(name, known) || ' Name one that has.'}`,
    );
  }
  if (cited === 'broken') return [];
  const node = cited.byId.get(evidence.clause);
  if (node === undefined) {
    const hint =
      didYouMean(evidence.clause, cited.byId.keys()) || ' Use the id of a part of text.yaml.';
    return at('clause', 'fact/unknown-clause', `There is no clause \`${evidence.clause}\`.${hint}`);
  }
  const stray = firstStray(evidence.quote, wordsWithin(node.node));
  if (stray === undefined) return [];
  const place = placeOfCharacters(document, { path: [...path, 'quote'], span: stray });
  return [mistake('fact/quote-differs', quoteMessage(stray, evidence.clause), place)];
}

function citedText(
  { in: body }: EvidenceInBody,
  scope: Scope,
): TextIndex | 'unnamed' | 'unknown' | 'broken' {
  if (body === undefined)
    return scope.text ?? (isBrokenConstitution(scope.key, scope) ? 'broken' : 'unnamed');
  const key = bodyKey(body, scope.partnershipId);
  return scope.joined.texts.get(key) ?? (isBrokenConstitution(key, scope) ? 'broken' : 'unknown');
}

// Shows where the quote leaves the clause, so that one changed word is found at a glance.
function quoteMessage({ after }: Stray, clause: string): string {
  const where = after === '' ? '' : ` after “${after}”`;
  return `These words do not stand in clause \`${clause}\`${where}. Copy them exactly, then confirm that the answer still holds.`;
}
