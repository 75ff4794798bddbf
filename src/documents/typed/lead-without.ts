/** The bold words that lead a paragraph, once the label was taken apart from it; nothing where none are left. */
export function leadWithout(
  label: string,
  lead: string | undefined,
  text: string,
): string | undefined {
  if (lead === undefined) return undefined;
  const left = lead.startsWith(label) ? lead.slice(label.length).trim() : lead;
  return left !== '' && text.startsWith(left) ? left : undefined;
}
