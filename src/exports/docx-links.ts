// Also runs in the browser.
import type { Document } from 'docx';
import { ConcreteHyperlink, TextRun } from 'docx';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The links of one Word document, each address under a name that follows from its order. */
export interface DocxLinks {
  readonly link: (text: string, href: string) => ConcreteHyperlink;
  readonly writeInto: (file: Document) => void;
}

/** Gathers the links of one Word document: the library’s own way names each address by chance. */
export function docxLinks(): DocxLinks {
  const ids = new Map<string, string>();
  return {
    link: (text, href) => {
      const id = ids.get(href) ?? `Link${ids.size + 1}`;
      ids.set(href, id);
      return new ConcreteHyperlink([new TextRun({ text, style: 'Hyperlink' })], id);
    },
    writeInto: (file) => {
      for (const [href, id] of ids)
        file.Document.Relationships.addRelationship(id, hyperlink, href, 'External');
    },
  };
}
