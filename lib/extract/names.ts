import type { Observation } from '../model';
import type { Context } from './context';
import { labelOf, labelParts, type LabelParts } from './labels';

/** A figure at the very start of a text that names nothing. */
const UNNAMED = '未命名';

/** Gives every observation its label; parts take their subject from the whole, an end of a change its beginning's name. */
export function nameAll(text: string, contexts: readonly Context[], observations: readonly Observation[], subjects: readonly string[]): void {
  let previous: LabelParts | null = null;
  observations.forEach((observation, i) => {
    const context = contexts[i]!;
    const parts = labelParts(context, text, context.previous === i - 1 ? previous : null);
    const whole = observation.partOf === null || context.cell ? null : observations[observation.partOf]!.label;
    const began = observation.role === 'change-to' && observations[i - 1]?.role === 'change-from' ? observations[i - 1]!.label : null;
    observation.label = began ?? (labelOf(parts, observation.role, subjects[i]!, whole) || observations[i - 1]?.label) ?? UNNAMED;
    previous = parts;
  });
}
