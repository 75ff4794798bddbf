/** Classes that a file gives to markup: whole names, and beginnings that data completes. */
export interface ClassesUsed {
  readonly names: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const given = [
  /\bclass(?::list)?="([^"]*)"/gu,
  /\bclass(?::list)?=(\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})/gu,
  /\bclassName = (['"`][^;]*);/gu,
  /\bclassList\.\w+\(([^)]*)\)/gu,
];

// With `__` or `--` in it a text is a class wherever it stands, in a list or as an argument.
const plainlyClass = /['"`]([\w ${}.-]*?[a-z](?:__|--)[\w ${}.-]*)['"`]/gu;

/** The classes that a component or a script gives to markup. Looking for a class is no use of it. */
export function classesUsedIn(text: string): ClassesUsed {
  const values = [...given, plainlyClass].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, value = '']) => value),
  );
  const words = values.flatMap((value) => value.split(/[\s'"`,[\]()]+/u));
  const beforeData = words.map((word) => word.replace(/\$\{.*$/u, '').replace(/^\{/u, ''));
  return {
    names: new Set(beforeData.filter((word) => /^[a-z][\w-]*$/u.test(word) && !isBeginning(word))),
    beginnings: [...new Set(beforeData.filter(isBeginning))],
  };
}

/** Whether a file gives this class to markup. */
export function usesClass({ names, beginnings }: ClassesUsed, name: string): boolean {
  return names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

function isBeginning(word: string): boolean {
  return /[a-z](?:__|--|-)$/u.test(word);
}
