import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/places';

/** What is ours in a page lies in closed shadow trees, so that the page cannot read it: only the debugger can. */
const CARD = 'card';

/** By this attribute what is ours is told. */
const MARK = 'data-duibiao';

/** What both protocols say of a node, brought to one shape. */
export interface DomNode {
  name: string;
  text: string;
  attributes: Record<string, string>;
  /** Whether it has a shadow root: what a page made to look like ours has none. */
  isHost: boolean;
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
  isHost: (node.shadowRoots ?? []).length > 0,
  children: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(fromCdp),
});

interface BidiNode {
  value?: { nodeType: number; nodeValue?: string; localName?: string; attributes?: Record<string, string>; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

const fromBidi = ({ value }: BidiNode): DomNode => ({
  name: value?.localName ?? '',
  text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
  attributes: value?.attributes ?? {},
  isHost: value?.shadowRoot != null,
  children: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map(fromBidi),
});

/** Our element of this name, wherever it is. */
export const ours = (node: DomNode, name: string): DomNode | null =>
  node.isHost && node.attributes[MARK] === name ? node : (node.children.map((child) => ours(child, name)).find((found) => found !== null) ?? null);

const textOf = (node: DomNode): string =>
  node.name === 'style' ? '' : node.text + (node.attributes['data-words'] ?? '') + node.children.map(textOf).join(node.children.length > 1 ? ' ' : '');

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

const isOurs = ({ attributes = [], shadowRoots = [] }: CdpNode, name: string): boolean => shadowRoots.length > 0 && attributes.some((value, at) => at % 2 === 0 && value === MARK && attributes[at + 1] === name);

const findInCdp = (node: CdpNode, name: string): CdpNode | null =>
  isOurs(node, name) ? node : ([...(node.shadowRoots ?? []), ...(node.children ?? [])].map((child) => findInCdp(child, name)).find((found) => found !== null) ?? null);

interface BidiElement extends BidiNode {
  sharedId?: string;
}

const findInBidi = (node: BidiNode, name: string): BidiNode | null =>
  node.value?.shadowRoot && node.value.attributes?.[MARK] === name
    ? node
    : ([...(node.value?.children ?? []), ...(node.value?.shadowRoot ? [node.value.shadowRoot] : [])].map((child) => findInBidi(child, name)).find((found) => found !== null) ?? null);

interface CdpObject {
  objectId?: string;
}

async function askInChromium(page: Page, question: string, args: readonly string[]): Promise<string | null> {
  const debug = await page.createCDPSession();
  try {
    const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findInCdp(root as CdpNode, CARD)?.shadowRoots?.[0] as CdpElement | undefined;
    if (!shadow) return null;
    const { objectId } = (await debug.send('DOM.resolveNode', { nodeId: shadow.nodeId })).object as CdpObject;
    const declared = `function (...given) { return JSON.stringify((${question})(this, ...given) ?? null); }`;
    const answer = await debug.send('Runtime.callFunctionOn', { objectId: objectId!, functionDeclaration: declared, arguments: args.map((value) => ({ value })), returnByValue: true });
    return String(answer.result.value);
  } finally {
    await debug.detach();
  }
}

async function askInFirefox(page: Page, question: string, args: readonly string[]): Promise<string | null> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const target = { context: (page.mainFrame() as unknown as BidiFrame).browsingContext.id };
  const tree = await connection.send('script.callFunction', {
    functionDeclaration: '() => document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const shadow = findInBidi(tree.result.result, CARD)?.value?.shadowRoot as BidiElement | null | undefined;
  if (!shadow?.sharedId) return null;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `(root, ...given) => JSON.stringify((${question})(root, ...given) ?? null)`,
    target,
    awaitPromise: false,
    arguments: [{ sharedId: shadow.sharedId }, ...args.map((value) => ({ type: 'string', value }))],
  });
  return String(answer.result.result.value);
}

/** Puts a question to the open card's shadow root; null where no card is open. The question knows nothing from here but its arguments. */
export async function askCard<T>(name: BrowserName, page: Page, question: (root: ShadowRoot, ...args: string[]) => T, ...args: string[]): Promise<T | null> {
  const answer = await (name === 'chromium' ? askInChromium : askInFirefox)(page, String(question), args);
  return answer === null ? null : (JSON.parse(answer) as T | null);
}


/** The whole page as the debugger sees it, into closed shadow trees too. */
export const treeOf = (name: BrowserName, page: Page): Promise<DomNode> => (name === 'chromium' ? treeInChromium(page) : treeInFirefox(page));

/** The words in our element of that name (`card`, `voice`), or null where there is none. */
export async function textIn(name: BrowserName, page: Page, host: string): Promise<string | null> {
  const found = ours(await treeOf(name, page), host);
  return found && textOf(found).replace(/\s+/g, ' ').trim();
}
