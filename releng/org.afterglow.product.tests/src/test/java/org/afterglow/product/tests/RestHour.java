package org.afterglow.product.tests;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A practice with journal pages whose codes are known: the workbench goes on with them when it is opened. */
final class RestHour {

	static final String STATEMENT = "Nobody reads along while you write. Your therapist is in the room: say a word, or raise a hand.";
	static final String CLIENT = "Quillhaven";
	static final String TITLE = "Burial under the trees";

	private final Workplace workplace;
	private final int port;

	/** What was left at one place of a page. */
	record Left(int session, int place, String state, String phase, boolean nothing, int drawing, int marks, int scales, String entry, String text) {
		static Left of(String line) {
			String[] cells = line.split("\t");
			String text = new String(Base64.getDecoder().decode(cells[9].substring(0, cells[9].length() - 1)), StandardCharsets.UTF_8);
			return new Left(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), cells[2], cells[3], Boolean.parseBoolean(cells[4]),
					Integer.parseInt(cells[5]), Integer.parseInt(cells[6]), Integer.parseInt(cells[7]), cells[8], text);
		}
	}

	/** @param pages CODE=MINUTES each; the sessions are counted from 1 */
	RestHour(Path folder, String... pages) {
		workplace = Workplace.withVault(folder);
		port = freePort();
		List<String> words = new ArrayList<>(List.of(workplace.vault().toString(), STATEMENT, CLIENT, TITLE, Integer.toString(port)));
		words.addAll(List.of(pages));
		workplace.run(PartsProcess.command("SeedJournals", words)).done();
		workplace.cli("module", "on", "org.afterglow.cbt").done();
		workplace.cli("module", "on", "org.afterglow.mindfulness").done();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	Workplace workplace() {
		return workplace;
	}

	String address() {
		return "http://127.0.0.1:" + port + "/journal";
	}

	/** What lies in the vault now; nobody may have it open. */
	List<Left> left() {
		return workplace.run(PartsProcess.command("ReadJournals", List.of(workplace.vault().toString()))).done().output().lines().map(Left::of).toList();
	}
}
