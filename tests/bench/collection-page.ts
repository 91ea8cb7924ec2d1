import type { Reading } from '../../lib/model';
import { SCHEMA_VERSION } from '../../lib/records';
import { contentsOf, pageKey, removeReport, saveReading } from '../../lib/store';
import { besideAt, standingAt } from '../../lib/store/beside';
import { database } from '../../lib/store/database';
import { listingOf } from '../../lib/store/listing';
import { generated, YEARS } from './collection-records';

/** What runs in a page of the extension, on its own database. */

/** Reports written in one transaction. */
const AT_ONCE = 250;

/** Writes the reports from one number up to another into the tables, past everything that would look at what is there. */
async function fill(readId: string, from: number, to: number): Promise<void> {
  const read = await contentsOf(readId);
  if (!read) throw new Error(`Nothing was read at ${readId}.`);
  const db = database().backendDB();
  for (let at = from; at < to; at += AT_ONCE) {
    const write = db.transaction(['reports', 'observations', 'checks', 'listings', 'searchTexts'], 'readwrite', { durability: 'relaxed' });
    const into = (table: string) => write.objectStore(table);
    for (let nth = at; nth < Math.min(to, at + AT_ONCE); nth += 1) {
      const contents = generated(read, nth);
      // The report that was really read stands in this one's place.
      if (contents.report.year === read.report.year && nth < YEARS) continue;
      const { listing, search } = listingOf(contents, []);
      into('reports').put(contents.report);
      into('listings').put({ ...listing, schemaVersion: SCHEMA_VERSION });
      into('searchTexts').put(search);
      for (const figure of contents.observations) into('observations').put(figure);
      for (const check of contents.checks) into('checks').put(check);
    }
    await new Promise<void>((done, fail) => {
      write.oncomplete = () => done();
      write.onabort = () => fail(write.error ?? new Error('Aborted.'));
    });
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** The kept report told again for a year that is not kept: what the background is given when one more page is read. */
const oneMore = async (readId: string): Promise<Reading> => {
  const read = await contentsOf(readId);
  if (!read) throw new Error(`Nothing was read at ${readId}.`);
  const { report, observations, checks } = read;
  return {
    page: { isReport: true, kind: report.kind, reasons: [] },
    report: { ...report, year: 2030, title: '又一年的报告' },
    notes: [],
    text: observations.map(({ quote }) => quote).join('，'),
    observations: observations.map((figure) => ({ ...figure })),
    checks,
    gaps: [],
  };
};

/** Milliseconds that the background's work on the database takes: saving one more report, and what the card asks of a kept one. */
export type Asked = Record<'save' | 'beside' | 'standing', number>;

async function ask(readId: string): Promise<Asked> {
  const [reading, kept] = [await oneMore(readId), await contentsOf(readId)];
  const another = 'http://www.bench-more.gov.cn/art/2031/art_99999999.html';
  const at = kept!.observations.find(({ indicator }) => indicator !== null)!.index;
  const save = await timed(() => saveReading(another, reading, new Date()));
  await removeReport(pageKey(another));
  return { save, beside: await timed(() => besideAt(kept!.report.url)), standing: await timed(() => standingAt(kept!.report.url, at)) };
}

const bench = { fill, ask };
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
