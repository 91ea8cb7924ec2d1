import type { Reason } from '../../model';
import { eachOf, type Pausing } from '../../pausing';
import type { Context } from '../properties/context';
import type { Measured } from './indicators';
import { labelOf, labelParts, type LabelParts, type Name } from './labels';
import type { Draft } from '../parts/parts';

/** A figure at the very start of a text that names nothing. */
const UNNAMED = '未命名';

/**
 * The label of every observation and why: parts take their subject from the whole, an end of a change its beginning's name,
 * a figure quoted for comparison the name of the one it is compared with.
 * @param partOf the whole of each stated part
 */
export function* namesOf(text: string, contexts: readonly Context[], drafts: readonly Draft[], measured: readonly Measured[], partOf: ReadonlyMap<number, number>): Pausing<Name[]> {
  const names: Name[] = [];
  let previous: LabelParts | null = null;
  const taken = (from: number, by: Reason['by']): Name => ({ label: names[from]!.label, reason: { by, words: names[from]!.label } });
  yield* eachOf(drafts, ({ role }, i) => {
    const context = contexts[i]!;
    const { subject, quoted } = measured[i]!;
    const parts = labelParts(context, text, context.previous === i - 1 ? previous : null);
    previous = parts;
    const whole = !partOf.has(i) || context.cell ? null : names[partOf.get(i)!]?.label ?? '';
    const name = labelOf(parts, role, subject, whole);
    if (quoted >= 0) names.push(taken(quoted, 'comparison'));
    else if (role === 'change-to' && drafts[i - 1]?.role === 'change-from') names.push(taken(i - 1, 'change'));
    else if (name.label) names.push(name);
    else names.push(i > 0 ? taken(i - 1, 'neighbour') : { label: UNNAMED, reason: { by: 'default', words: '' } });
  });
  return names;
}
