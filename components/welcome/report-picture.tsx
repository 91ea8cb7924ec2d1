import { EXAMPLE } from './example';

/** A report's page with its figures marked. */
export const ReportPicture = () => (
  <div class="sheet-of-page" lang="zh-CN">
    <i /><i />
    <p>{EXAMPLE.map((piece) => (typeof piece === 'string' ? piece : <span key={piece.quote + piece.look} class={`swatch ${piece.look}`}>{piece.quote}</span>))}</p>
  </div>
);
