/** One way in which a file came to be wrong. */
export interface Mutant {
  readonly path: string;
  readonly text: string;
  /** The line that was changed, as it was. */
  readonly line: string;
}

/**
 * Every line of a file changed in every way that hands and programs change lines.
 *
 * Shape: left out, written twice, indented with a tab, indented more and less, with its field misspelt,
 *        its colon gone, a quote opened, its value exchanged with that of another line, a word lost,
 *        two words changed, a number off by one, joined with the next line, the file cut off in it.
 */
export function mutantsOf(path: string, text: string): Mutant[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const before = lines.slice(0, at);
    const after = lines.slice(at + 1);
    const other = (at * 7 + 3) % lines.length;
    const changed = [
      [],
      [line, line],
      [line.replace(/^\s*/u, '\t')],
      [`  ${line}`],
      [line.replace(/^ {1,2}/u, '')],
      [line.replace(/(\w)(\w):/u, '$2$1:')],
      [line.replace(/:/u, '')],
      [line.replace(/: /u, ': "')],
      [line.replace(/: (.*)$/u, `: ${lines[other]!.replace(/^.*?: /u, '')}`)],
      [line.replace(/ \S+$/u, '')],
      [line.replace(/(\S+) (\S+)$/u, '$2 $1')],
      [line.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 1) % 10))],
      [`${line} ${(after[0] ?? '').trim()}`],
    ];
    const texts = changed.map((some) => [...before, ...some, ...after].join('\n'));
    const cut = [...before, line.slice(0, Math.ceil(line.length / 2))].join('\n');
    return [...new Set([...texts, cut])]
      .filter((mutant) => mutant !== text)
      .map((mutant) => ({ path, text: mutant, line }));
  });
}
