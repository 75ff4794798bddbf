/** The full key of a body named from within a partnership. */
export function bodyKey(reference: string, partnershipId: string): string {
  return reference.includes('/') ? reference : `${partnershipId}/${reference}`;
}
