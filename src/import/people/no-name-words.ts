const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that make what is called after a person an organisation, a place or a thing: “Sue Ryder Hospice”. */
export const namesakeWords: ReadonlySet<string> = wordsOf(`
academy action advice advocacy agency aid airport alliance allotment almshouses ambulance appeal arena assembly
associates association authority avenue award bank barracks board bridge brigade building bureau bus camp campaign
campus care cathedral centre center chapel charitable charities charity church churches circle clinic close club
clubs coalition college collaborative commission committee community company congress consortium consultancy
consulting convention cooperative co-op corner corporation council court crescent cricket day dental department
developments directorate district drive education endowment enterprise enterprises estate estates executive fair
farm federation fellowship festival field fields firm football forum foundation framework friends fund funeral gallery
garden gardens gate grammar green group groups guild hall health healthcare heights heritage hill home homes hospice
hospital hospitals hostel hotel house houses housing hub inc infirmary initiative inn inquiry institute institution
judgment junior kitchen laboratory lane law league lecture legacy legal library limited lodge logistics ltd management
market media medical memorial mental methodist mews mill ministry ministries mission model mosque motors museum
network nhs nursery office org organisation orchestra paddock parish park partners partnership partnerships pharmacy
place plan plaza plc police polyclinic practice prep primary principles prison prize programme project properties
provider recovery refuge regiment relief rest review road room rooms sanctuary scheme school schools scout secondary
service services shelter shop sixth social society solicitors solutions square stadium station stores street studios
supermarket support surgery team temple terrace theatre tower town trading training transport trust trustees union
unit university vale village villas volunteers walk ward way wharf wing works workshop youth uk cic cio llp
scholarship bursary charter statement survey index scale test method theorem syndrome disease protocol doctrine report
act acts bill rule rules standard standards palace embankment masjid mandir gurdwara suite hostels nurseries masjid
`);

/** Words of roles: they end a name, and follow or lead one. */
export const roleWords: ReadonlySet<string> = wordsOf(`
accountable accountant adviser advisor alderman ambassador analyst archdeacon assistant associate auditor business
cabinet caldicott chair chairman chairperson chairwoman champion chief chaplain citizen clerk clinical clinician
co-chair co-ordinator commander commissioner commissioning communications consultant constable convener convenor
coordinator corporate councillor deputy detective development director doctor elected engagement engineer executive
finance gp governance governor governors head healthwatch imam independent inspector interim joint lay lead leader
leaders leads lecturer liaison lieutenant local manager managing mayor mayoress medical member members minister monitoring
national nominee non-executive nurse nursing observer officer operations operating partner partners pastor patient
performance police policy portfolio practitioner president prevention primary principal professor programme project
public quality rabbi regional rep representative representatives resident retired s151 safeguarding secretariat
secretary senior sergeant service services shadow social specialist sponsor spokesperson staff statutory strategic
strategy superintendent support system team trainee treasurer trustee vacancy vacant vice vice-chair vicar voluntary
volunteer warden cllr leading acting headteacher teacher carer parent vc consulted informed contributor
contributors driver approver owner supporting supports
`);

/** Words written with a capital that stand in no name: of headings, of places, of the business of a meeting. */
export const otherWords: ReadonlySet<string> = wordsOf(`
a about above accountability action actions activity additional adult adults advisory after agenda agreed agreement
aims all also amendment an and annex annual any aop appendix approval approved april area areas arrangements article
as asset assets at attendance attendees august authorities authority authors bame based be before between both borough
boroughs britain british budget business by can capacity care carers catholic central children christian citizens
city civic clinical code communities community confirmed conduct confidentiality contact core councils council county
crime criminal date day days december decision decisions delegated delivery digital disability
disorder district diversity document domestic draft drugs each east economic eastern elected emergency employer
england english environment environmental equality ethnic european every experience faith families family february fire
first five for forestry four frequency friday from full further future general get getting global golden good
government great greater healthy health her hindu his home housing human icb icp ics if improvement in include including
inclusion inequalities information inner integrated interests introduction invited in-attendance ireland irish is islamic
it its january jewish job july june justice key land last law learning legal life lived local london
lower mandatory march marketing may meeting meetings membership mental middle midlands minutes monday money months
muslim n/a name names national natural needs neighbourhood new next nhs no non non-voting none north northern not notice
november object objectives october of on one open or other our outer outside over own papers parish part partnership
people per person persons pharmaceutical place places plan planning police population position post powers present
principles priorities probation procedure procedures process provider providers public purpose quorum record red
region relevant representation representing required requirements research responsible responsibilities review rights
role roles royal rural safe safer saint saturday scotland scottish section sector see senior september services set
shall she sikh six skills society south southern special st standing state statement stronger structure sub-group
substance substitute substitutes sunday sustainable system tba tbc tbd term terms that the their them then there these
they third this those three thursday to together top total town transport travel tuesday two under united university
unless until up upper urban user users various version victim victims view violence vision vote voting wales
wednesday welcome welfare wellbeing well-being welsh west western what when where which who will with within women
work workforce workstream world would year years young your youth ageing age adopted author better big blue building
change changing climate connect connected connecting covid creative culture early earth education employment energy
enterprise ethnicity every experts expert families forward fresh friends gender general goals grassroots group growing
growth hope housing hygiene ideas impact industry interfaith joint job judicial kingdom lesbian lgbt lives living
making mind minority mobility moving nature neighbourhoods older open opportunity outreach parents partner pathway
pathways patients peace play policing positive power pride progress prosperous recovery reflection reflections refugee
refugees renewal resettlement resilience roma safety science security seniors sisters brothers skills smart sport
sports start step stroke strong student students support sure survivors talk team tenant tenants think thrive
thriving time transformation travellers trade unions value vale valley veterans voice voices voluntary volunteer ways
winter without workers workplace indian pakistan pakistani caribbean african asian bangladeshi chinese polish black
lives matter active first direct multi-faith retired imam
chwefror mawrth ebrill mehefin gorffennaf awst hydref tachwedd rhagfyr ionawr bwrdd cyngor aelodau aelodaeth
cadeirydd iechyd gwasanaeth gwasanaethau cyhoeddus lleol cymru heddlu tan prif weithredwr cyfarwyddwr
`);

/** Organisations that are called exactly as a person is. Folded. */
export const calledAfterPeople: readonly string[] = [
  'marie curie',
  'marie stopes',
  'sue ryder',
  'leonard cheshire',
  'joseph rowntree',
  'terrence higgins',
  'terence higgins',
  'florence nightingale',
  'john lewis',
  'stephen lawrence',
  'anne frank',
  'anna freud',
  'jo cox',
  'charlie waller',
  'elizabeth fry',
  'elizabeth finn',
  'george eliot',
  'james paget',
  'james cook',
  'ann craft',
  'ada lovelace',
  'alan turing',
  'robert gordon',
  'robert owen',
  'jacob bryant',
  'helen hamlyn',
  'francis crick',
  'rosalind franklin',
  'henry smith',
  'esmee fairbairn',
  'paul hamlyn',
  'tudor hart',
  'joseph banks',
  'suzy lamplugh',
  'lucy faithfull',
  'nelson mandela',
  'toby henderson',
  'douglas macmillan',
  'mary seacole',
  'mary stevens',
  'laura ashley',
  'thomas pocklington',
  'john radcliffe',
  'john taylor',
  'edward jenner',
  'jane scarth',
  'octavia hill',
  'adam smith',
  'william booth',
  'john muir',
  'john laing',
  'robert jones',
  'agnes hunt',
  'william hill',
  'thomas cook',
  'martin lewis',
  'mary rose',
  'fred hollows',
  'kate granger',
  'robert bosch',
];

/** Titles and forms of address that lead a name and belong to it. */
export const honorifics: ReadonlySet<string> = wordsOf(`
dr mr mrs ms miss mx prof professor rev revd reverend sir dame lord lady baroness baron canon fr father rabbi imam
sheikh shaykh pandit ustad maulana mufti hafiz hon rt sister brother bishop archdeacon dean captain capt major colonel
col lt lieutenant sgt sergeant pc dc di dci ds dsu insp parch parchedig athro rtd granthi giani pastor deacon elder
haji begum madam mme monsieur herr frau
`);

/** Titles of a public office that lead a name and are no part of it. */
export const officeTitles: ReadonlySet<string> = wordsOf(`
cllr cllrs clr councillor councillors cyng cynghorydd ald alderman alderwoman acc dcc cc pcc
`);

/** Letters that follow a name. */
export const letteredHonours: ReadonlySet<string> = wordsOf(`
obe mbe cbe kbe dbe qc kc jp dl mp ms msp mla am mep phd frcp frcgp frcs fcipd cpfa bem ceng qpm kpm qfsm kfsm qam esq dphil
mba msc bsc ba ma jr snr
`);
