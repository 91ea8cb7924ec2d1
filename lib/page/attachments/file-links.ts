/**
 * How portals link the files beside a text: by the file's ending, or through a handler whose address tells nothing of the
 * file, so that its name must. Data only; each entry with its evidence.
 */

/** What a file is, as far as its name tells; `file` where it does not. */
export type FileKind = 'pdf' | 'word' | 'wps' | 'ofd' | 'file';

/** Files that are offered: more stand on a list, not beside a report. */
export const MOST_FILES = 20;

/** Endings of files that may hold a report. Tables and pictures beside one do not. */
export const FILE_ENDINGS: readonly { kind: FileKind; ending: RegExp; evidence: string }[] = [
  { kind: 'pdf', ending: /\.pdf$/i, evidence: 'TRS `./P0….pdf`, 广东 `/attachment/…pdf`, 大汉 `/attach/0/….pdf`' },
  { kind: 'word', ending: /\.(?:docx?|rtf)$/i, evidence: 'TRS and 大汉 beside a notice' },
  { kind: 'wps', ending: /\.wps$/i, evidence: '金山 WPS, the office suite of most county offices' },
  { kind: 'ofd', ending: /\.ofd$/i, evidence: 'GB/T 33190-2016, the format of official documents on portals' },
  { kind: 'file', ending: /\.(?:zip|rar|7z)$/i, evidence: 'several files in one, as crawlers of gov.cn sites meet them' },
];

/** Addresses that hand out a file. Its name stands in the address's query or in the link's own words. */
export const HANDLERS: readonly { path: RegExp; evidence: string }[] = [
  { path: /\/module\/download\/downfile\.jsp$/i, evidence: '大汉: jxt.zj.gov.cn, nhsa.gov.cn, `?classid=0&filename=….pdf`' },
  { path: /\/system\/_content\/download\.jsp$|\/virtual_attach_file\.vsb$/i, evidence: '博达 VSB: `?urltype=news.DownloadAttachUrl&owner=…&wbfileid=…`, the name only in the link' },
  { path: /\/attachment\.jspx$/i, evidence: 'JEECMS: cdht.gov.cn, wsjkw.hebei.gov.cn, `?cid=…&i=0`' },
  { path: /\/file-download$/i, evidence: 'JPaaS: `/front/document/file-download?fileUrl=…&fileName=…`; from the system’s address scheme, no page seen' },
  { path: /\/ReadAttachFile\.aspx$/i, evidence: '国泰新点: `?AttachID=…`; trade knowledge, no page seen' },
];

/** A viewer that shows a file inside the page, the file's address in its query. */
export const VIEWER = { path: /\/viewer\.html?$/i, parameter: 'file', evidence: 'pdf.js as 博达 (showVsbpdfIframe) and others embed it: `viewer.html?file=…`' };

/** Words of a link that name no file. */
export const NAMELESS = /^(?:点击|请)?(?:下载|查看|浏览|打开|预览|附件|全文|此处|这里)*[\d:：]*(?:下载|查看|附件)?$/;

/** Pictures of file icons, laid before a link by the editors that portals use: 百度 UEditor's `fileTypeImages`. */
export const ICONS = /fileTypeImages|icon_\w{1,40}\.gif/i;
