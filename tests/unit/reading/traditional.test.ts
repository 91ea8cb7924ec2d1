import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reading';
import { documentOf } from '../page/pages';
import { inTraditional } from '../support/traditional';

const REPORTS = ['A-jiangxi-2021', 'B-tongzi-2023', 'C-zhangzhou-amr-2022', 'D-shushan-2024', 'E-yufeng-2019', 'F-deyang-2016'];
const html = (name: string): string => {
  const lines = readFileSync(new URL(`../../fixtures/reports/${name}.txt`, import.meta.url), 'utf8').split('\n');
  return `<html><head><title>${lines[0]}</title></head><body><div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;
};

describe('a report in traditional characters, as a Big5 gateway shows it', () => {
  it.each(REPORTS)('%s is read as in simplified ones', (name) => {
    const simplified = readPage(documentOf(html(name)))!.reading;
    const source = inTraditional(html(name));
    expect(source).toMatch(/[萬億個場]/);
    const { reading } = readPage(documentOf(source))!;
    expect(reading.page).toMatchObject({ isReport: simplified.page.isReport, kind: simplified.page.kind });
    expect({ ...reading.report, title: null }).toEqual({ ...simplified.report, title: null });
    expect(reading.observations.map(({ quote: _, ...meaning }) => meaning)).toEqual(simplified.observations.map(({ quote: _, ...meaning }) => meaning));
    expect(reading.checks).toEqual(simplified.checks);
    // What was printed stays as it was printed.
    expect(reading.text).toContain(reading.observations[0]!.quote);
    expect(reading.report.title).toBe(inTraditional(simplified.report.title!));
  });
});
