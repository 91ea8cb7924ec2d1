export { locateArticle, readArticle } from './article';
export { oneReport } from './one-report';
export { pageOfSplit } from './split';
export { levelOf } from './divisions';
export { identify } from './identify';
export { judgePage, judgeText } from './judge';
