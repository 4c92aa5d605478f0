/** Words no dictionary knows: underlined where they are seen, with what may have been meant. They leave the window nowhere but into the vault. */
package org.afterglow.ui.narrative.internal.spelling;
