import type { ComponentChildren } from 'preact';

interface Props {
  /** `problem` is announced at once to screen readers; `news` politely; `plain` not at all. */
  tone?: 'plain' | 'news' | 'problem';
  title?: string;
  /** Set where the notice is what the page is about: its title heads the page. */
  heads?: boolean;
  children: ComponentChildren;
}

const ROLES = { plain: undefined, news: 'status', problem: 'alert' } as const;

/** A sentence about the state of things, with whatever can be done about it. */
export const Notice = ({ tone = 'plain', title, heads = false, children }: Props) => {
  const Heading = heads ? 'h1' : 'h2';
  return (
    <div class={`notice notice-${tone}`} role={ROLES[tone]}>
      {title !== undefined && <Heading class="notice-title">{title}</Heading>}
      {children}
    </div>
  );
};
