import type { TopicId } from '../../model/topic-ids.ts';
import { coreTopicIds } from '../../model/topic-ids.ts';
import { presentConstitutions } from '../../register/time/present.ts';
import type { Register } from '../../register/register.ts';
import { answerRef } from '../keeping/clipping-ref.ts';
import type { ClippingView } from './clipping-view.ts';
import { clippingView } from './clipping-view.ts';
import { compareBody } from './compare-body.ts';

const liked: readonly TopicId[] = ['chair', 'quorum', ...coreTopicIds];

/** One answer as it looks when it is kept, from this register; nothing where no document in force gives one. */
export function clippingExample(register: Register): ClippingView | undefined {
  const constitutions = presentConstitutions(register);
  for (const topic of liked) {
    const found = constitutions.find(({ facts }) => facts[topic].state === 'stated');
    if (found !== undefined)
      return clippingView(answerRef(found.key, topic), compareBody(found, register));
  }
  return undefined;
}
