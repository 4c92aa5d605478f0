/** Whether a word is spelt as a dictionary of this computer has it. Words that are asked for are neither kept nor logged. */
package org.afterglow.spelling;
