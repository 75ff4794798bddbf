/** How every command ends, and nothing else ends that way. The README prints this table. */
export const exitCodes = {
  done: { code: 0, means: 'it is done, or what was asked about is in order' },
  contentBroken: { code: 1, means: 'the content has mistakes; they are printed as `check` does' },
  commandWrong: { code: 2, means: 'the command is wrong: an option, a folder, a day' },
  reviewOverdue: { code: 3, means: 'a review is overdue (`reviews`)' },
  programFailed: { code: 70, means: 'the program or the machine is at fault' },
} as const;

/** Says how the command will end when it has nothing left to do. */
export function endWith(how: keyof typeof exitCodes): void {
  process.exitCode = exitCodes[how].code;
}
