/** What the licence of a register covers, and what not. */
export const licenceCovers =
  'The coding and explanations. The words of documents belong to their owners: each document says under which licence.';
