import type { TopicId } from '../model/topic-ids.ts';
import type { Normal } from './normal.ts';
import { sorted } from './normal.ts';

type Fields = Readonly<Record<string, Normal>>;

/** An answer in the one form of those that mean the same, where a topic can be coded in two ways. */
export function sameMeaning(topic: TopicId, answer: Fields): Normal {
  return meanings[topic]?.(answer) ?? answer;
}

const meanings: Partial<Record<TopicId, (answer: Fields) => Normal>> = {
  'meeting-frequency': frequency,
  'notice-and-papers': noticeMeaning,
  substitutes: substituteMeaning,
};

// “Every three months” is four times a year, and “a minimum of four” is at least four by itself.
function frequency({ every, qualifier, ...rest }: Fields): Normal {
  const months = typeof every === 'string' ? Number(/^P(\d+)M$/.exec(every)?.[1]) : NaN;
  const isYearly = rest['perYear'] === undefined && 12 % months === 0;
  const isOfLimit = rest['perYear'] === undefined && every === undefined;
  const isSaid =
    isOfLimit &&
    ((qualifier === 'at-least' && rest['minimumPerYear'] !== undefined) ||
      ((qualifier === 'at-most' || qualifier === 'up-to') && rest['maximumPerYear'] !== undefined));
  const kept = {
    ...rest,
    ...(isYearly ? { perYear: 12 / months } : every === undefined ? {} : { every }),
    ...(qualifier === undefined || isSaid ? {} : { qualifier }),
  };
  return inFieldOrder(kept);
}

// “Normally” is a number meant as usual, and beside a limit it is said of the limit.
function noticeMeaning({ notices, ...rest }: Fields): Normal {
  const meant = (notices as Record<string, Normal>[]).map(({ usually, ...notice }) => {
    if (usually === undefined) return notice;
    const isLimit = notice['qualifier'] !== undefined && notice['qualifier'] !== 'normally';
    return inFieldOrder({ ...notice, ...(isLimit ? { usually } : { qualifier: 'normally' }) });
  });
  return inFieldOrder({ ...rest, notices: sorted(meant) });
}

// Of substitutes that are forbidden, nothing more can be true.
function substituteMeaning(answer: Fields): Normal {
  if (answer['allowed'] !== 'no') return answer;
  const { allowed, conditions, also } = answer;
  const said = Object.entries({ allowed, also, conditions }).filter(
    ([, part]) => part !== undefined,
  );
  return Object.fromEntries(said) as Record<string, Normal>;
}

function inFieldOrder(fields: Fields): Normal {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
