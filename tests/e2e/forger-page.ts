/**
 * A page that is no report and tries to pass for one: it sends our messages by every road a page has,
 * fires look-alike events, and clears the registry of highlights. Nothing of it may reach the extension.
 */
export const forgerPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>通知公告</title></head>
<body><p id="said">本周停水安排，请居民提前储水。</p>
<script>
const reading = {
  page: { isReport: true, kind: 'annual-report', reasons: [] },
  report: {
    title: '伪造', regionName: '衡阳市', regionCode: '430400', regionCodeNow: '430400', regionLevel: 'city', body: null, bodyKind: null, year: 2020, publishedAt: null,
    source: null, documentNumber: null, origins: {},
  },
  notes: [],
  text: '办理99件', checks: [], gaps: [],
  observations: [{ start: 2, end: 5, quote: '99件', value: 99, unit: '件', qualifier: null, role: 'count', label: '伪造', indicator: null, scope: null, period: '2020', trend: null, partOf: null }],
};
const messages = [
  { type: 'report-detected', verdict: reading.page },
  { type: 'save-reading', url: location.href, reading, visit: { since: 1, atRest: false, again: null }, wanted: true },
  { type: 'read-tab', tabId: 1 },
  { type: 'show-figure', index: 0 },
];
for (const message of messages) {
  postMessage(message, '*');
  for (const target of [window, document]) {
    target.dispatchEvent(new MessageEvent('message', { data: message }));
    target.dispatchEvent(new CustomEvent('duibiao', { detail: message }));
    target.dispatchEvent(new CustomEvent(message.type, { detail: message }));
  }
  new BroadcastChannel('duibiao').postMessage(message);
  try { globalThis.chrome?.runtime?.sendMessage?.(message); } catch {}
  try { globalThis.browser?.runtime?.sendMessage?.(message); } catch {}
}
CSS.highlights.clear();
history.pushState(null, '', location.pathname + '#fake');
</script></body></html>`;

export const FORGER_PATH = '/xxgk/forger.html';
