import type { Options } from 'micromark';

type HtmlExtension = NonNullable<Options['htmlExtensions']>[number];

/** Has each list say with which sign its numbers are typed: `1)` and `1.` print differently. */
export function printedListMarks(): HtmlExtension {
  return {
    enter: {
      // As the parser’s own, which ends the tag that opens the list.
      listItemMarker(token) {
        if (this.getData('expectFirstItem') === true) {
          this.tag(this.sliceSerialize(token) === ')' ? ' data-sign=")">' : '>');
        } else {
          if (this.getData('lastWasTag') === true && this.getData('slurpAllLineEndings') !== true)
            this.lineEndingIfNeeded();
          this.tag('</li>');
        }
        this.lineEndingIfNeeded();
        this.tag('<li>');
        this.setData('expectFirstItem');
        this.setData('lastWasTag');
      },
    },
  };
}
