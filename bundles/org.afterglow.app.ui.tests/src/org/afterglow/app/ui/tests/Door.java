package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.afterglow.practice.Practices;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Goes through every page of the lock screen and ends behind it, in a new vault. It happens before the tests can run; the
 * test of the door asks how it went.
 */
final class Door {

	static final String NAME = "Linden Street Practice";

	private static final String VAULT_PART = "Vault, passphrase, recovery code";
	private static final CompletableFuture<Void> PASSED = new CompletableFuture<>();
	static final String PASSPHRASE = "four ordinary words here";
	private static final long PATIENCE_SECONDS = 60;
	private static volatile Path made;

	private final BundleContext bundles;
	private final Path folder;
	private final Path settings;
	private final SWTBot bot = new SWTBot();

	private Door(BundleContext bundles, Path folder, Path settings) {
		this.bundles = bundles;
		this.folder = folder;
		this.settings = settings;
	}

	/** @param folder where vaults may be made  @param settings where the program keeps its list of vaults */
	static void passInBackground(BundleContext bundles, Path folder, Path settings) throws IOException {
		Files.deleteIfExists(settings.resolve("recent-vaults"));
		Thread thread = new Thread(() -> {
			try {
				awaitDisplay();
				KeyTimes.give();
				new Door(bundles, folder, settings).pass();
				PASSED.complete(null);
			} catch (Throwable e) { // whatever it is, nobody else would say it
				PASSED.completeExceptionally(e);
				e.printStackTrace();
				Screenshots.take("door-failed");
				closeEverything();
			}
		}, "guest at the door");
		thread.setDaemon(true);
		thread.start();
	}

	/** Throws what went wrong at the door. */
	static void passed() throws Exception {
		PASSED.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	/** The folder of the vault that the journeys work in. */
	static Path vault() {
		return made;
	}

	private void pass() throws Exception {
		bot.shellWithId("lock").activate();
		Screenshots.both("door-first");
		new DoorGuide(bot).opens("First steps", "A practice to look around in").photographed("door-help").goes();
		new DoorRestore(bot, folder).refused();
		refusedVaults();
		wrongPassphrase();
		newVault();
	}

	private void refusedVaults() {
		bot.buttonWithId("lock.new").click();
		new DoorGuide(bot).opens(VAULT_PART, "Making one").goes();
		bot.buttonWithId("new.make").click();
		awaitSentence("new.sentence", "Give the vault a name");
		bot.textWithId("new.name").typeText("Linden Street");
		String proposed = bot.textWithId("new.folder").getText();
		assertTrue(proposed.endsWith("Linden Street.vault"), proposed);
		bot.textWithId("new.passphrase").setText("short");
		bot.textWithId("new.again").setText("short");
		bot.buttonWithId("new.make").click();
		awaitSentence("new.sentence", "these are 5");
		bot.textWithId("new.passphrase").setText(PASSPHRASE);
		bot.buttonWithId("new.make").click();
		awaitSentence("new.sentence", "not the same");
		Screenshots.both("door-new-refused");
		assertTrue(Files.notExists(Path.of(proposed)), "nothing may be made of what was refused");
	}

	/** A vault that became known meanwhile is asked for. */
	private void wrongPassphrase() throws Exception {
		Path other = folder.resolve("Harbour Practice.vault");
		try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
			practices().create(other, passphrase, KeyCost.forTests()).close();
		}
		Files.createDirectories(settings);
		Files.writeString(settings.resolve("recent-vaults"), other + "\n");
		bot.buttonWithId("new.back").click();
		bot.textWithId("lock.passphrase").typeText("four other words here");
		bot.buttonWithId("lock.unlock").click();
		awaitSentence("lock.sentence", "does not open this vault");
		Screenshots.both("door-wrong-passphrase");
		new DoorGuide(bot).opens(VAULT_PART, VAULT_PART).goes();
		severalWrongPassphrases();
		lostPassphrase(other);
		newKeys(other);
	}

	private void severalWrongPassphrases() {
		for (int wrong = 0; wrong < 2; wrong++) {
			bot.textWithId("lock.passphrase").setText("four other words here");
			bot.buttonWithId("lock.unlock").click();
			awaitSentence("lock.sentence", "does not open this vault");
		}
		bot.textWithId("lock.passphrase").setText(PASSPHRASE);
		bot.buttonWithId("lock.unlock").click();
		awaitSentence("lock.sentence", "Several passphrases were wrong");
		Screenshots.take("door-pause");
		Until.holds(bot, () -> bot.buttonWithId("lock.unlock").isEnabled(), () -> "the pause has no end");
		assertEquals("", bot.labelWithId("lock.sentence").getText());
	}

	private void lostPassphrase(Path vault) {
		bot.linkWithId("lock.recover").click();
		bot.buttonWithId("recover.open").click();
		awaitSentence("recover.sentence", "not a recovery code yet");
		bot.textWithId("recover.code").setText("0".repeat(32));
		bot.textWithId("recover.passphrase").setText("short");
		bot.textWithId("recover.again").setText("short");
		bot.buttonWithId("recover.open").click();
		awaitSentence("recover.sentence", "these are 5");
		bot.textWithId("recover.passphrase").setText(PASSPHRASE);
		bot.textWithId("recover.again").setText(PASSPHRASE);
		bot.buttonWithId("recover.open").click();
		awaitSentence("recover.sentence", "has no recovery code");
		Screenshots.both("door-recover");
		bot.buttonWithId("recover.back").click();
	}

	/** The vault is copied under new keys, and the old one destroyed because that is asked for. */
	private void newKeys(Path old) {
		Path fresh = folder.resolve("Harbour new keys.vault");
		bot.linkWithId("lock.rekey").click();
		Screenshots.both("door-new-keys");
		bot.textWithId("rekey.now").setText(PASSPHRASE);
		bot.textWithId("rekey.folder").setText(fresh.toString());
		bot.textWithId("rekey.passphrase").setText(PASSPHRASE);
		bot.textWithId("rekey.again").setText(PASSPHRASE);
		assertTrue(Files.notExists(fresh), "nothing may be made before the code is on paper");
		bot.buttonWithId("rekey.go").click();
		typeCode();
		awaitSentence("rekey.progress", "was compared");
		assertTrue(Files.exists(old), "the old vault stays until somebody says otherwise");
		Screenshots.both("door-new-keys-done");
		bot.buttonWithId("rekey.destroy").click();
		bot.shellWithId("question");
		Screenshots.both("door-destroy-question");
		bot.button("Destroy it").click();
		awaitSentence("rekey.progress", "was destroyed");
		assertTrue(Files.notExists(old), "a destroyed vault is gone");
		bot.buttonWithId("rekey.open").click();
		assertTrue(bot.buttonWithId("lock.unlock").isEnabled());
	}

	private void typeCode() {
		String code = bot.labelWithId("code.shown").getText();
		bot.buttonWithId("code.written").click();
		bot.textWithId("code.typed").setText(code);
		bot.buttonWithId("code.finish").click();
	}

	private void newVault() {
		Path vault = folder.resolve(NAME + ".vault");
		made = vault;
		bot.buttonWithId("lock.new").click();
		bot.textWithId("new.name").setText(NAME);
		bot.textWithId("new.folder").setText(vault.toString());
		bot.textWithId("new.passphrase").setText(PASSPHRASE);
		bot.textWithId("new.again").setText(PASSPHRASE);
		assertEquals(vault.toString(), bot.textWithId("new.folder").getText());
		bot.buttonWithId("new.make").click();
		confirmCode(vault);
	}

	/** Nothing is made before the code was typed from the paper. */
	private void confirmCode(Path vault) {
		Screenshots.both("door-recovery-code");
		String code = bot.labelWithId("code.shown").getText();
		assertTrue(code.matches("([0-9A-Z]{4}\\s+){7}[0-9A-Z]{4}"), "eight groups of four");
		bot.buttonWithId("code.written").click();
		bot.textWithId("code.typed").setText("0000 1111");
		bot.buttonWithId("code.finish").click();
		awaitSentence("code.sentence", "not a recovery code yet");
		bot.textWithId("code.typed").setText("0".repeat(32));
		bot.buttonWithId("code.finish").click();
		awaitSentence("code.sentence", "not the code that was shown");
		Screenshots.both("door-recovery-code-check");
		assertTrue(Files.notExists(vault), "nothing may be made before the code is on paper");
		bot.buttonWithId("code.again").click();
		assertEquals(code, bot.labelWithId("code.shown").getText());
		bot.buttonWithId("code.written").click();
		bot.textWithId("code.typed").setText(code.toLowerCase());
		bot.buttonWithId("code.finish").click();
	}

	private Practices practices() throws InterruptedException {
		ServiceTracker<Practices, Practices> tracker = new ServiceTracker<>(bundles, Practices.class, null);
		tracker.open();
		try {
			return tracker.waitForService(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
		} finally {
			tracker.close();
		}
	}

	private void awaitSentence(String key, String part) {
		Until.holds(bot, () -> bot.labelWithId(key).getText().contains(part),
				() -> "wanted: " + part + ", said: " + bot.labelWithId(key).getText());
	}

	private static void awaitDisplay() throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (System.nanoTime() < end) {
			try {
				UIThreadRunnable.syncExec(() -> Display.getCurrent().update());
				return;
			} catch (IllegalStateException | NullPointerException e) {
				// The application has not made it yet, or is at it: a display is known before its constructor ends, and takes no work then.
				Thread.sleep(20);
			}
		}
		throw new IllegalStateException("the application made no display");
	}

	/** Without this the application would wait at its door for ever. */
	private static void closeEverything() {
		UIThreadRunnable.asyncExec(() -> {
			for (Shell shell : Display.getCurrent().getShells()) {
				shell.dispose();
			}
		});
	}
}
