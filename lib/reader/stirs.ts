import { own } from '../page/own';
import type { FlatText } from '../text';
import { ancestorsOf, textRoot } from './text-root';

/** So many elements beside a text are watched for their size. */
const MOST_BESIDE = 100;

/**
 * Tells once that something was done to a text of the page or to what stands around it, and then no more until it is told to listen again: each
 * node that a page makes where we listen costs it a record. Of the text's own element everything is heard; of those around it what is put in
 * and taken out; and of what stands beside it when it takes more or less room, which costs the page nothing.
 */
export class Stirs {
  private readonly nodes = new MutationObserver(() => this.told());
  /** Not in the midst of the page's layout. */
  private readonly sizes = new ResizeObserver(() => setTimeout(() => this.told()));
  private measured = new WeakSet<Element>();
  private isListening = false;
  private root: Element | null = null;
  /** The elements around the text, from inside out, as they were when it was found last. */
  private around: readonly ParentNode[] = [];

  constructor(private readonly onStir: () => void) {}

  /** Listens from now on to a text where it stands now; to none, around the one that stood there last. */
  follow(flat: FlatText | null): void {
    this.nodes.disconnect();
    this.isListening = false;
    this.root = flat && textRoot(flat);
    if (this.root) this.around = ancestorsOf(this.root);
    this.listen();
  }

  /** Listens again. */
  listen(): void {
    if (this.isListening) return;
    this.isListening = true;
    const around = this.around.filter((outer) => own(outer, 'isConnected'));
    // While the text is gone it may come back anywhere near.
    const [within, ...outside] = this.root && own(this.root, 'isConnected') ? [this.root, ...around] : around;
    if (within) this.nodes.observe(within, { subtree: true, childList: true, characterData: true });
    // A page of one page, or a script that writes another body, takes away all of that at once.
    for (const outer of outside) this.nodes.observe(outer, { childList: true });
    this.measure(around[0]);
  }

  /** Each element tells once when it is first listened to. */
  private measure(beside: ParentNode | undefined): void {
    if (!(beside instanceof Element)) return;
    if (!this.measured.has(beside)) {
      this.sizes.disconnect();
      this.measured = new WeakSet();
    }
    for (const element of [beside, ...[...own(beside, 'children')].slice(0, MOST_BESIDE)]) {
      if (this.measured.has(element)) continue;
      this.measured.add(element);
      this.sizes.observe(element);
    }
  }

  /** Listens no more. */
  end(): void {
    this.isListening = false;
    this.nodes.disconnect();
    this.sizes.disconnect();
  }

  private told(): void {
    if (!this.isListening) return;
    this.isListening = false;
    this.nodes.disconnect();
    this.onStir();
  }
}
