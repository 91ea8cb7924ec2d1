import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { zipSync, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repacked } from '../../../scripts/release/repack';
import { textOnly } from '../../../scripts/release/text-only-preact';

describe('an archive that is packed again', () => {
  const [a, b] = [strToU8('甲'.repeat(1000)), strToU8('乙')];

  it('is the same whatever the order, the dates and the packing were', () => {
    const one = zipSync({ 'a.js': a, '_locales/b.json': b }, { mtime: new Date(2001, 1, 2), level: 0 });
    const other = zipSync({ '_locales/b.json': b, 'a.js': a }, { mtime: new Date(2026, 10, 22), level: 9 });
    expect(repacked(one)).toEqual(repacked(other));
  });

  it('holds the same files', () => {
    const files = { 'a.js': a, '_locales/b.json': b };
    expect(unzipSync(repacked(zipSync(files)))).toEqual({ '_locales/b.json': b, 'a.js': a });
  });

  it('has a day that the format knows, in any time zone', () => {
    const { TZ } = process.env;
    const packed = ['Pacific/Kiritimati', 'America/Adak'].map((zone) => {
      process.env.TZ = zone;
      return repacked(zipSync({ 'a.js': a }));
    });
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    expect(packed[0]).toEqual(packed[1]);
    // Bytes 12 and 13 are the day: 1 January 1980.
    expect([...packed[0]!.slice(10, 14)]).toEqual([0, 0, 0b100001, 0]);
  });
});

describe('Preact without markup', () => {
  it('is the Preact that is installed, but for one assignment', () => {
    const source = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');
    const changed = textOnly(source);
    expect(changed).not.toMatch(/\.innerHTML=[^=]/);
    expect(changed.length - source.length).toBe('textContent'.length - 'innerHTML'.length);
  });

  it('is refused where the assignment is not found, or is not the only one', () => {
    expect(() => textOnly('a.append(b)')).toThrow('0 places');
    expect(() => textOnly('a.innerHTML=b.__html,c.innerHTML=d.__html')).toThrow('2 places');
  });
});
