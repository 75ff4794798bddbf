import { describe, expect, test } from 'vitest';
import { namesOfPeople, spansOfTokens } from '../../../src/import/people/names-of-people.ts';

/** What is taken for names, as it stands between two spaces. */
const found = (text: string, inNameColumn = false): string[] =>
  namesOfPeople(text, { inNameColumn }).map(({ start, end }) => text.slice(start, end));

describe('namesOfPeople', () => {
  test.each([
    ['Jane Smith', 'Jane Smith'],
    ['Cllr Jane Smith', 'Jane Smith'],
    ['Councillor Mohammed Iqbal', 'Mohammed Iqbal'],
    ['Cllr. R. Patel', 'R. Patel'],
    ['Cllr Batchelor', 'Batchelor'],
    ['Dr A. Patel – Chair', 'Dr A. Patel'],
    ['Dr. Mussadaq Iqbal', 'Dr. Mussadaq Iqbal'],
    ['Professor Sir Michael Marmot', 'Professor Sir Michael Marmot'],
    ['Mrs Quennell', 'Mrs Quennell'],
    ['Ms Oluwaseun Adeyemi-Cole', 'Ms Oluwaseun Adeyemi-Cole'],
    ['Rev. Canon Peter Ogilvy', 'Rev. Canon Peter Ogilvy'],
    ['Revd Jane Tillier', 'Revd Jane Tillier'],
    ['Cyngor Sir Ceredigion: Llinos Medi', 'Llinos Medi'],
    ['Sir Tom Hughes-Hallett', 'Sir Tom Hughes-Hallett'],
    ['Dame Cally Palmer', 'Dame Cally Palmer'],
    ['Baroness Warsi', 'Baroness Warsi'],
    ['Lady Sarah Whitmore', 'Lady Sarah Whitmore'],
    ['Cynghorydd Dafydd Meurig', 'Dafydd Meurig'],
    ['John Brown, Director of Public Health', 'John Brown,'],
    ['Director of Finance – Siân Llewelyn', 'Siân Llewelyn'],
    ['Rhys ap Gwilym', 'Rhys ap Gwilym'],
    ['Llinos Medi Huws', 'Llinos Medi Huws'],
    ['Angharad Ffion Prys', 'Angharad Ffion Prys'],
    ['Seán Ó Briain', 'Seán Ó Briain'],
    ['Niamh O’Connor', 'Niamh O’Connor'],
    ["Siobhan O'Dwyer", "Siobhan O'Dwyer"],
    ['Mairi MacInnes', 'Mairi MacInnes'],
    ['Eilidh McGillivray', 'Eilidh McGillivray'],
    ['Hamish Urquhart', 'Hamish Urquhart'],
    ['Gurpreet Kaur Sandhu', 'Gurpreet Kaur Sandhu'],
    ['Harjinder Singh', 'Harjinder Singh'],
    ['Ranjit Seehra', 'Ranjit Seehra'],
    ['Priya Raghunathan', 'Priya Raghunathan'],
    ['Fatima Begum', 'Fatima Begum'],
    ['Mohammed Aslam Khan', 'Mohammed Aslam Khan'],
    ['Ghulaam Murtaza', 'Ghulaam Murtaza'],
    ['Zainab Al-Rashid', 'Zainab Al-Rashid'],
    ['Yusuf bin Tariq', 'Yusuf bin Tariq'],
    ['Khaled el Sayed', 'Khaled el Sayed'],
    ['Chukwuma Nwosu', 'Chukwuma Nwosu'],
    ['Oluwaseun Ogundipe', 'Oluwaseun Ogundipe'],
    ['Kwame Asante-Boateng', 'Kwame Asante-Boateng'],
    ['Tendai Moyo', 'Tendai Moyo'],
    ['Abdirahman Warsame', 'Abdirahman Warsame'],
    ['Katarzyna Wójcik', 'Katarzyna Wójcik'],
    ['Łukasz Zieliński', 'Łukasz Zieliński'],
    ['Ioana Munteanu', 'Ioana Munteanu'],
    ['Oleksandr Shevchenko', 'Oleksandr Shevchenko'],
    ['Vytautas Kazlauskas', 'Vytautas Kazlauskas'],
    ['Jürgen Vogt', 'Jürgen Vogt'],
    ['François Lefèvre', 'François Lefèvre'],
    ['Annemarie van der Berg', 'Annemarie van der Berg'],
    ['Pieter van der Berg', 'Pieter van der Berg'],
    ['João da Silva', 'João da Silva'],
    ['Giovanni Di Lorenzo', 'Giovanni Di Lorenzo'],
    ['Maria del Carmen Ruiz', 'Maria del Carmen Ruiz'],
    ['Mei-Ling Cheung', 'Mei-Ling Cheung'],
    ['Hiroshi Tanaka', 'Hiroshi Tanaka'],
    ['Nguyet Tran', 'Nguyet Tran'],
    ['Shlomo Weinberg', 'Shlomo Weinberg'],
    ['Delroy Campbell', 'Delroy Campbell'],
    ['Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['Mary-Anne Tring-Willis', 'Mary-Anne Tring-Willis'],
    ['J.P. Harris', 'J.P. Harris'],
    ['A B Carter', 'A B Carter'],
    ['Jane SMITH', 'Jane SMITH'],
    ['JANE SMITH', 'JANE SMITH'],
    ['Jane Smith OBE', 'Jane Smith OBE'],
    ['Grace Okafor', 'Grace Okafor'],
    ['Victoria Jones', 'Victoria Jones'],
    ['(Jane Smith)', '(Jane Smith)'],
    ['Jane Smith’s', 'Jane Smith’s'],
    ['Jane Smith Derby City Council', 'Jane Smith'],
    ['Jane Smith Service Manager', 'Jane Smith'],
    ['Head of Service (Paul Atherton)', '(Paul Atherton)'],
    ['Chief Inspector Mark Knibbs', 'Mark Knibbs'],
    ['10 Kate Munson Probation Service', 'Kate Munson'],
    ['Rt Hon Patricia Ogilvy', 'Rt Hon Patricia Ogilvy'],
    ['the report of Sarah Whitfield to the Board', 'Sarah Whitfield'],
  ])('finds the name in “%s”', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test.each([
    ['Author: Xanthe Quill', 'Xanthe Quill'],
    ['Prepared by Xanthe Quill, Policy Officer', 'Xanthe Quill,'],
    ['Contact: J Bloggs', 'J Bloggs'],
    ['For more, contact Xanthe Quill.', 'Xanthe Quill.'],
    ['Chair: Xanthe Quill', 'Xanthe Quill'],
    ['Written by: Jane', 'Jane'],
    ['Clerk: Sarah Hill', 'Sarah Hill'],
    ['Sarah Hill – Clerk', 'Sarah Hill'],
  ])('believes a name that a label announces or a role follows: “%s”', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test.each([
    'Chief Executive',
    'Derby City',
    'Derby City Council',
    'Public Health England',
    'Marie Curie',
    'St John Ambulance',
    'Age UK',
    'Sue Ryder',
    'Sue Ryder Hospice',
    'Leonard Cheshire',
    'Joseph Rowntree Foundation',
    'Lucy Faithfull Foundation',
    'Terrence Higgins Trust',
    'Suzy Lamplugh Trust',
    'Robert Jones and Agnes Hunt Orthopaedic Hospital NHS Foundation Trust',
    'James Paget University Hospitals NHS Foundation Trust',
    'George Eliot Hospital NHS Trust',
    'Elizabeth Garrett Anderson Wing',
    'Sir Robert Peel Community Hospital',
    'Lady Margaret Hall',
    'Dame Hannah Rogers Trust',
    'Helen & Douglas House',
    'Claire House Children’s Hospice',
    'Julian House',
    'Katharine House',
    'Robert Gordon University',
    'Anna Freud Centre',
    'Stephen Lawrence Day Foundation',
    'Henry Smith Charity',
    'Thomas Coram Foundation',
    'Jo Cox Foundation',
    'Charlie Waller Trust',
    'Mary Stevens Hospice',
    'Samuel Ward Academy',
    'Queen Elizabeth Hospital',
    'Prince William Award',
    'King Edward Avenue',
    'St Mary Parish Church',
    'Saint Peter Street',
    'Victoria Park',
    'Alexandra Road Surgery',
    'Charles Street',
    'Martin House',
    'Lewis and Harris',
    'Angus Council',
    'Christian Aid',
    'Black Lives Matter',
    'Active Derbyshire',
    'Community Action Derby',
    'Reflection Path',
    'Golden Generation',
    'Sahara Project',
    'Women’s Aid',
    'Citizens Advice',
    'Samaritans',
    'Barnardo’s',
    'Mencap',
    'Healthwatch Norfolk',
    'Natural Resources Wales',
    'Police Scotland',
    'Dyffryn County Borough Council',
    'Canolbarth University Health Board',
    'Bwrdd Iechyd Prifysgol Cwm Taf',
    'Prif Weithredwr',
    'Cadeirydd y Bwrdd',
    'Lord Lieutenant',
    'Lord Mayor of Derby',
    'Lady Mayoress',
    'Professor of Public Health',
    'Councillor for Alvaston Ward',
    'Councillor Representatives',
    'Councillor Nominations',
    'Cllr TBC',
    'Independent Chair',
    'Vice Chair',
    'Portfolio Holder for Adult Social Care',
    'Executive Medical Director',
    'Deputy Chief Nurse',
    'Director of Children’s Services',
    'Borough Commander',
    'Territorial Policing Unit Commander',
    'Senior Responsible Officer',
    'Caldicott Guardian',
    'Terms of Reference',
    'Standing Orders',
    'Strategic Outcomes Framework',
    'Better Care Fund',
    'Crime and Disorder Act 1998',
    'Clare’s Law',
    'Martha’s Rule',
    'Nolan Principles',
    'Marmot Review',
    'Will Members declare their interests?',
    'Will Young people be heard?',
    'May Day Bank Holiday',
    'Mark Sheets are kept',
    'March and April Meetings',
    'June Smith-Free Report',
    'Group A Members',
    'Appendix A Membership',
    'Betsi Cadwaladr University Health Board',
    'Aneurin Bevan University Health Board',
    'Dylan Thomas Centre',
    'Sue Ryder Thorpe Hall Hospice',
    'Winston Churchill Fellowship',
    'Bishop Grosseteste University',
    'Royal Devon University Healthcare NHS Foundation Trust',
    'Lord Darzi Review',
    'Option B Consultation',
    'Tier 2 Weight Management',
    'West Mercia Police and Crime Commissioner',
    'Hereford and Worcester Fire Authority',
    'Isle of Wight',
    'Burton Joyce',
    'Bethnal Green',
    'Bishop Auckland',
    'Milton Keynes',
    'Contact: Democratic Services',
    'Author: Public Health Team',
    'Chair: Leader of the Council',
    'Prepared by Fellshire Council',
    'R Responsible, A Accountable, C Consulted, I Informed',
    '{withheld:2}',
  ])('finds no name in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('finds each name of several in one cell', () => {
    expect(found('Jane Smith / Paul Atherton')).toEqual(['Jane Smith', 'Paul Atherton']);
    expect(found('Jane Smith and Paul Atherton (job share)')).toEqual([
      'Jane Smith',
      'Paul Atherton',
    ]);
    expect(found('Jane Smith\nChief Executive\nPaul Atherton')).toEqual([
      'Jane Smith',
      'Paul Atherton',
    ]);
  });

  test('takes any two words of a column of names that are no role and no organisation', () => {
    expect(found('Xanthe Quill', true)).toEqual(['Xanthe Quill']);
    expect(found('Quill, Xanthe', true)).toEqual(['Quill, Xanthe']);
    expect(found('Vacant', true)).toEqual([]);
    expect(found('To be confirmed', true)).toEqual([]);
    expect(found('Derby Homes', true)).toEqual([]);
    expect(found('Chief Executive', true)).toEqual([]);
  });

  test('counts the words of a name as a source is counted', () => {
    expect(namesOfPeople('Chair: Dr A. Patel, Riverside ICB')).toEqual([
      { start: 7, end: 19, words: 3 },
    ]);
  });
});

describe('spansOfTokens', () => {
  test('widens to whole words, and joins what shares one', () => {
    const text = 'led by (Jane/Joan) Smith';
    const spans = spansOfTokens(text, [
      { start: 8, end: 12 },
      { start: 13, end: 17 },
    ]);
    expect(spans).toEqual([{ start: 7, end: 18, words: 1 }]);
  });
});
