package org.afterglow.records;

import java.util.Optional;

/**
 * Words of the practice about itself, sealed in the vault with everything else: the therapist's name, the language of the
 * search, the personal dictionary. The feed does not tell of them.
 */
public interface Settings {

	/** The longest key. */
	int LONGEST_KEY = 100;

	/** What was last set under the key. */
	Optional<String> get(String key);

	/**
	 * Sets or replaces.
	 *
	 * @param key small words joined by dots, such as {@code therapist.name}
	 * @throws IllegalArgumentException if the key is not of that form
	 */
	void set(String key, String value);

	/** Takes it away; nothing happens if it was not set. */
	void remove(String key);

	/** The key itself. @throws IllegalArgumentException if it is not of the form a key has */
	static String checkedKey(String key) {
		if (key.length() > LONGEST_KEY || !key.matches("[a-z]+(-[a-z]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*")) {
			throw new IllegalArgumentException("not the key of a setting");
		}
		return key;
	}
}
