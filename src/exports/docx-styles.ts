// Also runs in the browser.
/** The look of each kind of paragraph in a Word document. */
export function docxStyles(namespace: string): string {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>';
  const style = (id: string, paragraphLook: string, runLook: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/^Heading/, 'heading ')}"/><w:basedOn w:val="Normal"/><w:qFormat/>${paragraphLook && `<w:pPr>${paragraphLook}</w:pPr>`}<w:rPr>${runLook}</w:rPr></w:style>`;
  const all = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    style('Title', '<w:spacing w:after="160"/>', '<w:b/><w:sz w:val="36"/>'),
    style(
      'Heading1',
      '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="26"/>',
    ),
    style(
      'Heading2',
      '<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="1"/>',
      '<w:b/>',
    ),
    style(
      'Quote',
      '',
      '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria"/><w:sz w:val="20"/>',
    ),
    style('Strong', '', '<w:b/>'),
    style('Small', '', '<w:color w:val="47555A"/><w:sz w:val="18"/>'),
  ];
  return `<w:styles ${namespace}>${defaults}${all.join('')}</w:styles>`;
}
