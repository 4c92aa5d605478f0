/** All that is recorded of one part, in short. */
package org.afterglow.ifs.ui.internal.card;
