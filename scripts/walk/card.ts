import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/places';
import { until } from './until';

/** The card lies in a closed shadow tree, so that the page cannot read it: only the debugger can. */
const HOST = 'duibiao-card';

/** What both protocols say of a node, brought to one shape. */
export interface DomNode {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: DomNode[];
}

interface CdpNode {
  localName: string;
  nodeName: string;
  nodeValue: string;
  /** Names and values in turns. */
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const fromCdp = (node: CdpNode): DomNode => ({
  name: node.localName,
  text: node.nodeName === '#text' ? node.nodeValue : '',
  attributes: Object.fromEntries((node.attributes ?? []).flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1] ?? '']] : []))),
  children: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(fromCdp),
});

interface BidiNode {
  value?: { nodeType: number; nodeValue?: string; localName?: string; attributes?: Record<string, string>; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

const fromBidi = ({ value }: BidiNode): DomNode => ({
  name: value?.localName ?? '',
  text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
  attributes: value?.attributes ?? {},
  children: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map(fromBidi),
});

/** The first node of this name, shadow trees included. */
export const find = (node: DomNode, name: string): DomNode | null =>
  node.name === name ? node : (node.children.map((child) => find(child, name)).find((found) => found !== null) ?? null);

const textOf = (node: DomNode): string =>
  node.name === 'style' ? '' : node.text + node.children.map(textOf).join(node.children.length > 1 ? ' ' : '');

async function treeInChromium(page: Page): Promise<DomNode> {
  const debug = await page.createCDPSession();
  const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
  await debug.detach();
  return fromCdp(root as CdpNode);
}

/** Puppeteer's own calls leave shadow trees out, so the protocol is spoken directly. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: { result: BidiNode } }> };
}
interface BidiFrame {
  browsingContext: { id: string };
}

async function treeInFirefox(page: Page): Promise<DomNode> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const { browsingContext } = page.mainFrame() as unknown as BidiFrame;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: '() => document.documentElement',
    target: { context: browsingContext.id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return fromBidi(answer.result.result);
}

interface CdpElement extends CdpNode {
  nodeId: number;
}

const findInCdp = (node: CdpNode, name: string): CdpNode | null =>
  node.localName === name ? node : ([...(node.shadowRoots ?? []), ...(node.children ?? [])].map((child) => findInCdp(child, name)).find((found) => found !== null) ?? null);

async function boxInChromium(page: Page): Promise<number[] | null> {
  const debug = await page.createCDPSession();
  const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
  const frame = findInCdp(root as CdpNode, HOST)?.shadowRoots?.[0]?.children?.find(({ localName }) => localName === 'div') as CdpElement | undefined;
  const box = frame && (await debug.send('DOM.getBoxModel', { nodeId: frame.nodeId })).model.border;
  await debug.detach();
  return box ? [box[0]!, box[1]!, box[4]!, box[5]!] : null;
}

interface BidiElement extends BidiNode {
  sharedId?: string;
}

const findInBidi = (node: BidiNode, name: string): BidiNode | null =>
  node.value?.localName === name
    ? node
    : ([...(node.value?.children ?? []), ...(node.value?.shadowRoot ? [node.value.shadowRoot] : [])].map((child) => findInBidi(child, name)).find((found) => found !== null) ?? null);

async function boxInFirefox(page: Page): Promise<number[] | null> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const target = { context: (page.mainFrame() as unknown as BidiFrame).browsingContext.id };
  const tree = await connection.send('script.callFunction', {
    functionDeclaration: '() => document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const root = findInBidi(tree.result.result, HOST)?.value?.shadowRoot?.value?.children ?? [];
  const frame = root.find(({ value }) => value?.localName === 'div') as BidiElement | undefined;
  if (!frame?.sharedId) return null;
  const measure = '(frame) => { const { left, top, right, bottom } = frame.getBoundingClientRect(); return [left, top, right, bottom].join(); }';
  const box = await connection.send('script.callFunction', { functionDeclaration: measure, target, awaitPromise: false, arguments: [{ sharedId: frame.sharedId }] });
  return String(box.result.result.value).split(',').map(Number);
}

/** Where the open card is drawn in the window, in CSS pixels; null when none is open. */
export async function cardBox(name: BrowserName, page: Page): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  const box = await (name === 'chromium' ? boxInChromium(page) : boxInFirefox(page));
  if (box === null) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = box;
  return { left, top, right, bottom };
}

/** The whole page as the debugger sees it, into closed shadow trees too. */
export const treeOf = (name: BrowserName, page: Page): Promise<DomNode> => (name === 'chromium' ? treeInChromium(page) : treeInFirefox(page));

/** The words on the open card, or null when none is open. */
export async function cardText(name: BrowserName, page: Page): Promise<string | null> {
  const card = find(await treeOf(name, page), HOST);
  return card && textOf(card).replace(/\s+/g, ' ').trim();
}

/** Waits for a card that says something, by default for any; gives its words. */
export const cardOn = (name: BrowserName, page: Page, saying = ''): Promise<string> =>
  until(`a card ${saying}`, async () => {
    const text = await cardText(name, page);
    return text?.includes(saying) ? text : null;
  });

/** Takes the mouse off the figure and waits for its card to go. */
export async function leaveCard(name: BrowserName, page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await until('the card to close', async () => (await cardText(name, page)) === null);
}
