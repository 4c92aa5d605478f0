/** Contract of the search: a query in, passages out. Calls may take long and belong off the UI thread. */
package org.afterglow.search;
