/** What the log of a practice tells of its door and of its search. */
package org.afterglow.practice.internal.audit;
