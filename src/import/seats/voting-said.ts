/** Whether words say that those they speak of vote. */
export function votingSaid(words: string): boolean | undefined {
  if (
    /\bnon[- ]?voting\b|\bwithout (?:a )?vot|\bno vot|\bnot (?:be )?(?:entitled|able) to vote|not have (?:a )?vot|have no (?:right to )?vot|do(?:es)? not vote|cannot vote|may not vote/iu.test(
      words,
    )
  )
    return false;
  return /\bvoting (?:members?|membership|partners?|representatives?)\b|\bwith (?:a )?vote\b|\bwith voting rights\b/iu.test(
    words,
  )
    ? true
    : undefined;
}
