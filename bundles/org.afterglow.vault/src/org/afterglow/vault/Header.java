package org.afterglow.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header of a vault.
 *
 * <pre>
 * magic(8) format(4) vault id(16) created, ms(8) number of slots(4) { type(4) length(4) content } HMAC-SHA256(32) SHA-256(32)
 * </pre>
 *
 * The HMAC, under a key of the vault, covers all before it: nobody adds or removes a slot unseen. The digest, under no key, covers all before it: a random
 * fault shows as damage and not as a wrong passphrase. Every later format keeps magic, format and the digest at the end where they are.
 */
record Header(UUID id, Instant created, List<Slot> slots) {
	static final String FILE = "vault.hdr";
	static final byte[] MAGIC = "AFTRGLOW".getBytes(StandardCharsets.US_ASCII);
	static final int FORMAT = 1;
	/** A longer file is no header, and is not read. */
	static final int LONGEST = 64 * 1024;
	private static final int MOST_SLOTS = 16;
	private static final int DIGEST = 32;

	/** The header with the code that proves its slots. */
	record Sealed(Header header, byte[] code) {
	}

	Header {
		slots = List.copyOf(slots);
	}

	/** Reads what can be read without the key. */
	static Sealed parse(Path folder, byte[] file) throws VaultDamaged, VaultNewer {
		int body = file.length - DIGEST;
		if (body < MAGIC.length + Integer.BYTES || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
			throw damaged(folder, "not a header");
		}
		if (!MessageDigest.isEqual(digest(file, body), Arrays.copyOfRange(file, body, file.length))) {
			throw damaged(folder, "digest does not match");
		}
		ByteBuffer content = ByteBuffer.wrap(file, MAGIC.length, body - MAGIC.length);
		int format = content.getInt();
		if (format > FORMAT) {
			throw new VaultNewer(folder, format, FORMAT);
		}
		try {
			return readBody(format, content);
		} catch (IllegalArgumentException | BufferUnderflowException e) {
			throw damaged(folder, "content makes no sense");
		}
	}

	private static Sealed readBody(int format, ByteBuffer content) {
		if (format != FORMAT) {
			throw new IllegalArgumentException("format " + format);
		}
		var id = new UUID(content.getLong(), content.getLong());
		Instant created = Instant.ofEpochMilli(content.getLong());
		int count = content.getInt();
		if (count < 1 || count > MOST_SLOTS) {
			throw new IllegalArgumentException(count + " slots");
		}
		List<Slot> slots = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			slots.add(Slot.readFrom(content));
		}
		byte[] code = new byte[DIGEST];
		content.get(code);
		if (content.hasRemaining()) {
			throw new IllegalArgumentException(content.remaining() + " bytes too many");
		}
		return new Sealed(new Header(id, created, slots), code);
	}

	/** The passphrase slots. @throws IllegalArgumentException if there is none, one makes no sense, or together they ask for too much work */
	List<PassphraseSlot> passphraseSlots() {
		List<PassphraseSlot> found = slots.stream().filter(slot -> slot.type() == Slot.PASSPHRASE).map(PassphraseSlot::of).toList();
		if (found.isEmpty()) {
			throw new IllegalArgumentException("no passphrase slot");
		}
		if (found.stream().mapToLong(slot -> slot.cost().work()).sum() > KeyCost.mostWork()) {
			throw new IllegalArgumentException("passphrase slots of too much work");
		}
		return found;
	}

	/** The recovery slots, if there are any. @throws IllegalArgumentException if one makes no sense */
	List<RecoverySlot> recoverySlots() {
		return slots.stream().filter(slot -> slot.type() == Slot.RECOVERY).map(RecoverySlot::of).toList();
	}

	/** The same vault with these slots instead of all others of their type. */
	Header with(int type, List<Slot> fresh) {
		List<Slot> all = new ArrayList<>(fresh);
		slots.stream().filter(slot -> slot.type() != type).forEach(all::add);
		all.sort(Comparator.comparingInt(Slot::type));
		return new Header(id, created, all);
	}

	/** The file's content. */
	byte[] seal(RootKey root) {
		byte[] body = body();
		byte[] coded = RootKey.join(body, code(root));
		return RootKey.join(coded, digest(coded, coded.length));
	}

	/** What the file has to have before its digest, given this key. */
	byte[] code(RootKey root) {
		byte[] key = root.keyForHeader();
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			return mac.doFinal(body());
		} catch (NoSuchAlgorithmException | InvalidKeyException e) {
			throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private byte[] body() {
		int length = slots.stream().mapToInt(Slot::length).sum();
		ByteBuffer body = ByteBuffer.allocate(MAGIC.length + 2 * Integer.BYTES + 3 * Long.BYTES + length);
		body.put(MAGIC).putInt(FORMAT).put(RootKey.bytes(id)).putLong(created.toEpochMilli()).putInt(slots.size());
		slots.forEach(slot -> slot.writeTo(body));
		return body.array();
	}

	private static byte[] digest(byte[] bytes, int length) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			sha.update(bytes, 0, length);
			return sha.digest();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	static VaultDamaged damaged(Path folder, String detail) {
		return new VaultDamaged(folder, FILE, detail);
	}
}
