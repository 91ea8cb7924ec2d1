/**
 * How wide a character is set, in parts of the font's size: in the widest of the fonts that pages of ours are set in, so that words are kept
 * apart in any of them. Latin fonts differ most: a digit takes 0.54 in Segoe UI and 0.636 in DejaVu Sans.
 */
const widthOf = (character: string): number => {
  if (character === '‰') return 1.35;
  if (/[\u1100-\uffff]/u.test(character) && !/[\u2010-\u2027\u202f\u2212]/.test(character)) return 1;
  if (/[%@MWmw]/.test(character)) return 1;
  if (/[A-Z+<=>\u2212]/.test(character)) return 0.84;
  return /[\s.,:;'|ilIj·\u202f]/.test(character) ? 0.34 : 0.64;
};

/** About how wide a text is, in pixels. */
export const textWidth = (text: string, size: number): number => [...text].reduce((width, character) => width + widthOf(character), 0) * size;

/** A text cut to a width, and told to be cut. */
export const shortened = (text: string, width: number, size: number): string => {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept}…`;
};

/** A text in lines of a width, cut between words where it has any, else between characters. */
export const wrapped = (text: string, width: number, size: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\x21-\x7e]+\s*|./gsu) ?? []) {
    // No line begins with a mark that ends a phrase.
    if (line !== '' && !/^[，。；：、）！？]/.test(piece) && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
};
