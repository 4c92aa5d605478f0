/** What is looked at page by page: the contract, and the canvas that shows it. */
package org.afterglow.ui.attachments.internal.sheets;
