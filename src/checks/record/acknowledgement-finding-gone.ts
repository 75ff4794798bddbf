import type { Check } from '../check.ts';

/** Each acknowledgement is about a finding that is still there. */
export const acknowledgementFindingGone: Check = {
  id: 'record/acknowledgement-finding-gone',
  since: '1.0',
  severity: 'warning',
  afterOthers: (found, { document, path, acknowledged }) => {
    const standing = new Set(found.map(({ check, remark }) => `${check.id} ${remark.about}`));
    return acknowledged.flatMap(({ check, about }, index) =>
      standing.has(`${check} ${about}`)
        ? []
        : [
            {
              document,
              path: [...path, index, 'about'],
              about: `${check} ${about}`,
              message: `The finding that this accepts, of \`${check}\` about \`${about}\`, is no longer there. Remove the acknowledgement.`,
            },
          ],
    );
  },
};
