import { languageOfDocument, languageOfSentences } from '../../register/language-of.ts';
import type { LanguageLine } from '../phrases/document-language.ts';
import { languageLines } from '../phrases/document-language.ts';
import type { NameIn } from '../phrases/language-words.ts';
import { namesInWords } from '../phrases/language-words.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { clauseAnchor } from '../../register/addresses/page-addresses.ts';
import { addresses } from '../addresses.ts';
import type { ApprovalView } from './approvals-view.ts';
import { approvalsView } from './approvals-view.ts';
import type { Link } from '../body-link.ts';
import { partnershipLink } from '../body-link.ts';
import type { EndView } from '../answers/end-view.ts';
import { endOfBody } from '../answers/end-view.ts';
import { allAnswers, annotationsOf, answerTo, glanceAnswers } from '../answers/answers-view.ts';
import type { BodyFindingsView } from '../findings/body-findings-view.ts';
import { bodyFindingsView } from '../findings/body-findings-view.ts';
import { clauseName } from '../answers/clause-name.ts';
import { compareWithLike } from '../compare/compare-partnership-view.ts';
import { capital } from '../../english/sentence.ts';
import type { CurrentView } from '../reviews/current-view.ts';
import { currentView } from '../reviews/current-view.ts';
import type { Diagram } from '../pictures/body-diagram.ts';
import { diagramAround } from '../pictures/body-diagram.ts';
import type { ConstitutionShape } from '../pictures/constitution-shape.ts';
import { shapeOf } from '../pictures/constitution-shape.ts';
import { meetingYear } from '../pictures/meeting-year.ts';
import type { GlanceItem } from './glance-view.ts';
import { glanceView } from './glance-view.ts';
import { linksOnPage } from './links-on-page.ts';
import type { PageHead } from './page-head.ts';
import { pageHead } from './page-head.ts';
import type { PageParts } from './page-parts.ts';
import { pageParts } from './page-parts.ts';
import type { ReadingsView } from './readings-view.ts';
import { readingsView } from './readings-view.ts';
import type { QuorumView } from './quorum-view.ts';
import { quorumView } from './quorum-view.ts';
import type { RasciView } from '../responsibilities/rasci-view.ts';
import { rasciView } from '../responsibilities/rasci-view.ts';
import type { InwardRelation } from '../partnerships/inward-relations.ts';
import { inwardRelations } from '../partnerships/inward-relations.ts';
import type { RelationView } from '../partnerships/relations-view.ts';
import { relationsView } from '../partnerships/relations-view.ts';
import type { SeatsView } from './seats-view.ts';
import { seatsView } from './seats-view.ts';
import type { SourceView } from './source-view.ts';
import { sourceView } from './source-view.ts';
import { shortNameOfBody } from '../phrases/names-of.ts';
import { datingPhrase, versionPhrase } from '../phrases/version-phrase.ts';
import type { WordsNode } from '../answers/words-view.ts';
import { wordsView } from '../answers/words-view.ts';
import { wordsLength } from '../answers/words-length.ts';

/** Everything on the page of one constitution. */
export interface ConstitutionView {
  readonly key: string;
  readonly title: string;
  /** The permanent address of the page, in full. */
  readonly address: string;
  readonly documentTitle: string;
  readonly summary: string | undefined;
  readonly names: readonly NameIn[];
  /** What is to be said of the languages of the document. */
  readonly languages: readonly LanguageLine[];
  readonly partnership: Link;
  readonly head: PageHead;
  readonly dating:
    | {
        readonly when: string;
        readonly reason: string;
        readonly sources: readonly { title: string; url: string }[];
      }
    | undefined;
  /** What became of the body, or of this document. */
  readonly end: EndView | undefined;
  readonly isHistoric: boolean;
  readonly aliases: readonly string[];
  readonly approvals: readonly ApprovalView[];
  readonly status: { readonly name: string; readonly note: string | undefined } | undefined;
  readonly glance: readonly GlanceItem[];
  /** Whether one of them at least has been read, by a person or a program. */
  readonly isGlanceRead: boolean;
  readonly compareHref: string;
  readonly contents: readonly {
    readonly href: string;
    readonly label: string | undefined;
    readonly name: string;
  }[];
  readonly words: readonly WordsNode[];
  readonly answers: ReadingsView;
  /** The same questions as a drawing. */
  readonly shape: ConstitutionShape;
  readonly seats: SeatsView;
  readonly quorum: QuorumView | undefined;
  readonly parts: PageParts;
  readonly rasci: RasciView | undefined;
  readonly relations: readonly RelationView[];
  /** Who it answers to, and who to it, as a drawing. */
  readonly diagram: Diagram;
  /** How others stand to it, of whatever partnership. */
  readonly mentionedBy: readonly InwardRelation[];
  /** Nothing of a draft that is written in the register. */
  readonly source: SourceView | undefined;
  readonly current: CurrentView;
  readonly reviewPackHref: string;
  readonly findings: BodyFindingsView;
  readonly rights: string;
  readonly citation: string;
  readonly version: string;
}

/** Gathers the page of one constitution. */
export function constitutionView(constitution: Constitution, register: Register): ConstitutionView {
  const view = linksOnPage(partsOfView(constitution, register), addresses.body(constitution.key));
  return { ...view, parts: pageParts({ ...view, wordsInAll: wordsLength(view.words) }) };
}

function partsOfView(
  constitution: Constitution,
  register: Register,
): Omit<ConstitutionView, 'parts'> {
  const { record, key, text } = constitution;
  const partnership = register.partnerships.get(constitution.partnershipId)!;
  const body = register.bodies.get(key)!;
  const coded = allAnswers(constitution, register);
  const answers = [...coded.core, ...coded.text];
  const first = glanceAnswers(coded, record.form);
  const quorum = quorumView(constitution, register, answerTo('quorum', coded));
  const findings = bodyFindingsView(key, register);
  const version = versionPhrase(record);
  const address = `${register.site.baseUrl}${addresses.body(key)}`;
  return {
    key,
    title: record.body.name,
    address,
    documentTitle: record.title,
    summary: record.summary,
    names: namesInWords(body.names, record.body.name),
    languages: languageLines(constitution, register),
    partnership: partnershipLink(partnership.id, register),
    head: pageHead(constitution, register),
    dating: record.dating && {
      when: capital(datingPhrase(record.dating)),
      reason: record.dating.reason,
      sources: record.dating.sources ?? [],
    },
    end: endOfBody(key, register),
    isHistoric: isHistoric(key, register),
    aliases: body.aliases,
    approvals: approvalsView(constitution),
    status:
      record.status === 'draft' || record.status === 'superseded'
        ? { name: capital(record.status), note: record.statusNote }
        : undefined,
    glance: glanceView(first, { quorum, year: meetingYear(constitution) }),
    isGlanceRead: first.some(({ state, proposal }) => state !== 'unread' || proposal !== undefined),
    compareHref: compareWithLike(constitution, register),
    contents: text.top
      .filter(({ node }) => node.kind === 'section' && node.heading !== undefined)
      .map((entry) => ({
        href: `#${clauseAnchor(entry.id)}`,
        label: entry.node.label,
        name: clauseName(entry),
      })),
    words: wordsView(
      text,
      { ...annotationsOf(coded, constitution), findings: findings.byClause },
      {
        ofDocument: languageOfDocument(constitution, register),
        ofPage: languageOfSentences(register),
      },
    ),
    answers: readingsView(answers, constitution),
    shape: shapeOf(constitution, register),
    seats: seatsView(constitution, register),
    quorum,
    rasci: rasciView(constitution, register),
    relations: relationsView(body, register),
    diagram: diagramAround(key, register),
    mentionedBy: inwardRelations(key, register),
    source:
      record.source === undefined ? undefined : sourceView(register.sources.get(record.source)!),
    current: currentView(constitution, register),
    reviewPackHref: addresses.reviewPack(key),
    findings,
    rights: rightsPhrase(constitution),
    version,
    citation: `${shortNameOfBody(key, register)}, ${record.title} (${version}). ${register.site.name}, ${address}`,
  };
}

function rightsPhrase({ record }: Constitution): string {
  const holder = record.copyrightHolder ?? 'holder not recorded';
  const licence = record.licence?.name ?? 'none recorded';
  return `Copyright: ${holder}. Licence: ${licence}.`;
}
