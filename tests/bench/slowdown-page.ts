/** What a portal page's own scripts do, in the page itself. Each chore ends as it began, and asks where something stands, so that the page is laid out. */

const article = (): HTMLElement => document.querySelector<HTMLElement>('#zoom')!;

const laidOut = (): number => article().getBoundingClientRect().bottom;

/** So many times something and back, with the layout asked in between. */
const times = (count: number, there: () => void, back: () => void): void => {
  for (let time = 0; time < count; time += 1) {
    there();
    laidOut();
    back();
    laidOut();
  }
};

/** A paragraph to add, the same each time. */
const paragraph = (): HTMLElement => Object.assign(document.createElement('p'), { textContent: '本站公告：系统将于今晚维护。' });

const chores = {
  /** A banner above the article that comes and goes. */
  banner: (): void => {
    const banner = paragraph();
    times(20, () => document.body.prepend(banner), () => banner.remove());
  },
  /** Many nodes made, moved and thrown away without a look at the layout. */
  nodes: (): void => {
    const list = document.createElement('div');
    document.body.append(list);
    for (let round = 0; round < 20; round += 1) {
      for (let item = 0; item < 50; item += 1) list.append(paragraph());
      list.replaceChildren();
    }
    list.remove();
    laidOut();
  },
  /** A line added to the article's end and taken away. */
  within: (): void => {
    const line = paragraph();
    times(20, () => article().append(line), () => line.remove());
  },
  /** A class on the body that changes what letters look like, and so all lines. */
  classes: (): void => times(5, () => document.body.classList.add('large'), () => document.body.classList.remove('large')),
  /** A toolbar for larger letters that sets a style on each paragraph. */
  styles: (): void => {
    const all = [...article().querySelectorAll('p')];
    times(5, () => all.forEach(({ style }) => void (style.fontSize = '20px')), () => all.forEach(({ style }) => void (style.fontSize = '')));
  },
  /** A clock in the page's head. */
  clock: (): void => {
    const clock = document.querySelector('#hits')!;
    let second = 0;
    times(50, () => void (clock.textContent = String((second += 1))), () => void (clock.textContent = ''));
  },
};
export type Chore = keyof typeof chores;

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** A chore so many times in one task of the page's own, and what watches it told of that. */
const work = (chore: Chore, count: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(() => {
      for (let time = 0; time < count; time += 1) chores[chore]();
      setTimeout(done);
    });
  });

/** A chore in each of so many frames. */
const busy = async (chore: Chore, frames: number): Promise<void> => {
  for (let at = 0; at < frames; at += 1) {
    await frame();
    chores[chore]();
  }
};

/** Scrolls through the page and back, a step a frame. */
const scroll = async (): Promise<void> => {
  const steps = 30;
  const step = (document.documentElement.scrollHeight - innerHeight) / steps;
  for (let at = 1; at <= 2 * steps; at += 1) {
    scrollTo(0, step * (at <= steps ? at : 2 * steps - at));
    await frame();
  }
};

document.head.append(Object.assign(document.createElement('style'), { textContent: '.large p { font-size: 20px !important }' }));
Object.assign(globalThis, { slowdown: { work, busy, scroll, names: Object.keys(chores) } });
