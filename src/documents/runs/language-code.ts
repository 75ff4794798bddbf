/** The language of a tag of a language and a country: `cy` of `cy-GB`. */
export function languageCode(tag: string | undefined): string | undefined {
  const code = /^[a-z]{2,3}(?=-|$)/iu.exec(tag ?? '')?.[0].toLowerCase();
  return code === 'none' || code === 'zxx' ? undefined : code;
}
