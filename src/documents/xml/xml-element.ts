/** An element of XML with what stands in it. Names begin with a short word for their namespace: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The elements directly in an element. */
export function elementsIn(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The elements of one name directly in an element. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The first element found by going down by these names. */
export function childOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  let found = element;
  for (const name of names) {
    if (found === undefined) return undefined;
    found = found.children.find(
      (child): child is XmlElement => typeof child !== 'string' && child.name === name,
    );
  }
  return found;
}

/** The elements wanted at any depth below, in order; none inside another of them. */
export function withinOf(
  element: XmlElement,
  isWanted: (element: XmlElement) => boolean,
): XmlElement[] {
  const found: XmlElement[] = [];
  const look = ({ children }: XmlElement): void => {
    for (const child of children)
      if (typeof child === 'string') continue;
      else if (isWanted(child)) found.push(child);
      else look(child);
  };
  look(element);
  return found;
}

/** The characters in an element and below it. */
export function charactersIn(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : charactersIn(child)))
    .join('');
}
