/**
 * What goes into the archive of sources, named one by one: what a demo, a test or a hand leaves in the folder must not change its bytes.
 * It holds what the packages are built from and what tells how, without the tests.
 */
export const SOURCES = [
  '{components,entrypoints,lib,public,scripts,seeds}/**',
  'docs/*.md',
  '*.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Scratch work, which git passes over too, and what the tests alone use and cannot be compiled without them. */
export const NO_SOURCES = ['scripts/zz-*', 'scripts/walk/old-database.ts'];
