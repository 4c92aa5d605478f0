/** PDF documents. The one door to PDFBox. */
package org.afterglow.ui.attachments.internal.pdf;
