/** Pictures. */
package org.afterglow.ui.attachments.internal.pictures;
