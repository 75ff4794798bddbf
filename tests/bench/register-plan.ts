import { randomFrom } from './random.ts';

/** An organisation with the sector it belongs to. */
export interface PlannedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly place?: string;
  readonly partOf?: string;
}

export interface PlannedPlace {
  readonly id: string;
  readonly name: string;
  /** The council first, then others that partnerships of the place share. */
  readonly organisations: readonly PlannedOrganisation[];
}

/** One partnership before its documents are written. */
export interface PlannedPartnership {
  readonly id: string;
  readonly name: string;
  readonly place: PlannedPlace;
  /** Its own first, then those it shares with others. */
  readonly organisations: readonly PlannedOrganisation[];
  /** The bodies with constitutions, the board first. */
  readonly bodies: readonly PlannedBody[];
  /** Another partnership of the same place, whose board this one’s board advises. */
  readonly neighbour: PlannedPartnership | undefined;
}

export interface PlannedBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

const themes = [
  'Health and Well-being',
  'Community Safety',
  'Children and Families',
  'Skills and Work',
  'Climate',
  'Housing',
];
const bodies = [
  { id: 'board', name: 'Board', kind: 'partnership-board' },
  { id: 'executive-group', name: 'Executive Group', kind: 'executive-group' },
  { id: 'delivery-group', name: 'Delivery Group', kind: 'delivery-group' },
  { id: 'steering-group', name: 'Steering Group', kind: 'steering-group' },
];
const firsts = [
  'Alder',
  'Ash',
  'Birch',
  'Black',
  'Bourne',
  'Brad',
  'Cald',
  'Clay',
  'Dun',
  'Elm',
  'Fern',
  'Hart',
  'Hazel',
  'Kings',
  'Lang',
  'Marl',
  'New',
  'Oak',
  'Pen',
  'Red',
  'Stan',
  'Thorn',
  'Wal',
  'West',
  'Whit',
];
const lasts = [
  'bridge',
  'bury',
  'combe',
  'dale',
  'field',
  'ford',
  'ham',
  'hurst',
  'leigh',
  'mere',
  'mouth',
  'port',
  'shire',
  'stead',
  'ton',
  'wich',
  'wick',
  'wold',
  'wood',
  'worth',
];
const national = [
  ['National Rivers Service', 'national-agency'],
  ['National Probation Office', 'probation'],
  ['Public Health Alliance', 'national-agency'],
  ['Countryside Trust', 'national-agency'],
  ['Employment Service', 'other-public'],
  ['Council of Faiths', 'faith'],
  ['Federation of Small Firms', 'business'],
  ['Carers’ Union', 'voluntary-community'],
] as const;
const placesInRegion = 5;
const partnershipsInPlace = 3;

/** As many partnerships as hold so many constitutions. A larger plan begins with the smaller one. */
export function planRegister(constitutions: number): PlannedPartnership[] {
  const partnerships: PlannedPartnership[] = [];
  let left = constitutions;
  while (left > 0) {
    const partnership = planPartnership(partnerships.length, { left, before: partnerships.at(-1) });
    partnerships.push(partnership);
    left -= partnership.bodies.length;
  }
  return partnerships;
}

function planPartnership(
  number: number,
  { left, before }: { left: number; before: PlannedPartnership | undefined },
): PlannedPartnership {
  const random = randomFrom(`partnership ${number}`);
  const isFirst = number % partnershipsInPlace === 0;
  const place = isFirst ? planPlace(number / partnershipsInPlace) : before!.place;
  const name = `${place.name} ${themes[number % themes.length]!} Partnership`;
  const own = [
    [`${name} Voluntary Network`, 'voluntary-community'],
    [`${name} Housing Association`, 'housing'],
    [`${name} College`, 'education-research'],
    [`${name} Residents’ Panel`, 'patient-voice'],
  ].map(([own, sector]) => organisation(own!, sector!, place.id));
  const shared = random.some(national, 2).map(([name, sector]) => organisation(name, sector));
  return {
    id: idOf(name),
    name,
    place,
    organisations: [...own, ...place.organisations, ...shared],
    bodies: bodies
      .slice(0, Math.min(left, random.whole(1, 4)))
      .map((body) => ({ ...body, name: `${name} ${body.name}` })),
    neighbour: isFirst ? undefined : before,
  };
}

function planPlace(number: number): PlannedPlace {
  const name = placeName(number);
  const region = placeName(Math.floor(number / placesInRegion) * placesInRegion);
  const id = idOf(name);
  const council = organisation(`${name} Council`, 'council', id);
  return {
    id,
    name,
    organisations: [
      council,
      {
        ...organisation(`${name} Council Public Health`, 'council-officer', id),
        partOf: council.id,
      },
      organisation(`${name} Hospitals Trust`, 'nhs-provider', id),
      organisation(`NHS ${region} Integrated Care Board`, 'nhs-commissioner'),
      organisation(`${region} Constabulary`, 'police'),
      organisation(`${region} Fire and Rescue Service`, 'fire'),
    ],
  };
}

// Every name differs for the first five hundred places; a number tells the rest apart.
function placeName(number: number): string {
  const round = Math.floor(number / (firsts.length * lasts.length));
  const first = firsts[number % firsts.length]!;
  const last = lasts[Math.floor(number / firsts.length) % lasts.length]!;
  return `${first}${last}${round === 0 ? '' : ` ${round + 1}`}`;
}

function organisation(name: string, sector: string, place?: string): PlannedOrganisation {
  return { id: idOf(name), name, sector, place };
}

/** A name as the id of its record. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/’/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}
