import { describe, expect, it } from 'vitest';
import { decode } from '../../../scripts/extract/decode';

/** 全年收到申请12件 in the encodings that portals used; only browsers and their like write them, so the bytes stand here. */
const BYTES = {
  gbk: [0xc8, 0xab, 0xc4, 0xea, 0xca, 0xd5, 0xb5, 0xbd, 0xc9, 0xea, 0xc7, 0xeb, 0x31, 0x32, 0xbc, 0xfe],
  /** 收 in Big5, 件. */
  big5: [0xa6, 0xac, 0xa8, 0xec, 0x31, 0x32, 0xa5, 0xf3],
  /** A character of four bytes, which GBK has not: 㐂. */
  gb18030: [0x81, 0x39, 0xee, 0x39, 0xc8, 0xab, 0xc4, 0xea],
};
const TEXT = '全年收到申请12件';
const page = (declared: string, text: readonly number[]): Uint8Array =>
  Uint8Array.from([...Buffer.from(declared === '' ? '<html><body>' : `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${declared}"></head><body>`, 'latin1'), ...text]);

/** A text in an encoding of two bytes, by trying all of them. */
const encoded = (text: string, encoding: 'gb18030' | 'big5'): number[] => {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) if (!table.has(decoder.decode(Uint8Array.of(lead, trail)))) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return [...text].flatMap((character) => (character < '\x80' ? [character.charCodeAt(0)] : table.get(character)!));
};
const SIMPLIFIED = '甲市2023年度法治政府建设情况报告：一年来，共审查规范性文件12件，办理行政复议案件34件。';
const TRADITIONAL = '甲市2023年度法治政府建設情況報告：一年來，共審查規範性文件12件，辦理行政復議案件34件。';
const ANY = ['utf-8', 'gbk', 'gb2312', 'big5', 'big5-hkscs', 'euc-kr', 'koi8-r', 'macintosh', 'shift_jis', 'x-user-defined', ''];

describe('decode', () => {
  it.each(ANY)('goes by the text where a page declares "%s"', (declared) => {
    expect(decode(page(declared, encoded(SIMPLIFIED, 'gb18030')))).toContain(SIMPLIFIED);
    expect(decode(page(declared, encoded(TRADITIONAL, 'big5')))).toContain(TRADITIONAL);
    expect(decode(page(declared, encoded(TRADITIONAL, 'gb18030')))).toContain(TRADITIONAL);
    for (const text of [SIMPLIFIED, TRADITIONAL]) expect(decode(page(declared, [...Buffer.from(text)]))).toContain(text);
  });


  it.each(['gb2312', 'GBK', 'gb18030', '', 'utf-8', 'iso-8859-1', 'windows-1252', 'utf-16', 'no-such-thing'])('reads a GBK page that declares "%s"', (declared) => {
    expect(decode(page(declared, BYTES.gbk))).toContain(TEXT);
  });

  it.each(['gb2312', 'gb18030', ''])('reads characters that only GB18030 has, declared as "%s"', (declared) => {
    expect(decode(page(declared, BYTES.gb18030))).toMatch(/.全年$/u);
    expect(decode(page(declared, BYTES.gb18030))).not.toContain('\ufffd');
  });

  it('reads Big5 where it is declared', () => {
    expect(decode(page('big5', BYTES.big5))).toContain('收到12件');
  });

  it('reads a page with a damaged byte in its own encoding', () => {
    expect(decode(page('big5', [...BYTES.big5, 0xff, ...BYTES.big5]))).toContain('收到12件');
    expect(decode(page('utf-8', [...Buffer.from(TEXT), 0xff, ...Buffer.from(TEXT)]))).toContain(TEXT);
  });

  it.each(['utf-8', 'gb2312', 'big5', ''])('reads a UTF-8 page that declares "%s"', (declared) => {
    expect(decode(page(declared, [...Buffer.from(TEXT)]))).toContain(TEXT);
  });

  it('reads UTF-16 by its byte order mark, either way round', () => {
    const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    expect(decode(little)).toContain(TEXT);
    expect(decode(Buffer.from(little).swap16())).toContain(TEXT);
  });
});
