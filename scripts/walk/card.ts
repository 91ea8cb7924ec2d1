import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/places';
import { until } from './until';

/** The card lies in a closed shadow tree, so that the page cannot read it: only the debugger can. */
const HOST = 'duibiao-card';

/** What both protocols say of a node, brought to one shape. */
interface DomNode {
  name: string;
  text: string;
  children: DomNode[];
}

interface CdpNode {
  localName: string;
  nodeName: string;
  nodeValue: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const fromCdp = (node: CdpNode): DomNode => ({
  name: node.localName,
  text: node.nodeName === '#text' ? node.nodeValue : '',
  children: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(fromCdp),
});

interface BidiNode {
  value?: { nodeType: number; nodeValue?: string; localName?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

const fromBidi = ({ value }: BidiNode): DomNode => ({
  name: value?.localName ?? '',
  text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
  children: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map(fromBidi),
});

const find = (node: DomNode, name: string): DomNode | null =>
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

/** The words on the open card, or null when none is open. */
export async function cardText(name: BrowserName, page: Page): Promise<string | null> {
  const tree = await (name === 'chromium' ? treeInChromium(page) : treeInFirefox(page));
  const card = find(tree, HOST);
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
