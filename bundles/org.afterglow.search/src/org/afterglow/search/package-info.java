/** Contract of the search: a query in, passages and entries out. Calls may take long and belong off the UI thread. */
package org.afterglow.search;
