package org.afterglow.spelling;

/** The files are no dictionary that can be worked with. The message names the dictionary, never a word. */
public final class DictionaryUnreadable extends Exception {

	private static final long serialVersionUID = 1L;

	public DictionaryUnreadable(String name, Throwable cause) {
		super("dictionary " + name + " cannot be read", cause);
	}
}
