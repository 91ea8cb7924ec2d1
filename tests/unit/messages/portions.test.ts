import { describe, expect, it } from 'vitest';
import type { ToBackground } from '../../../lib/messages';
import { MOST } from '../../../lib/messages/bounds';
import { parseToBackground } from '../../../lib/messages/parse';
import { PORTION, Portions, sendReading } from '../../../lib/messages/portions';
import type { Check } from '../../../lib/model';
import { observation, reading } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';
const sum: Check = { kind: 'sum', total: 0, parts: [1], stated: 34, computed: 34, verdict: 'holds' };
const saving = (figures: number, checks = 0) => ({ type: 'save-reading', url, reading: reading(Array(figures).fill({}), Array(checks).fill(sum)), visit: { since: 1, atRest: true, again: null }, wanted: true }) as const;

/** A background that gathers; answers the last message with what it was given. */
const background = () => {
  const portions = new Portions();
  const heard: ToBackground[] = [];
  const send = async (raw: ToBackground): Promise<unknown> => {
    const message = parseToBackground(structuredClone(raw))!;
    heard.push(message);
    if (message.type === 'reading-portion') return portions.take('a page', message);
    return message.type === 'save-portions' ? portions.whole('a page', message) : message;
  };
  return { portions, heard, send };
};
const always = () => true;

describe('a reading on its way to the background', () => {
  it('arrives whole, a long one in portions', async () => {
    const { heard, send } = background();
    const message = saving(2 * PORTION + 7, PORTION + 1);
    expect(await sendReading(message, send, always)).toEqual(message);
    expect(heard.map((one) => (one.type === 'reading-portion' ? [one.list, one.items.length] : one.type))).toEqual([
      ['observations', PORTION], ['observations', PORTION], ['observations', 7], ['checks', PORTION], ['checks', 1], 'save-portions',
    ]);
  });

  it('is one message where it is short', async () => {
    const { heard, send } = background();
    const message = saving(PORTION, 3);
    expect(await sendReading(message, send, always)).toEqual(message);
    expect(heard).toHaveLength(1);
  });

  it('is told to be missing, and arrives when it is sent again, where the background ended meanwhile', async () => {
    const [before, after] = [background(), background()];
    const message = saving(3 * PORTION);
    let sent = 0;
    expect(await sendReading(message, (one) => (++sent > 2 ? after : before).send(one), always)).toBeUndefined();
    expect(after.heard).toHaveLength(1);
    expect(await sendReading(message, after.send, always)).toEqual(message);
  });

  it('is sent no further once a newer one is', async () => {
    const { heard, send } = background();
    expect(await sendReading(saving(3 * PORTION), send, () => heard.length < 2)).toBeUndefined();
    expect(heard).toHaveLength(2);
    const newer = saving(PORTION + 1);
    expect(await sendReading(newer, send, always)).toEqual(newer);
  });
});

describe('the portions of readings', () => {
  const some = [observation()];
  const last = { type: 'save-portions', url, visit: { since: 1, atRest: false, again: null }, wanted: false, reading: reading([]), sizes: [1, 0, 0] } as const;

  it('are of one sender each', () => {
    const portions = new Portions();
    expect(portions.take('one', { list: 'observations', from: 0, items: some })).toBe(true);
    expect(portions.whole('another', { ...last, sizes: [1, 0, 0] })).toBeNull();
    expect(portions.whole('one', { ...last, sizes: [1, 0, 0] })?.reading.observations).toEqual(some);
  });

  it.each([[[0, 0, 0]], [[2, 0, 0]], [[1, 1, 0]]] as [[number, number, number]][])('are no reading where others were told of: %j', (sizes) => {
    const portions = new Portions();
    portions.take('one', { list: 'observations', from: 0, items: some });
    expect(portions.whole('one', { ...last, sizes })).toBeNull();
    // What was not whole is gone.
    expect(portions.whole('one', { ...last, sizes: [1, 0, 0] })).toBeNull();
  });

  it('are taken in order, none twice and no more than is kept', () => {
    const portions = new Portions();
    expect(portions.take('one', { list: 'checks', from: 0, items: [sum] })).toBe(false);
    expect(portions.take('one', { list: 'observations', from: 0, items: some })).toBe(true);
    expect(portions.take('one', { list: 'observations', from: 2, items: some })).toBe(false);
    expect(portions.take('one', { list: 'observations', from: 1, items: Array(MOST.observations - 1).fill(some[0]) })).toBe(true);
    expect(portions.take('one', { list: 'observations', from: MOST.observations, items: some })).toBe(false);
  });
});
