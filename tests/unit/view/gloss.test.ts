import { describe, expect, it } from 'vitest';
import { glossOf } from '../../../lib/view/gloss';

describe('glossOf', () => {
  it.each([
    ['收到复议申请', '收到复议申请'],
    ['收到行政复议申请', '收到复议申请'],
    ['复议申请', '收到复议申请'],
  ])('leaves out %s beside %s', (label, name) => {
    expect(glossOf(label, name)).toBeNull();
  });

  it.each([
    ['市政府全年办理行政应诉案件', '行政应诉案件'],
    ['行政复议·受理', '受理'],
    ['不予受理', '受理申请'],
  ])('keeps %s beside %s', (label, name) => {
    expect(glossOf(label, name)).toBe(label);
  });
});
