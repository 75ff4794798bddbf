/** One small mistake in a file, and the line that it is on, where that can be told. */
export interface Mutant {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly line: number | undefined;
}

interface Field {
  readonly index: number;
  /** The white space and dash before the name. */
  readonly lead: string;
  readonly name: string;
  readonly value: string;
}

/** Fields that may be left out: without them a register has no mistake, or has it in another file. */
const optional =
  /^(?:place|codes|partOf|organisations|office|relations|id|columns|bodies|who|content)$|constitution\.yaml (?:label|date)$/;
const references = /^(?:clause|source|place|partOf|body|in|table|constitution)$/;
const choices =
  /^(?:kind|state|status|statutory|scheme|sector|voting|substitute|class|office|qualifier|what)$/;
const wrongDates = ['2025-02-30', '14/03/2025', '2025-3', '2025-13', 'March 2025', '25-03-14'];

/** Every mistake this knows how to make in a YAML file that has each field on a line of its own. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const lines = text.split('\n');
  const fields = lines.flatMap((line, index): Field[] => {
    const [, lead, name, value = ''] = /^( *(?:- )?)([a-z][\w-]*):(?: (.+))?$/i.exec(line) ?? [];
    return lead === undefined || name === undefined ? [] : [{ index, lead, name, value }];
  });
  return fields.flatMap((field) => mutate(field, { file, lines }));
}

/** Whether a field is a topic of facts.yaml: left out, it is not read yet. */
function isTopicOf(file: string, lead: string): boolean {
  return file.endsWith('/facts.yaml') && lead === '';
}

function mutate(field: Field, { file, lines }: { file: string; lines: string[] }): Mutant[] {
  const { index, lead, name, value } = field;
  const end = endOfBlock(field, lines);
  const found: Mutant[] = [];
  const replaceBy = (
    what: string,
    by: readonly string[],
    line: number | undefined,
    to = index + 1,
  ): void => {
    const text = [...lines.slice(0, index), ...by, ...lines.slice(to)].join('\n');
    found.push({ what: `${what} ${file}:${index + 1} ${name}`, file, text, line });
  };
  const rest = value === '' ? '' : ` ${value}`;
  const isPlain = value !== '' && !/^[[{'"]/.test(value);
  replaceBy('misspell', [`${lead}${name}x:${rest}`], index + 1);
  replaceBy(
    'mistype',
    [`${lead}${name}: ${value === '' || value.startsWith('{') ? 'text' : '[{ a: b }]'}`],
    index + 1,
    end,
  );
  if (value !== '')
    replaceBy('repeat', [lines[index]!, `${' '.repeat(lead.length)}${name}:${rest}`], index + 2);
  if (/^ /.test(lead)) replaceBy('tab', [lines[index]!.replace(/^ +/, '\t')], index + 1);
  if (references.test(name)) replaceBy('dangle', [`${lead}${name}: ${value}-x`], index + 1);
  if (choices.test(name) && isPlain) replaceBy('choose', [`${lead}${name}: nonsense`], index + 1);
  if (name === 'quote') replaceBy('misquote', [`${lead}${name}: x${value}`], index + 1);
  if (name === 'date')
    for (const date of wrongDates) replaceBy('misdate', [`${lead}${name}: ${date}`], index + 1);
  if (
    !isTopicOf(file, lead) &&
    !optional.test(name) &&
    !optional.test(`${file} ${name}`) &&
    !lead.includes('-')
  )
    replaceBy('drop', [], undefined, end);
  return found;
}

function endOfBlock({ index, lead }: Field, lines: readonly string[]): number {
  let end = index + 1;
  while (end < lines.length && lines[end]!.search(/\S/) > lead.length) end++;
  return end;
}
