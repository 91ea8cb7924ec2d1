export { locateArticle, readArticle, readingArticle } from './article/article';
export { oneReport } from './split/one-report';
export { pageOfSplit } from './split/split';
export { levelOf } from './divisions/divisions';
export { identify } from './identify/identify';
export { judgePage, judgeText } from './judge/judge';
