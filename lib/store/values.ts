/** Values of stored records as their types say, null for anything else: another version of the extension may have written them. */

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** Null for a longer text too: what cannot be so is not what was meant. */
export const short = (value: unknown, most: number): string | null => (typeof value === 'string' && value.length <= most ? value : null);
export const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
export const index = (value: unknown): number | null => (Number.isInteger(value) && Number(value) >= 0 ? Number(value) : null);
export const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null => known.find((one) => one === value) ?? null;

export const record = <T extends object>(value: T): T | Record<string, never> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});

/** When nothing is known of a time: earlier than any reading. */
const NEVER = new Date(0).toISOString();

/** An ISO instant. */
export const instant = (value: unknown): string => (text(value) !== null && !Number.isNaN(Date.parse(value as string)) ? (value as string) : NEVER);
