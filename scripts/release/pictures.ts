/**
 * `npm run pictures`: what the stores show, 1280 × 800, in both languages, and the logo for Edge. Written into demo-output/store; the
 * report in them is invented.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../browsers/ensure';
import { samplePages, sampleUrl } from '../portal/samples';
import { run } from '../run';
import { cardOn, leaveCard } from '../walk/card';
import { hover, marksOn } from '../walk/marks';
import { SAMPLES } from '../walk/samples';
import { press, shows } from '../walk/screen';
import { startSession, type Session } from '../walk/session';

const OUT = join('demo-output', 'store');
const SIZE = { width: 1280, height: 800 };
const LOGO = 300;

type Path = `${string}.png`;

const still = (): Promise<void> => new Promise((done) => setTimeout(done, 600));

const picture = async (page: Page, path: Path): Promise<void> => {
  await page.bringToFront();
  await page.setViewport(SIZE);
  await still();
  await page.screenshot({ path });
  console.log(path);
};

async function cards(session: Session, folder: string): Promise<void> {
  const page = await session.open(sampleUrl('report'));
  await page.setViewport(SIZE);
  await marksOn(page);
  for (const [name, quote, saying] of [['1-card', '７８件', '78'], ['2-differs', '167件', '165']] as const) {
    await hover(page, quote);
    await cardOn(session.name, page, saying);
    await picture(page, `${folder}/${name}.png`);
    await leaveCard(session.name, page);
  }
}

const VIEWS = [
  ['3-collection', 'collection.html'],
  ['4-indicator', 'collection.html#indicator/reconsideration.applications.received'],
  ['5-matrix', 'collection.html#matrix'],
] as const;

async function inLanguage(language: string): Promise<void> {
  const folder = join(OUT, language);
  mkdirSync(folder, { recursive: true });
  const session = await startSession('chromium', samplePages(), { language });
  try {
    const first = await session.openExtensionPage('collection.html');
    await press(first, session.t('samplesLoad', SAMPLES));
    await shows(first, '衡阳');
    await cards(session, folder);
    for (const [name, path] of VIEWS) await picture(await session.openExtensionPage(path), `${folder}/${name}.png`);
  } finally {
    await session.close();
  }
}

/** The mark at the size that Edge's store wants, on nothing. */
async function logo(): Promise<void> {
  const session = await startSession('chromium', new Map());
  try {
    const page = await session.browser.newPage();
    const drawing = readFileSync('public/icon/mark.svg', 'utf8').replace('width="16" height="16">', `width="${LOGO}" height="${LOGO}">`);
    await page.setContent(`<style>body { margin: 0 }</style>${drawing}`);
    const path: Path = `${OUT}/logo-${LOGO}.png`;
    await page.screenshot({ path, omitBackground: true, clip: { x: 0, y: 0, width: LOGO, height: LOGO } });
    console.log(path);
  } finally {
    await session.close();
  }
}

rmSync(OUT, { recursive: true, force: true });
ensureBrowsers(['chromium']);
if (!run('wxt', 'build')) throw new Error('The extension could not be built.');
for (const language of ['zh-CN', 'en']) await inLanguage(language);
await logo();
