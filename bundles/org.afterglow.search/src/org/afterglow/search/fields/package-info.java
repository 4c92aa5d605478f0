/** What records contribute to the search beside the narratives, and under which words. */
package org.afterglow.search.fields;
