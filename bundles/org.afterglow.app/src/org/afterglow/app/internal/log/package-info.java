/** The page that shows who did what with the practice. */
package org.afterglow.app.internal.log;
