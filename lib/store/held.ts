/**
 * Whether the database waits to be brought to this version because another window holds it open in an earlier one and does not let go.
 * The browser opens it by itself once that window is closed. It tells the first who asks for it, and nobody who asks later: so windows
 * and background tell each other.
 */
let own = false;
let told = false;
const listeners = new Set<(held: boolean) => void>();

type Word = 'held' | 'free' | 'who';
let channel: BroadcastChannel | null = null;

const change = (now: { own?: boolean; told?: boolean }): void => {
  const before = own || told;
  ({ own, told } = { own, told, ...now });
  if ((own || told) !== before) for (const listener of [...listeners]) listener(!before);
};

const heard = ({ data }: MessageEvent<unknown>): void => {
  if (data === 'held' || data === 'free') change({ told: data === 'held' });
  if (data === 'who' && own) say('held');
};

const say = (word: Word): void => {
  if (!channel) {
    channel = new BroadcastChannel('duibiao-held');
    channel.onmessage = heard;
  }
  channel.postMessage(word);
};

/** Said by the database itself. */
export const tellHeld = (now: boolean): void => {
  if (now || own) say(now ? 'held' : 'free');
  change({ own: now, told: false });
};

/** Calls the listener with whether the database is held, now and whenever that changes; gives back how to stop. */
export const onHeld = (listener: (held: boolean) => void): (() => void) => {
  listeners.add(listener);
  say('who');
  listener(own || told);
  return () => void listeners.delete(listener);
};
