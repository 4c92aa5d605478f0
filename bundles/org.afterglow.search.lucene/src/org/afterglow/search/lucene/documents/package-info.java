/** What the index keeps of a narrative: one document with its words, its passages and its stored text. It holds ids, never names of clients or codes. */
package org.afterglow.search.lucene.documents;
