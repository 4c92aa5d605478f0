/** The form of a type, drawn: one control a kind of field, each of which knows how to show an answer and to give one. */
package org.afterglow.ui.entries.internal.form;
