import { dated, plain } from './invented-report';

/** Names of fonts that an element of ours might ask for; of each the page brings one of its own for every digit. */
const FONTS = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Songti SC', 'SimSun', 'Georgia', 'Segoe UI', 'Arial', 'system-ui', 'sans-serif', 'serif'];
const DIGITS = [...'0123456789'];

/** A font that is fetched for one digit alone: what it is fetched for is drawn somewhere. */
const fontFor = (name: string, digit: string): string =>
  `@font-face { font-family: '${name}'; src: url('/leak/${encodeURIComponent(name)}/${digit}'); unicode-range: U+${digit.charCodeAt(0).toString(16)}; }`;

/** Takes hold of whatever passes through the page's own world, and looks wherever a page can look for the words given. */
const SPY = `
const caught = [];
const { createElement } = Document.prototype;
const { attachShadow } = Element.prototype;
Document.prototype.createElement = function (...given) { const made = createElement.apply(this, given); caught.push('element'); return made; };
Element.prototype.attachShadow = function (given) { caught.push('root'); return attachShadow.call(this, { ...given, mode: 'open' }); };
globalThis.Highlight = class { constructor() { caught.push('highlight'); } };
Document.prototype.caretPositionFromPoint = () => { caught.push('caret'); return null; };
document.addEventListener('animationstart', () => document.getAnimations().some(({ effect }) => effect?.target?.getRootNode() !== document) && caught.push('animation'), true);

/** Everything of ours in the page. */
const ours = () => [...document.documentElement.children].filter((one) => one.dataset.duibiao);

globalThis.spy = (words) => {
  const found = [...caught];
  const selection = getSelection();
  const take = (way) => { if (words.some((word) => String(selection).includes(word)) || (selection.anchorNode && selection.anchorNode.getRootNode() !== document)) found.push(way); selection.removeAllRanges(); };
  for (const host of ours()) {
    if (host.shadowRoot) found.push('open root');
    try { host.attachInternals(); found.push('internals'); } catch {}
    if (host.localName.includes('-')) found.push('a name to be defined');
    for (const step of ['character', 'line', 'documentboundary']) {
      selection.collapse(host, 0);
      for (let times = 0; times < 40; times++) selection.modify('extend', 'forward', step);
      take('selection by ' + step);
    }
    selection.selectAllChildren(host);
    take('selection of all in it');
  }
  document.execCommand('selectAll');
  take('selection of all');
  for (const word of words) {
    if (find(word, false, false, true)) found.push('search for ' + word);
    take('search');
    if (document.documentElement.innerText.includes(word) || document.documentElement.outerHTML.includes(word)) found.push('text');
  }
  for (let y = 0; y < innerHeight; y += 12) for (let x = 0; x < innerWidth; x += 24) if (document.elementsFromPoint(x, y).some((one) => one.getRootNode() !== document)) found.push('point');
  return found;
};

/** Every event that would open a card or close one, made up. */
globalThis.forge = (x, y) => {
  const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, detail: 1, isPrimary: true, key: 'Escape' };
  const target = document.elementFromPoint(x, y);
  for (const pointerType of ['mouse', 'touch']) for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointerover']) target.dispatchEvent(new PointerEvent(type, { ...at, pointerType }));
  for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
  for (const type of ['keydown', 'keyup']) for (const one of [target, ...ours()]) one.dispatchEvent(new KeyboardEvent(type, at));
  for (const one of ours()) { one.click(); one.focus(); }
  for (const type of ['visibilitychange', 'pagehide', 'pageshow']) { dispatchEvent(new Event(type)); document.dispatchEvent(new Event(type)); }
};

/** Has our marks say something else, and hides what is ours. */
globalThis.spoil = () => {
  const [[emptied, first], [filled, second], [taken], [other]] = [...CSS.highlights].filter(([name]) => name.startsWith('duibiao-') && name !== 'duibiao-current');
  first.clear();
  for (let times = 0; times < 200; times++) second.add(new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 }));
  CSS.highlights.delete(taken);
  CSS.highlights.set(other, second);
};
globalThis.hide = () => {
  for (const one of ours()) {
    one.style.cssText = 'display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; clip-path: inset(50%) !important; all: unset';
    one.className = 'none'; one.hidden = true; one.inert = false;
    document.body.append(one.cloneNode(true));
  }
  document.body.append(Object.assign(document.createElement('div'), { id: 'forged' }));
  document.querySelector('#forged').dataset.duibiao = 'card';
};
`;

/** The report of a year on a page that spies on whoever reads it; what it says of itself is true. */
export const spyingPage = (year: number): string =>
  dated(plain, year).replace(
    '</head>',
    `<style>${FONTS.flatMap((name) => DIGITS.map((digit) => fontFor(name, digit))).join('\n')}
body { font-family: monospace; } .none, div::before { content: '假'; } div.none { display: none !important; }</style><script>${SPY}</script></head>`,
  );
