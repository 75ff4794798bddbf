/** Whether a name is that of a record here, and whether a file of that name stands here. */
type LookUp = (name: string) => { readonly isRecord: boolean; readonly isThere: boolean };

// Each takes away what a program or a person adds to the name of a file that they copy.
const copies: readonly (readonly [added: RegExp, by: string])[] = [
  [/\.(?:orig|rej|mine|r\d+|theirs|ours|bak|old|tmp|save)$/i, 'a merge tool or an editor left'],
  [/(?:\.|_)(?:BACKUP|BASE|LOCAL|REMOTE)(?:[._]\d+)*(?=\.\w+$)/, 'a merge tool left'],
  [/~$/, 'an editor left'],
  [/^#(?=.*#$)|#$/g, 'an editor left'],
  [/ ?\((?:\d+|[^)]*conflict[^)]*)\)(?=\.\w+$)/i, 'someone made'],
  [/ ?- ?Copy(?: ?\(\d+\))?(?=\.\w+$)/i, 'someone made'],
  [/^Copy (?:\(\d+\) )?of /i, 'someone made'],
  [/[ _-]copy(?:[ _-]?\d+)?(?=\.\w+$)/i, 'someone made'],
  [/ \d+(?=\.\w+$)/, 'someone made'],
];

/** What to do about a copy of a record that was left beside it, or that lost its name; nothing for any other file. */
export function leftover(name: string, lookUp: LookUp): string | undefined {
  const plain = /^(.+\.(?:yaml|mdx))\.txt$/i.exec(name)?.[1];
  if (plain !== undefined && lookUp(plain).isRecord)
    return `The name ends in \`.txt\`, which Windows may hide. Rename it to \`${plain}\`.`;
  for (const [added, by] of copies) {
    const base = name.replace(added, '');
    if (base === name) continue;
    const { isRecord, isThere } = lookUp(base);
    if (!isRecord) continue;
    return isThere
      ? `This is a copy of \`${base}\` that ${by}. Compare the two, then remove this one.`
      : `This is a copy of \`${base}\`, which is not here. Rename it to that, or remove it.`;
  }
  return undefined;
}
