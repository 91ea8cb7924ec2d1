import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, type Place } from '../../../lib/corrections/anchor';
import { knownText } from '../../../lib/corrections/known-text';
import { finderIn } from '../../../lib/corrections/locate';
import { readText } from '../../../lib/reading';
import { contentsOfReading } from '../../../lib/store/contents';

const REPORTS = new URL('../../fixtures/reports/', import.meta.url);
const reports = readdirSync(REPORTS).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(new URL(name, REPORTS), 'utf8').trim());

const TEXT = '一、行政复议。全市收到行政复议申请34件，受理29件，审结27件。二、行政诉讼。全市发生一审行政应诉案件120件，审结112件，负责人出庭率98.5%。三、法治宣传。开展宣传活动34场，受众2.3万人次。';

const placeOf = (text: string, words: string, quote: string): Place => {
  const start = text.indexOf(words) + words.indexOf(quote);
  return { start, end: start + quote.length };
};
/** The words found for a place of one text in another, with a little of what stands before, or why none were. */
const found = (before: string, words: string, quote: string, now: string) => {
  const { place, lost } = finderIn(now)(anchorAt(before, placeOf(before, words, quote)));
  return place ? now.slice(place.start - 2, place.end) : lost;
};

describe('finding a place again', () => {
  it('finds it where it stood', () => {
    expect(found(TEXT, '审结27件', '27件', TEXT)).toBe('审结27件');
  });

  it('finds it in a text that was moved, cut and reworded around it', () => {
    expect(found(TEXT, '审结27件', '27件', `（来源：市司法局）${TEXT}`)).toBe('审结27件');
    expect(found(TEXT, '审结27件', '27件', TEXT.slice(8, 60))).toBe('审结27件');
    expect(found(TEXT, '审结27件', '27件', TEXT.replace('受理29件', '依法予以受理29件').replace('二、行政诉讼', '二、行政应诉'))).toBe('审结27件');
  });

  it('finds it in other forms of the same characters', () => {
    expect(found(TEXT, '受众2.3万人次', '2.3万人次', TEXT.replace('2.3万', '２.３萬').replace('开展', '開展'))).toBe('受众２.３萬人次');
  });

  it('takes no longer number for it, and no other figure that is printed alike', () => {
    expect(found(TEXT, '受理29件', '29件', TEXT.replace('29件', '129件'))).toBe('gone');
    expect(found(TEXT, '收到行政复议申请34件', '34', TEXT.replace('申请34件', '申请35件'))).toBe('gone');
  });

  it('does not choose between places that are alike', () => {
    const text = '各项重点工作均按照年度计划有序推进并且已经按期全部完成，共办结12件，群众对办理结果普遍表示满意，没有发生任何一起投诉和举报。'.repeat(3);
    expect(found(text, '办结12件', '12件', text)).toBe('办结12件');
    expect(found(text, '办结12件', '12件', `据统计，${text}`)).toBe('ambiguous');
  });

  it('says what is gone', () => {
    expect(found(TEXT, '审结27件', '27件', TEXT.replace('27件', '26件'))).toBe('gone');
    expect(found(TEXT, '审结27件', '27件', '')).toBe('gone');
    expect(found('34', '34', '34', '34')).toBe('34');
  });

  it('reads a hostile text once', () => {
    const text = '12件'.repeat(300_000);
    expect(finderIn(text)(anchorAt(TEXT.replace('27件', '12件'), placeOf(TEXT, '审结27件', '27件'))).lost).toBe('gone');
  });
});

describe('every figure of the invented reports', () => {
  // One after the other: as many alike sentences as a long report has.
  const reading = readText(reports.slice(0, 3).join('\n'));
  const { text, observations } = reading;
  const anchors = observations.map((figure) => anchorAt(text, figure));
  const around = ({ prefix, quote, suffix }: (typeof anchors)[number]) => prefix + quote + suffix;
  const isLone = (anchor: (typeof anchors)[number]) => text.indexOf(around(anchor)) === text.lastIndexOf(around(anchor));

  it('is found where it stands', () => {
    const find = finderIn(text);
    expect(observations.length).toBeGreaterThan(30);
    expect(anchors.map((anchor) => find(anchor).place)).toEqual(observations.map(({ start, end }) => ({ start, end })));
  });

  it('is found in what its report keeps of the text', () => {
    const find = finderIn(knownText(contentsOfReading('http://www.x.gov.cn/a.html', reading, '', new Date(0)).observations));
    expect(anchors.map((anchor) => find(anchor).place)).toEqual(observations.map(({ start, end }) => ({ start, end })));
  });

  it('is found after insertions elsewhere, and never in another place', () => {
    const lone = anchors.flatMap((anchor, i) => (isLone(anchor) ? [{ anchor, figure: observations[i]! }] : []));
    const inserted = fc.record({
      at: fc.nat({ max: text.length }),
      words: fc.oneof(fc.constantFrom('经统计，', '（详见附件）', '\n', '办结12件，', text.slice(0, 200)), fc.string({ unit: 'grapheme', maxLength: 40 })),
    });
    fc.assert(
      fc.property(inserted, ({ at, words }) => {
        const find = finderIn(text.slice(0, at) + words + text.slice(at));
        for (const { anchor, figure: { start, end } } of lone) {
          if (at > start && at < end) continue;
          const moved = at <= start ? words.length : 0;
          const near = at > start - 32 && at < end + 32;
          const { place } = find(anchor);
          // A line of its own words beside it may make it like another: then it is said not to be known.
          if (!near || place !== null) expect(place).toEqual({ start: start + moved, end: end + moved });
        }
      }),
      { numRuns: 60 },
    );
  });
});
