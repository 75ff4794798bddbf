/** How wide and high a picture is, in pixels or in units of its own: a page needs only how the two stand to each other. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture that can be published, or why it cannot be, as a sentence with what to do. */
export type ReadPicture = { readonly size: PictureSize } | { readonly fault: string };
