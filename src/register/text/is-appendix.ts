const appendix = /^\W*(?:appendix|annexe?|schedule|atodiad|atodlen)\b/iu;

/** Whether a heading is that of an appendix, an annex or a schedule. */
export function isAppendix(heading: string | undefined): boolean {
  return appendix.test(heading ?? '');
}
