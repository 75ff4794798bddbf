/**
 * Grounds in their own colours that words in the colours of a register stand on, beside paper: a quote, a finding,
 * what a search found. They are the same in every register, as what they mean is.
 *
 * Source: `src/styles/_tokens.scss`; a test compares the two.
 */
export const tintedGrounds = {
  light: {
    paper: '#ffffff',
    'fact-wash': '#dcefe4',
    'stated-wash': '#f1f9f4',
    'attention-wash': '#fdf0dc',
    'overdue-wash': '#fbeaea',
    found: '#ffec9e',
    arrived: '#fff3bf',
  },
  dark: {
    paper: '#11181b',
    'fact-wash': '#17382a',
    'stated-wash': '#15291f',
    'attention-wash': '#33270f',
    'overdue-wash': '#3c1b1d',
    found: '#5a4a10',
    arrived: '#4a3f12',
  },
} as const;
