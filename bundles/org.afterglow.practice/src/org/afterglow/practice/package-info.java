/** Opens and closes a practice. */
package org.afterglow.practice;
