import type { QuorumPart, Verdict } from '../../register/quorum/evaluate-quorum.ts';

/** The answer in a sentence. */
export function verdictWords(verdict: Verdict): string {
  return {
    met: 'Quorate: this meeting can make decisions.',
    'not-met': 'Not quorate: this meeting cannot make decisions.',
    unclear: 'Unclear: the document does not settle it.',
  }[verdict];
}

const partWords: Record<Verdict, string> = { met: 'Met', 'not-met': 'Not met', unclear: 'Unclear' };

/** Each part of the rule, whether it is met, and how many are there. */
export function partItems(
  part: QuorumPart,
  phrases: Readonly<Record<string, string>>,
  place = '',
): HTMLLIElement[] {
  if (part.parts.length > 0) {
    return part.parts.flatMap((inner, index) =>
      partItems(inner, phrases, place === '' ? `${index}` : `${place}.${index}`),
    );
  }
  const item = document.createElement('li');
  item.textContent = `${partWords[part.verdict]}: ${phrases[place] ?? ''} (${presentWords(part)})`;
  return [item];
}

function presentWords({ present: [least, most], needed }: QuorumPart): string {
  const there =
    least === most ? `${least} present` : `${least} to ${most} present, by how the rule is read`;
  return needed === undefined
    ? `${there}; how many are needed depends on seats that are not numbered`
    : `${there}, ${needed} needed`;
}
