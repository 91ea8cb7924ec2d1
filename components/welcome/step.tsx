import type { ComponentChildren } from 'preact';

interface Props {
  number: number;
  title: string;
  text: string;
  /** The picture, which says nothing that the text does not. */
  children: ComponentChildren;
}

/** One thing that will happen: a picture of it and what it is. */
export const Step = ({ number, title, text, children }: Props) => (
  <li class="step">
    <div class="picture" aria-hidden="true">{children}</div>
    <h2><span class="step-number">{number}</span> {title}</h2>
    <p>{text}</p>
  </li>
);
