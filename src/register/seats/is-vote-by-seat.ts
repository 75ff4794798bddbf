import type { Constitution } from '../register.ts';

/** Whether each seat that votes has one vote, as far as the document says: not where groups or organisations vote. */
export function isVoteBySeat({ facts }: Pick<Constitution, 'facts'>): boolean {
  const rights = facts['voting-rights'];
  if (rights.state !== 'stated') return true;
  const { voter, weighted, votesEach = 1 } = rights.answer;
  return (voter === 'member' || voter === 'seat') && weighted !== 'yes' && votesEach === 1;
}
