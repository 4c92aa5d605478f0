/** What is being answered, without a widget: answers, steps, problems, and how they are read from what was typed. */
package org.afterglow.ui.entries.internal.draft;
