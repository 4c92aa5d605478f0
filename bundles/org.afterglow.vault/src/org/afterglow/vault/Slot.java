package org.afterglow.vault;

import java.nio.ByteBuffer;

/**
 * One way to the root key, as it stands in the header, or something beside these. A kind this program does not know (a practice's escrow) is kept as it is.
 *
 * @param type
 *            kind of the slot
 * @param content
 *            what that kind needs, taken over without a copy
 */
record Slot(int type, byte[] content) {
	static final int PASSPHRASE = 1;
	static final int RECOVERY = 2;
	static final int REACHED = 3;
	private static final int LONGEST = 1024;

	static Slot readFrom(ByteBuffer header) {
		int type = header.getInt();
		int length = header.getInt();
		if (length < 0 || length > LONGEST) {
			throw new IllegalArgumentException("slot of " + length + " bytes");
		}
		byte[] content = new byte[length];
		header.get(content);
		return new Slot(type, content);
	}

	void writeTo(ByteBuffer header) {
		header.putInt(type).putInt(content.length).put(content);
	}

	int length() {
		return 2 * Integer.BYTES + content.length;
	}
}
