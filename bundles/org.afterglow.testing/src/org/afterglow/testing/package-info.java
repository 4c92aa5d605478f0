/** For tests, never shipped: records in memory, builders, and the suite that every store of records must pass. */
package org.afterglow.testing;
