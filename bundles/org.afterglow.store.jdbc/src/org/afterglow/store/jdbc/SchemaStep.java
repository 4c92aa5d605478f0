package org.afterglow.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A numbered change of the schema. What was run once is never edited: the next change is the next step.
 *
 * @param version counts the steps from 1
 * @param name of the file, without number and ending
 * @param sql statements, each ended by a semicolon at the end of a line
 */
record SchemaStep(int version, String name, String sql) {

	/** A step out of a file that is called {@code 001-name.sql}. */
	static SchemaStep of(String fileName, String sql) {
		if (!fileName.matches("\\d{3}-[a-z-]+\\.sql")) {
			throw new IllegalArgumentException("not the name of a step: " + fileName);
		}
		String name = fileName.substring("001-".length(), fileName.length() - ".sql".length());
		return new SchemaStep(Integer.parseInt(fileName.substring(0, 3)), name, sql);
	}

	/** In hexadecimal digits; the same whatever line ends the file came with. */
	String sha256() {
		try {
			byte[] text = sql.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	List<String> statements() {
		String code = sql.replace("\r\n", "\n").replaceAll("(?m)^--.*\n", "");
		return Arrays.stream(code.split(";\\s*(\n|$)")).map(String::strip).filter(s -> !s.isEmpty()).toList();
	}
}
