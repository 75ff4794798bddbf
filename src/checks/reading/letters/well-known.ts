/**
 * Letters that no reader of a public document needs spelled out, with why.
 *
 * What is known in one field alone (ICB, JSNA, PNA) is not here: spelling that out is what the check is for.
 */
const groups: readonly { readonly why: string; readonly letters: string }[] = [
  { why: 'Dictionaries give them as words.', letters: 'AGM CV DIY DVD ID OK PIN TV VIP' },
  {
    why: 'Offices and departments of any organisation are called so.',
    letters: 'CEO CFO COO HR ICT IT PA PR',
  },
  {
    why: 'They are written on every computer, and their names in full tell a reader less.',
    letters: 'CSV DNS FAQ GPS HTML HTTP HTTPS PDF SMS SSL URL USB WIFI XML',
  },
  {
    why: 'States and unions of states, and what everyone there pays or is paid.',
    letters: 'EU GB GBP PAYE UK UN USA VAT',
  },
  {
    why: 'Public offices and honours that are used as titles.',
    letters: 'CBE JP KC MBE MP MPS MS MSP MSPS OBE QC',
  },
  { why: 'Public bodies better known by their letters.', letters: 'BBC HMRC NHS' },
  { why: 'Times and dates.', letters: 'AD AM BC BST GMT PM' },
  { why: 'Degrees.', letters: 'BA BSC MA MBA MSC PHD' },
];

const known = new Set(groups.flatMap(({ letters }) => letters.split(' ')));

/** Whether everybody knows what some letters stand for. */
export function isWellKnown(letters: string): boolean {
  return known.has(letters.toUpperCase());
}
