/** The full key of a body named from within a partnership. */
export function bodyKey(reference: string, partnershipId: string): string {
  return reference.includes('/') ? reference : `${partnershipId}/${reference}`;
}

/** Full keys as they are named from within a partnership: its own bodies by their ids alone. */
export function shortKeys(keys: readonly string[], partnershipId: string): string[] {
  const own = `${partnershipId}/`;
  return keys.map((key) => (key.startsWith(own) ? key.slice(own.length) : key));
}
