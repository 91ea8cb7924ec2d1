export { judgePage, judgeText } from './judge';
