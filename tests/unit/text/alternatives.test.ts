import { describe, expect, it } from 'vitest';
import { alternativesOf, isWord } from '../../../lib/text/alternatives';

describe('alternativesOf', () => {
  it.each([
    ['复议', ['复议']],
    ['复议|诉讼', ['复议', '诉讼']],
    ['复议|诉讼(?:一|二)审', ['复议', '诉讼(?:一|二)审']],
    ['[|]|[(]|一(?=二|三)', ['[|]', '[(]', '一(?=二|三)']],
    ['一\\|二|\\(三|[\\]|]四', ['一\\|二', '\\(三', '[\\]|]四']],
    ['(?:一|(?:二|三))|四', ['(?:一|(?:二|三))', '四']],
  ])('%s', (source, alternatives) => {
    expect(alternativesOf(source)).toEqual(alternatives);
  });
});

describe('isWord', () => {
  it.each(['复议', '“一窗”', '一-二'])('%s is one', (source) => expect(isWord(source)).toBe(true));
  it.each(['', '复议?', '复.议', '[复]议', '复议$', '\\+监管', '一{2}', '一|二'])('%s is none', (source) => expect(isWord(source)).toBe(false));
});
