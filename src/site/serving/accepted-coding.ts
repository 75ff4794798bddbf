/**
 * Whether an `Accept-Encoding` header wants an answer in a coding rather than as it is (RFC 9110,
 * section 12.5.3).
 *
 * Shape: a coding that is not named is accepted by `*` alone; quality 0 means "never", and a
 *        coding that is liked less than the plain body is not used.
 */
export function prefersCoding(header: string | undefined, coding: string): boolean {
  const qualities = new Map((header ?? '').split(',').map(readPreference));
  const wanted = qualities.get(coding) ?? qualities.get('*') ?? 0;
  const plain = qualities.get('identity') ?? 0;
  return wanted > 0 && wanted >= plain;
}

function readPreference(text: string): [string, number] {
  const [coding = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const value = quality === undefined ? 1 : Number(quality);
  return [coding, value >= 0 && value <= 1 ? value : 0];
}
