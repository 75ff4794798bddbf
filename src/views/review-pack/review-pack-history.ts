import type { Constitution } from '../../register/register.ts';
import { heldPhrase } from '../phrases/review.ts';
import { capital } from '../../english/sentence.ts';
import { dateWords } from '../../english/date-words.ts';
import type { PackBlock, PackForm, PackSection } from './review-pack-parts.ts';
import { listed } from './review-pack-parts.ts';

/** What is known of earlier versions, and of reviews that were held. */
export function packHistory({ record }: Constitution): PackSection {
  const { history = [], reviews = [] } = record;
  const one = 'The register holds one version of this document.';
  const text =
    history.length === 0 ? one : `${one} The document lists these versions in a table of its own.`;
  const held = reviews.map((review) => ({
    text: [`${capital(heldPhrase(review))}.`, review.decision].filter(Boolean).join(' '),
    links: review.link === undefined ? [] : [{ name: review.link, href: review.link }],
  }));
  return {
    id: 'changes',
    title: '5. Changes since the last version',
    blocks: [
      { kind: 'paragraph', text },
      ...versionsTable(history),
      ...listed('Reviews held', 'list', held),
    ],
  };
}

function versionsTable(
  history: NonNullable<Constitution['record']['history']>,
): readonly PackBlock[] {
  if (history.length === 0) return [];
  const rows = history.map(({ version, date, note }) => ({
    name: [{ text: version }, ...(date ? [{ text: dateWords(date), isSmall: true }] : [])],
    words: [{ text: note ?? '' }],
  }));
  const caption = 'Versions that the document lists';
  return [{ kind: 'table', caption, columns: ['Version', 'Note'], isByHand: false, rows }];
}

/** The lines that close a review. */
export function packSigning(register: string): PackSection {
  const form: PackForm = {
    kind: 'form',
    fields: [
      { name: 'Reviewed by (office)' },
      { name: 'Date' },
      { name: 'Outcome', choices: ['Changed', 'No change', 'Extended'] },
      { name: 'Next review due' },
      { name: 'Signature' },
    ],
  };
  const text = `Tell whoever keeps “${register}” the date, the outcome and the date of the next review, so that readers can see them.`;
  return {
    id: 'sign-off',
    title: '6. Sign-off',
    blocks: [form, { kind: 'paragraph', text }],
  };
}
