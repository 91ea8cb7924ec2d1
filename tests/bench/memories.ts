import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Bytes that each process of the browser's pages holds for itself, as the system (Linux) tells it; nothing on others. */
export async function memories(browser: Browser): Promise<Map<number, number>> {
  const asked = await browser.target().createCDPSession();
  const { processInfo } = await asked.send('SystemInfo.getProcessInfo');
  await asked.detach();
  const held = processInfo.filter(({ type }) => type === 'renderer').flatMap(({ id }): [number, number][] => {
    try {
      return [[id, 1024 * Number(/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])]];
    } catch {
      return [];
    }
  });
  return new Map(held);
}
