/** What stands before the subject of a report's first sentence: 2020年以来, 在市委、市政府的正确领导下, */
const BEFORE_SUBJECT = /^(?:20\d\d年(?:度|以?来)?,?)?(?:在[^。;]{1,90}?下,)?/;

/** What may follow a subject: the first word of what it did. */
export const VERB = '[,在以认坚紧深严始积围党按全高聚扎贯统切]';

/** A text's first sentence from its subject on, folded. */
export const fromSubject = (opening: string): string => opening.slice(0, 300).replace(BEFORE_SUBJECT, '');
