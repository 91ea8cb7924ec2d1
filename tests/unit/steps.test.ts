import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Checks from '../../lib/checks';
import type * as Extract from '../../lib/extract';
import type * as Reading from '../../lib/reading';
import type { Pausing } from '../../lib/pausing';
import { Steps } from './support/steps';

/** A text, and one sixteen times as long. */
const [SHORT, LONG] = [800, 12_800];

// Counted from before anything under lib/ is loaded, once for the file: what a second counting finds loaded it counts in part.
const steps = new Steps();
beforeAll(() => steps.begin());
afterAll(() => steps.end());

describe('the steps per character', () => {
  let readText: typeof Reading.readText;
  beforeAll(async () => {
    ({ readText } = await import('../../lib/reading'));
    // What is made once, at its first use, is no part of any text's cost.
    readText('受理3件，其中办结2件，占66.7%。');
  });

  const stepsOf = (unit: string, length: number): Promise<number> => steps.of(() => void readText(unit.repeat(Math.ceil(length / unit.length))));

  // A square would take 256 times the steps.
  it.each(['受理3件，', '受理3件', '其中3件、', '由5%', '12%、', '1亿', '甲\t1\t2\n', '合计\t5', '3至', '1:', '百分之', '收到行政复议申请12件，其中受理10件、', '（', '(3件', '去年同期3件，'])('do not grow with the length of %j without end', async (unit) => {
    const short = await stepsOf(unit, SHORT);
    expect(short).toBeGreaterThan(SHORT);
    expect((await stepsOf(unit, LONG)) / short).toBeLessThan(64);
  });
});

/** A text, and one three times as long; more than one sentence may hold, and more than is gone through between two pauses. */
const [SOME, MANY] = [4_800, 14_400];

describe('the steps from pause to pause', () => {
  let extracting: typeof Extract.extracting;
  let reckoning: typeof Checks.reckoning;
  beforeAll(async () => {
    ({ extracting } = await import('../../lib/extract'));
    ({ reckoning } = await import('../../lib/checks'));
  });

  function* reading(text: string): Pausing<void> {
    yield* reckoning(yield* extracting(text, { year: 2023, kind: 'annual-report', publishedAt: null, regionName: null, level: null, body: null, bodyKind: null }));
  }

  /** The most steps that two pauses stand apart. */
  async function worstOf(unit: string, length: number): Promise<number> {
    const work = reading(unit.repeat(Math.ceil(length / unit.length)));
    let worst = 0;
    for (let done = false; !done; ) worst = Math.max(worst, await steps.of(() => void (done = work.next().done ?? false)));
    return worst;
  }

  /** Words between two figures: to take the counts costs more than a pause, and each figure makes some. */
  const words = '工'.repeat(200);

  it.each([['2023年', ''], ['合计，', ''], [words, '(3件'], [words, '合计3件，'], [words, '合计3件。'], [words, '\t1\t2\n']])('do not grow with the length of %j and %j without end', async (...both) => {
    const unit = both.join('');
    // What is made at its first use is made now.
    await worstOf(unit, SOME);
    const some = await worstOf(unit, SOME);
    expect(some).toBeGreaterThan(0);
    // Three times the text: a stage that makes a whole pass would soon be the worst.
    expect((await worstOf(unit, MANY)) / some).toBeLessThan(1.5);
  });
});
