/** A Lucene directory of sealed files. */
package org.afterglow.search.lucene.sealed;
