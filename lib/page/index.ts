export { locateArticle, readArticle } from './article';
export { factsOf } from './facts';
export { levelOf } from './divisions';
export { identify } from './identify';
export { judgePage, judgeText } from './judge';
