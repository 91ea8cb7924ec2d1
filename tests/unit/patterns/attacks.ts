import { visitRegExpAST, type AST } from '@eslint-community/regexpp';

/** A text that may make a pattern try ever more ways, for any length of it. */
export type Attack = (length: number) => string;

/** What stands for a class of characters: the field's own letters, and what breaks its rules. */
const LETTERS = [...'1a一件市年率的 \t\n,.。，、（(《》)）:：%%-/第由中\u0001'];
const MOST_WAYS = 4;
const MOST_ATTACKS = 80;

/** Some texts that an element matches; few of many. */
export function samplesOf(element: AST.Element | AST.QuantifiableElement, flags: string): string[] {
  switch (element.type) {
    case 'Character': return [String.fromCodePoint(element.value)];
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${element.raw})$`, flags);
      const own = [...element.raw.replace(/^\[\^?|\]$/g, '')];
      return [...new Set([...LETTERS, ...own])].filter((char) => one.test(char)).slice(0, MOST_WAYS);
    }
    case 'Group':
    case 'CapturingGroup': return [...new Set(element.alternatives.flatMap(({ elements }) => sequencesOf(elements, flags).slice(0, 2)))].slice(0, MOST_WAYS * 2);
    case 'Quantifier': {
      const once = samplesOf(element.element, flags);
      if (element.max === 0) return [''];
      return element.min === 0 ? [...once.slice(0, 2), ''] : once.map((one) => one.repeat(Math.min(element.min, 12))).slice(0, MOST_WAYS);
    }
    default: return [''];
  }
}

/** Some texts that elements match one after the other: all by their first sample, and each once by its others. */
export function sequencesOf(elements: readonly AST.Element[], flags: string): string[] {
  const all = elements.map((element) => samplesOf(element, flags));
  const first = all.map(([one = '']) => one);
  const others = all.flatMap((samples, i) => samples.slice(1).map((sample) => first.map((one, j) => (j === i ? sample : one)).join('')));
  return [...new Set([first.join(''), ...others])].slice(0, MOST_WAYS * 4);
}

/** What stands before an element, all the way out. */
function before(element: AST.Node, flags: string): string {
  const { parent } = element;
  if (!parent) return '';
  if (parent.type !== 'Alternative') return before(parent, flags);
  const at = parent.elements.indexOf(element as AST.Element);
  return before(parent, flags) + (sequencesOf(parent.elements.slice(0, at), flags)[0] ?? '');
}

/** Ends that most patterns refuse, so that every way is tried. */
const ENDS = ['', '\u0001', '\n'];

/** Whether a pattern can take texts of any length; the others look at so many characters from each place, and no further. */
export function isOpen(pattern: AST.RegExpLiteral): boolean {
  let open = false;
  visitRegExpAST(pattern, { onQuantifierEnter: ({ max }) => { open ||= max === Infinity; } });
  return open;
}

/** In how many ways a word is put together of words; two are enough to know. */
function waysOf(word: string, words: readonly string[]): number {
  const ways = [1];
  for (let end = 1; end <= word.length; end += 1) ways[end] = words.reduce((sum, one) => sum + (one !== '' && word.slice(0, end).endsWith(one) ? ways[end - one.length]! : 0), 0);
  return ways[word.length]!;
}

/** What a repeated group can take in more ways than one: 均在 of 均, 在 and 均在. Few of its other words stand for all. */
function pumpsOf({ element }: AST.Quantifier, flags: string): string[] {
  const few = samplesOf(element, flags);
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return few;
  const words = [...new Set(element.alternatives.flatMap(({ elements }) => sequencesOf(elements, flags)))];
  return [...new Set([...words.filter((word) => waysOf(word, words) > 1), ...few])];
}

/** Texts made of the pattern's own words, repeated. */
export function attacksOn(pattern: AST.RegExpLiteral): Attack[] {
  const flags = pattern.flags.raw.replace(/[gymd]/g, '');
  const units = new Set<string>(sequencesOf([{ type: 'Group', alternatives: pattern.pattern.alternatives } as AST.Group], flags));
  const attacks: Attack[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter: (quantifier) => {
      const lead = before(quantifier, flags);
      for (const pump of pumpsOf(quantifier, flags)) {
        if (pump === '') continue;
        units.add(pump).add(lead + pump);
        if (quantifier.max === Infinity) for (const end of ENDS) attacks.push((length) => lead + pump.repeat(Math.ceil(length / pump.length)) + end);
      }
    },
  });
  for (const unit of units) if (unit !== '') attacks.unshift((length) => unit.repeat(Math.ceil(length / unit.length)) + '\u0001');
  return attacks.slice(0, MOST_ATTACKS);
}
