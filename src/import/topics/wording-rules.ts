import type { TopicRule } from '../reading/topic-rule.ts';
import { background } from './purpose/background.ts';
import { definitions } from './purpose/definitions.ts';
import { legalBasis } from './purpose/legal-basis.ts';
import { objectives } from './purpose/objectives.ts';
import { principles } from './purpose/principles.ts';
import { prioritiesAndPlan } from './purpose/priorities-and-plan.ts';
import { prioritisationFramework } from './purpose/prioritisation-framework.ts';
import { purpose } from './purpose/purpose.ts';
import { scopeAndLimits } from './purpose/scope-and-limits.ts';
import { dissolution } from './document/dissolution.ts';
import { documentControl } from './document/document-control.ts';
import { delegatedAuthority } from './decisions/delegated-authority.ts';
import { escalation } from './decisions/escalation.ts';
import { responsibilitiesMatrix } from './decisions/responsibilities-matrix.ts';
import { memberResponsibilities } from './membership/member-responsibilities.ts';
import { personSpecification } from './membership/person-specification.ts';
import { agenda } from './meetings/agenda.ts';
import { meetingFormat } from './meetings/meeting-format.ts';
import { codeOfConduct } from './conduct/code-of-conduct.ts';
import { confidentiality } from './conduct/confidentiality.ts';
import { informationSharing } from './conduct/information-sharing.ts';
import { raisingConcerns } from './conduct/raising-concerns.ts';
import { communityEngagement } from './accountability/community-engagement.ts';
import { equality } from './accountability/equality.ts';
import { performance } from './accountability/performance.ts';
import { relationships } from './accountability/relationships.ts';
import { resources } from './accountability/resources.ts';
import { risk } from './accountability/risk.ts';
import { scrutiny } from './accountability/scrutiny.ts';

/** The rules of the topics whose answer is their wording, one a topic. */
export const wordingRules: readonly TopicRule[] = [
  background,
  definitions,
  legalBasis,
  objectives,
  principles,
  prioritiesAndPlan,
  prioritisationFramework,
  purpose,
  scopeAndLimits,
  dissolution,
  documentControl,
  delegatedAuthority,
  escalation,
  responsibilitiesMatrix,
  memberResponsibilities,
  personSpecification,
  agenda,
  meetingFormat,
  codeOfConduct,
  confidentiality,
  informationSharing,
  raisingConcerns,
  communityEngagement,
  equality,
  performance,
  relationships,
  resources,
  risk,
  scrutiny,
];
