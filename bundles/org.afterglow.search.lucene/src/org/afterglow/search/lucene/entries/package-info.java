/** From a query to the entries that it holds for, and to the words in them that matched. */
package org.afterglow.search.lucene.entries;
