/** From text to the words of the index: cutting, folding, stemming, and where sentences end. */
package org.afterglow.search.lucene.words;
