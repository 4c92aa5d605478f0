/**
 * The query language.
 * <pre>
 * word             any form of the word, whatever its case and accents
 * "exact phrase"   these forms, in this order, side by side
 * tide*            every word that begins so            tide~  tide~1  tide~2   words spelt nearly so
 * a b   a AND b    both          a OR b   one of them          NOT a   without          ( )   taken together
 * code:x symbol:x theme:x affect:x body:x perception:x part:x thought:x
 *                                             a passage coded so; the value may be quoted, and may end in a star
 * word:x                                      entries with x in the fields of that search word, as word, phrase, beginning or nearly so
 * title:x                                     words in the title of the narrative, as word, phrase, beginning or nearly so
 * client:x kind:x from:2025-03-01 to:2025        narratives of these clients, kinds of session, dates (both inclusive)
 * </pre>
 * NOT binds closer than AND, AND closer than OR. Operators are written in capitals, fields in any case. What stands side by side belongs together as with AND.
 * <p>
 * <b>What codes do to words.</b> In a group (what AND or juxtaposition joins, up to the brackets around it) the code clauses say where the rest of the group is
 * looked for: {@code code:x word} holds where the word lies wholly inside one passage coded x. With two code clauses the rest must lie where a passage of each
 * overlaps. An OR of nothing but code clauses counts as one. A group inside such a group looks inside the same words. {@code code:x NOT word} holds for passages
 * of x without the word, {@code code:x NOT code:y} for passages of x that no passage of y touches. A group without a code clause looks in the whole narrative,
 * so {@code (code:x a) (code:y b)} asks for both anywhere in one narrative. The branches of OR know nothing of each other. client, title, kind, from and to are
 * about the narrative wherever they stand. Words outside code clauses are looked for in the title, too.
 * <p>
 * <b>Entries.</b> Fields of entries have search words that their types give them, such as {@code distortion}; where one is that of a kind of codes,
 * it finds passages coded so as well as entries. In an entry, everything is looked for in the whole of it: words in any field and in names of
 * codes it refers to, {@code code:x} for entries that refer to x, {@code title:x} in what it is called. No narrative holds what is asked of a search word alone.
 * <p>
 * <b>What is matched.</b> Words match themselves; code clauses without words match the passage, or what the passages share.
 */
package org.afterglow.search.query;
