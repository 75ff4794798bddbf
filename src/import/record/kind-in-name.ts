import type { BodyKind } from '../../model/body-kind.ts';
import type { RecordReading } from './record-input.ts';

// The whole name first, then what it ends with. The first that fits counts.
const kinds: readonly (readonly [RegExp, BodyKind, sure?: 'medium'])[] = [
  [/(?:integrated care board|\bicb)\b.*\bcommittee$/i, 'integrated-care-board-committee'],
  [/combined (?:county )?authority\b.*\bcommittee$/i, 'combined-authority-committee'],
  [/health (?:and|&) (?:social )?well-? ?being board$/i, 'health-and-wellbeing-board'],
  [/integrated care board$|\bICB$/i, 'integrated-care-board'],
  [/integrated care partnership(?: (?:board|committee))?$/i, 'integrated-care-partnership'],
  [/integration joint board$/i, 'integration-joint-board'],
  [/regional partnership board$/i, 'regional-partnership-board'],
  [/(?:public services board|gwasanaethau cyhoeddus)/i, 'public-services-board'],
  [/community planning partnership(?: board)?$/i, 'community-planning-partnership'],
  [
    /policing (?:and|&) community safety partnership$/i,
    'policing-and-community-safety-partnership',
  ],
  [/community safety (?:partnership(?: board)?|strategy group)$/i, 'community-safety-partnership'],
  [/^safer .*\bpartnership$/i, 'community-safety-partnership', 'medium'],
  [/police(?:,? fire)? and crime panel$/i, 'police-and-crime-panel'],
  [/corporate joint committee$/i, 'corporate-joint-committee'],
  [/combined (?:county )?authority$/i, 'combined-authority'],
  [/safeguarding children(?:[’']s)? (?:partnership|board)$/i, 'safeguarding-children-partnership'],
  [
    /(?:children[’']s safeguarding|safeguarding children) partnership$/i,
    'safeguarding-children-partnership',
  ],
  [
    /(?:safeguarding adults?|adults? safeguarding) (?:board|partnership)$/i,
    'safeguarding-adults-board',
  ],
  [/safeguarding board$/i, 'safeguarding-board', 'medium'],
  [/adult (?:support and )?protection committee$/i, 'adult-protection-committee'],
  [/child protection committee$/i, 'child-protection-committee'],
  [/resilience (?:forum|partnership)$/i, 'resilience-partnership'],
  [/schools[’']? forum$/i, 'schools-forum'],
  [/advisory council (?:on|for) religious education|\bSACRE$/i, 'religious-education-council'],
  [/local access forum$/i, 'local-access-forum'],
  [/local pharmaceutical committee$/i, 'local-pharmaceutical-committee'],
  [
    /(?:national landscape|AONB|outstanding natural beauty|national park)\b.*\b(?:partnership|committee|board)$/i,
    'protected-landscape-partnership',
  ],
  [
    /\b(?:canal|river|catchment|waterway|estuary)s?\b.*\bpartnership$/i,
    'waterway-partnership',
    'medium',
  ],
  [/^bwrdd partneriaeth rhanbarthol/i, 'regional-partnership-board'],
  [/^partneriaeth diogelwch cymunedol/i, 'community-safety-partnership'],
  [/^bwrdd diogelu/i, 'safeguarding-board'],
  [/^fforwm mynediad lleol/i, 'local-access-forum'],
  [/^fforwm ysgolion/i, 'schools-forum'],
  [/strategic partnership$/i, 'strategic-partnership'],
  [/partnership board$/i, 'partnership-board'],
  [/\bexecutive(?: (?:group|board|committee))?$/i, 'executive-group'],
  [/steering (?:group|committee|board)$/i, 'steering-group'],
  [/improvement (?:partnership )?group$/i, 'improvement-group'],
  [/(?:delivery|implementation) (?:group|board)$/i, 'delivery-group'],
  [/(?:working|task (?:and|&|n[’']?) finish|task) (?:group|party)$/i, 'working-group'],
  [/\b(?:theme|thematic) (?:group|partnership)$/i, 'theme-group'],
  [/\bforum$/i, 'forum'],
  [/\bnetwork$/i, 'network'],
  [/\b(?:committee|sub-?committee)$/i, 'committee'],
  [/support team$/i, 'support-team'],
];

/** The kinds that a name can say, each of which the program knows. */
export const kindsInNames: readonly BodyKind[] = kinds.map(([, kind]) => kind);

/** What kind of body a name, or what it stands in, says it is; `other` where neither does. */
export function kindInName(name: string, title = ''): Omit<RecordReading<BodyKind>, 'evidence'> {
  const bare = name.replace(/\s*\([^)]*\)/g, '').trim();
  // “Eastmere Integrated Care Board: Quality Committee” says in its title whose committee it is.
  const isOfBoard = /\bcommittee$/i.test(bare) && /integrated care board|\bICB\b/i.test(title);
  const [, value, sure] = isOfBoard
    ? ([/./, 'integrated-care-board-committee', undefined] as const)
    : (kinds.find(([words]) => words.test(bare)) ?? []);
  if (value === undefined)
    return {
      value: 'other',
      proposed: { reason: 'The name does not say what kind of body it is', confidence: 'low' },
    };
  return {
    value,
    proposed: { reason: `The name “${bare}” says so`.slice(0, 400), confidence: sure ?? 'high' },
  };
}
