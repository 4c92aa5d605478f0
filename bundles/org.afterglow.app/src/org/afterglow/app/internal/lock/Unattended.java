package org.afterglow.app.internal.lock;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.afterglow.practice.Practices;
import org.afterglow.ui.Failures;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;

/** A vault that the environment names, with the file that holds its passphrase: opened without asking. */
public final class Unattended {

	private static final String VAULT = "AFTERGLOW_VAULT";
	private static final String FILE = "AFTERGLOW_PASSPHRASE_FILE";

	private final Optional<Path> folder;
	private final Optional<Path> file;
	private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

	/** What came of it: an open vault, or a sentence that says why not (empty if nothing was asked for). */
	private record Outcome(Optional<OpenVault> vault, String sentence) {
		static final Outcome NONE = new Outcome(Optional.empty(), "");
	}

	/**
	 * @param folder of the vault
	 * @param file whose first line is the passphrase; empty: the passphrase is asked for
	 */
	public Unattended(Optional<Path> folder, Optional<Path> file) {
		this.folder = folder.map(Path::toAbsolutePath).map(Path::normalize);
		this.file = Objects.requireNonNull(file);
	}

	/** As the environment of this process says. */
	public static Unattended fromEnvironment() {
		return new Unattended(variable(VAULT), variable(FILE));
	}

	/** Starts to open, beside whatever the caller does next. */
	public void start(Supplier<Practices> practices) {
		if (folder.isEmpty() || file.isEmpty()) {
			outcome.complete(Outcome.NONE);
			return;
		}
		Thread.ofPlatform().name("opening a vault").daemon()
				.start(() -> {
					try {
						outcome.complete(open(practices, folder.get(), file.get()));
					} finally {
						// Whatever is thrown: who waits for the outcome must not wait for ever.
						outcome.complete(Outcome.NONE);
					}
				});
	}

	/** The vault to ask for, if one is named. */
	public Optional<Path> folder() {
		return folder;
	}

	/** The open vault; waits until opening has come to an end. */
	public Optional<OpenVault> vault() {
		return outcome.join().vault();
	}

	/** Why it did not open; empty if nothing was asked for. */
	public String sentence() {
		return outcome.join().sentence();
	}

	private static Outcome open(Supplier<Practices> practices, Path folder, Path file) {
		try (Passphrase passphrase = read(file)) {
			return new Outcome(Optional.of(new OpenVault(folder, practices.get().open(folder, passphrase))), "");
		} catch (IOException e) {
			Failures.log(e);
			return new Outcome(Optional.empty(), LockMessages.passphraseFile);
		} catch (VaultFailure | RuntimeException e) {
			Failures.log(e);
			return new Outcome(Optional.empty(), VaultSentences.of(e));
		}
	}

	/** The first line, without its end. Never a String, which could not be overwritten. */
	private static Passphrase read(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		int end = 0;
		while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
			end++;
		}
		char[] typed = new char[end];
		try {
			CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes, 0, end));
			int length = decoded.remaining();
			decoded.get(typed, 0, length);
			Arrays.fill(decoded.array(), '\0');
			char[] exact = Arrays.copyOf(typed, length);
			Passphrase passphrase = Passphrase.of(exact);
			Arrays.fill(exact, '\0');
			return passphrase;
		} catch (CharacterCodingException e) {
			throw new IOException("passphrase file is not UTF-8", e);
		} finally {
			Arrays.fill(typed, '\0');
			Arrays.fill(bytes, (byte) 0);
		}
	}

	private static Optional<Path> variable(String name) {
		return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
	}
}
