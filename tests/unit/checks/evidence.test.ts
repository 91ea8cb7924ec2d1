import { describe, expect, it } from 'vitest';
import { depthOf } from '../../../lib/checks/brackets';
import { areOpposites, kinshipOf } from '../../../lib/checks/families';
import { chanceOfSlip } from '../../../lib/checks/slips';
import { coversName } from '../../../lib/checks/whole-names';

describe('families of kinds', () => {
  it.each([
    ['收到复议申请▮', ['受理▮', '不予受理▮', '其他处理▮'], 3, true],
    ['收到复议申请▮', ['受理▮', '不予受理▮', '正在审查▮'], 2, false],
    ['行政应诉案件▮', ['一审▮', '二审、再审▮', '审结▮'], 2, true],
    ['行政应诉案件▮', ['一审▮', '二审▮'], 2, false],
    ['收到复议申请▮', ['维持▮', '驳回▮', '撤销▮', '终止▮'], 4, false],
    ['审结复议案件▮', ['维持或驳回▮', '撤销▮', '终止▮'], 3, true],
    ['清理证明▮', ['不再保留▮', '取消▮'], 2, false],
    ['清理行政审批事项▮', ['取消▮', '保留▮'], undefined, undefined],
  ])('of %s in %j', (whole, names, length, complete) => {
    const kin = kinshipOf(whole, names);
    expect([kin?.length, kin?.complete]).toEqual([length, complete]);
  });

  it.each([
    ['已整改▮', '未整改▮', true],
    ['合格▮', '不合格▮', true],
    ['诉讼案件▮', '非诉讼案件▮', true],
    ['受理▮', '不予受理▮', false],
    ['维持▮', '撤销▮', false],
  ])('%s and %s', (a, b, opposite) => expect(areOpposites(a, b)).toBe(opposite));
});

describe('a whole named by its kinds', () => {
  it.each([
    ['推送行政许可和行政处罚信息', ['行政许可', '行政处罚'], true],
    ['受理投诉举报咨询', ['投诉', '举报', '咨询'], true],
    ['取消、下放事项', ['取消', '下放'], true],
    ['取消、下放、调整事项', ['取消', '下放'], false],
    ['审查规章、文件和合同', ['文件', '合同'], false],
    ['建议和提案', ['人大建议', '政协提案'], false],
    ['行政复议案件', ['维持', '撤销'], false],
  ])('%s of %j', (whole, kinds, covered) => expect(coversName(whole, kinds)).toBe(covered));
});

describe('slips of the pen', () => {
  it.each([[7, 1], [40, 0.2], [27, 0.2], [43, 1], [450, 0.02], [451, 1], [3000, 0.002], [1.5, 1], [0, 1]])('%d by chance: %d', (difference, chance) => {
    expect(chanceOfSlip(difference)).toBeCloseTo(chance, 6);
  });
});

describe('brackets', () => {
  it('counts those open, not those closed or closed too often', () => {
    expect(depthOf('村(社区)231个(其中', 0, 12)).toBe(1);
    expect(depthOf(')))甲(', 0, 5)).toBe(1);
  });
});
