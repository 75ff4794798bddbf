/** An element of XML, which holds words or other elements. */
export interface XmlPart {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly content?: readonly XmlPart[] | string;
}
