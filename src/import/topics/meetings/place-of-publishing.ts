const place =
  /\b(?:on|via|through|to)\s+(?:(?:the|its|their|our|a|an|each)\s+)?(?:[\p{L}\p{N}’'&-]+\s+){0,7}?(?:web\s?sites?|web\s?pages?|intranet|portal|platform|share\s?point(?: site)?|teams (?:site|channel)|shared drive)(?:\s+and\s+(?:on\s+)?(?:share\s?point|[\p{L}’'-]+\s+web\s?site))?/iu;

/** Where words say that something is published or kept, as it follows on: “on the Council’s website”. */
export function placeOfPublishing(words: string): string | undefined {
  const found = place.exec(words)?.[0];
  return found?.replace(/^(?:via|through|to)\b/iu, 'on');
}
