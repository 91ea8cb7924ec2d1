import type { BrowserName } from '../browsers/places';

/** A part of the manifest as the browser reads it, of which only what is held to a list is named. */
export interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  commands?: Record<string, unknown>;
  content_scripts?: Record<string, unknown>[];
}

/** Something that the manifest asks for, and the walk that fails where it does not. */
interface Asked {
  what: string;
  /** What it is for; docs/privacy.md says the same to the reader. */
  why: string;
  /** The file in tests/e2e, without `.test.ts`, and the title of the walk as it stands there. */
  noticedBy: readonly [file: string, title: string];
  /** The browsers in which that walk notices; both unless said otherwise. */
  only?: BrowserName;
  /** Takes it out of a manifest. */
  drop(manifest: Manifest): void;
}

const permission = (what: string, why: string, noticedBy: Asked['noticedBy'], only?: BrowserName): Asked => ({
  what, why, noticedBy, ...(only && { only }),
  drop: (manifest) => void (manifest.permissions = manifest.permissions.filter((one) => one !== what)),
});

const optionalSite = (what: string, why: string, noticedBy: Asked['noticedBy']): Asked => ({
  what, why, noticedBy, only: 'chromium',
  drop: (manifest) => void (manifest.optional_host_permissions = manifest.optional_host_permissions.filter((one) => one !== what)),
});

const fromDetector = (what: string, why: string, noticedBy: Asked['noticedBy']): Asked => ({
  what, why, noticedBy,
  drop: (manifest) => delete manifest.content_scripts?.[0]?.[what],
});

const SITE_ON = ['sites', 'is read once its site is switched on, in pages open then and later, and no other site is'] as const;

const FRAMES = ['frames', 'is read where it is %s, and kept under the address of the page'] as const;

/** Everything the manifests ask for. `npm run permissions` takes each out in turn and looks whether its walk notices. */
export const ASKED: readonly Asked[] = [
  permission('scripting', 'the reader is injected only into pages that the detector calls reports', ['walk', 'sees its figures tagged, those of a check that differs too']),
  permission('storage', 'the reader’s choices', ['settings', 'switch a site off for good: nothing is read there but at a press, and then once']),
  permission('unlimitedStorage', 'a collection is not evicted, and the room left is told as it is, so that nothing is written on a full disk', ['manifest', 'has the room that the disk has, or a promise to be kept']),
  permission('activeTab', 'the popup may know which site it is opened on, to offer switching it on', SITE_ON, 'chromium'),
  permission('contextMenus', 'save a selected figure, read a page that was not recognised, export from the toolbar’s button', ['menus', 'are those three']),
  {
    what: 'host_permissions', why: 'portals are read unasked', noticedBy: ['walk', 'sees its figures tagged, those of a check that differs too'],
    // Firefox takes the sites of content_scripts for the same permission: without this line it gives neither more nor less.
    only: 'chromium',
    drop: (manifest) => void (manifest.host_permissions = []),
  },
  optionalSite('*://*/*', 'asked for one site at a time, in the popup: a mirror, a department outside gov.cn', SITE_ON),
  optionalSite('file:///*', 'the same for saved pages', ['sites.chromium', 'is read once the reader lets the extension see files']),
  { what: 'commands', why: 'the figures can be walked without a mouse', noticedBy: ['settings', 'hold at once in every page that is open, and list the keys as they are'], drop: (manifest) => delete manifest.commands },
  fromDetector('all_frames', 'some portals show the article in a frame', FRAMES),
  fromDetector('match_origin_as_fallback', 'some portals write the article into a frame', FRAMES),
];
