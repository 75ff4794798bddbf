/** A few Acts, as files of an example. */
export const statutes: Readonly<Record<string, string>> = {
  'statutes/localism-act-2011': act('Localism Act', '2011', 'noOtherYears: yes'),
  'statutes/drugs-act-2005': act('Drugs Act', '2005', 'noOtherYears: yes'),
  'statutes/care-act-2014': act('Care Act', '2014', 'noOtherYears: yes'),
  'statutes/housing-act-1996': act('Housing Act', '1996', 'shortForms: [Homes Act]'),
  'statutes/crime-and-disorder-act-1998': act(
    'Crime and Disorder Act',
    '1998',
    'noOtherYears: yes',
  ),
  'statutes/policing-and-crime-act-2009': act(
    'Policing and Crime Act',
    '2009',
    'noOtherYears: yes\nmisnomers: [Police and Crime Act]',
  ),
  'statutes/policing-and-crime-act-2017': act(
    'Policing and Crime Act',
    '2017',
    'noOtherYears: yes\nmisnomers: [Police and Crime Act]',
  ),
  'statutes/anti-social-behaviour-act-2003': act(
    'Anti-social Behaviour Act',
    '2003',
    `noOtherYears: yes
shortForms: [ASB Act]
replacedBy:
  words: Many of its powers were replaced in 2014.
  since: 2014
  url: https://www.legislation.gov.uk/ukpga/2014/12`,
  ),
};

function act(title: string, year: string, more = ''): string {
  return `title: ${title}
year: "${year}"
url: https://www.legislation.gov.uk/ukpga/${year}/1
${more}
`;
}
