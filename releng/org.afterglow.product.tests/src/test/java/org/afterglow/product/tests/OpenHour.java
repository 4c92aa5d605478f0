package org.afterglow.product.tests;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A practice with journal pages that is open in the workbench. */
final class OpenHour implements AutoCloseable {

	private final Path folder;
	private final RestHour hour;
	private final Workbench workbench;

	/** @param pages CODE=MINUTES each; the sessions are counted from 1 */
	OpenHour(Path folder, String... pages) throws IOException {
		this.folder = folder;
		hour = new RestHour(folder.resolve("place"), pages);
		workbench = Workbench.open(hour.workplace());
		Await.until("the page is there", this::answers);
	}

	private boolean answers() {
		try {
			return ((HttpURLConnection) URI.create(address()).toURL().openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
		} catch (IOException e) {
			return false;
		}
	}

	Workbench workbench() {
		return workbench;
	}

	String address() {
		return hour.address();
	}

	/** In a browser of its own. @param name of the pictures */
	JournalPage page(String name, Browser.Setting setting) {
		return JournalPage.in(Browser.open(folder.resolve("browser-" + name), setting), name, setting);
	}

	/** Ends the workbench. @return what lies in the vault then */
	List<RestHour.Left> leave() throws IOException, InterruptedException {
		workbench.terminate();
		workbench.awaitEnd();
		hour.workplace().assertNothingTemporaryLeft();
		return hour.left();
	}

	@Override
	public void close() {
		workbench.close();
	}
}
