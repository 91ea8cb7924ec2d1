import { readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { builtExtension } from '../../scripts/browsers/launch';
import { ASKED, type Manifest } from '../../scripts/release/permissions';
import type { Session } from '../../scripts/walk/session';
import { askBrowser } from '../../scripts/walk/tabs';
import { it } from './session';

/** What any extension says of itself, and gives nobody anything by. A policy for its own pages can only be stricter than the browser's. */
const TOLD = ['manifest_version', 'name', 'description', 'version', 'icons', 'default_locale', 'background', 'action', 'options_ui'];
const ALSO_TOLD = { chromium: ['minimum_chrome_version'], firefox: ['browser_specific_settings'] };
const PORTALS = ['*://*.gov.cn/*'];

describe('the manifest', () => {
  let session: Session;
  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map());
  });

  const built = (): Manifest => JSON.parse(readFileSync(join(builtExtension[session.name], 'manifest.json'), 'utf8')) as Manifest;

  it('asks for what has a reason and a walk that needs it, and for nothing else', () => {
    const { permissions, host_permissions, optional_host_permissions, content_scripts, commands, ...told } = built();
    expect(Object.keys(told).filter((key) => key !== 'content_security_policy').sort()).toEqual([...TOLD, ...ALSO_TOLD[session.name]].sort());
    expect(host_permissions).toEqual(PORTALS);
    expect(content_scripts).toEqual([{ matches: PORTALS, js: ['detector.js'], run_at: 'document_idle', all_frames: true, match_origin_as_fallback: true }]);
    expect(commands).toBeDefined();
    const others = [...permissions, ...optional_host_permissions, 'host_permissions', 'commands', 'all_frames', 'match_origin_as_fallback'];
    expect(others.sort()).toEqual(ASKED.map(({ what }) => what).sort());
  });

  it('names walks that there are', () => {
    for (const { noticedBy: [file, title] } of ASKED) expect(readFileSync(`tests/e2e/${file}.test.ts`, 'utf8')).toContain(`('${title}', async`);
  });

  it('has the room that the disk has, or a promise to be kept', async () => {
    const { quota = 0, usage = 0, isKept } = await askBrowser(session.openExtensionPage, (page) =>
      page.evaluate(async () => ({ ...(await navigator.storage.estimate()), isKept: await navigator.storage.persisted() })),
    );
    if (session.name === 'firefox') return expect(isKept).toBe(true);
    const { bavail, bsize } = statfsSync(tmpdir());
    const [left, free] = [quota - usage, bavail * bsize];
    // Others write to the disk meanwhile. An extension without unlimitedStorage is told of 10 GB, whatever is left.
    expect(Math.abs(left - free)).toBeLessThan(free / 10);
  });
});
