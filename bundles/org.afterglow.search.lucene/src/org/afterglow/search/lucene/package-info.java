/** The index of a practice: follows the records, is made again when it cannot be trusted, and answers queries. Nothing here is exported. */
package org.afterglow.search.lucene;
