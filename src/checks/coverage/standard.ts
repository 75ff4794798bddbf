import type { Standard } from '../../model/knowledge/standard.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { isCoreTopic } from '../../model/topic-ids.ts';
import { ruleThatAsks } from '../reading/standards/who-expects.ts';
import { nameOf, standardsFor } from '../reading/standards/standards-for.ts';

/** What a standard asks of this kind of body is stated; one observation for each standard. */
export const standard: Check = {
  id: 'coverage/standard',
  since: '0.1',
  severity: 'info',
  concern: 'silence',
  inConstitution: (constitution, register) =>
    standardsFor(constitution, register)
      .filter(([, { withdrawn }]) => withdrawn === undefined)
      .flatMap(([id, asked]) => againstStandard(id, { asked, constitution, register })),
};

interface Against {
  readonly asked: Standard;
  readonly constitution: Constitution;
  readonly register: Register;
}

// Core topics have a line of their own, which names the standard; so has what law or guidance asks.
function againstStandard(id: string, { asked, constitution, register }: Against): Remark[] {
  const silent = asked.topics.filter(
    ({ topic }) =>
      constitution.facts[topic].state === 'not-stated' &&
      !isCoreTopic(topic) &&
      ruleThatAsks(topic, constitution, register) === undefined,
  );
  if (silent.length === 0) return [];
  const [first] = silent;
  const asks = list(silent.map((one) => one.asks));
  return [
    {
      document: 'facts',
      path: [first!.topic, 'state'],
      about: id,
      message: `${nameOf(asked)} also ${verbs[asked.level]} ${asks}. The document does not say.`,
      related: silent.slice(1).map(({ topic, asks: words }) => ({
        document: 'facts' as const,
        path: [topic, 'state'],
        message: `Also not stated: ${words}.`,
      })),
    },
  ];
}

const verbs: Record<Standard['level'], string> = { required: 'requires', expected: 'asks for' };
