package org.afterglow.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A practice with journal pages whose codes are known: the workbench goes on with them when it is opened. */
final class RestHour {

	static final String STATEMENT = "Nobody reads along while you write. Your therapist is in the room: say a word, or raise a hand.";
	static final String CLIENT = "Quillhaven";
	static final String TITLE = "Burial under the trees";

	private final Workplace workplace;
	private final int port;

	/** What was left at one place of a page. */
	record Left(int session, int place, String state, String phase, boolean nothing, int drawing, int marks, int scales, String entry, Instant began,
			Optional<Made> made, String text) {

		/** Of every page in this vault, which nobody may have open now. */
		static List<Left> in(Workplace workplace) {
			return workplace.run(PartsProcess.command("ReadJournals", List.of(workplace.vault().toString()))).done().output().lines().map(Left::of).toList();
		}

		private static Left of(String line) {
			String[] cells = line.split("\t");
			return new Left(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), cells[2], cells[3], Boolean.parseBoolean(cells[4]),
					Integer.parseInt(cells[5]), Integer.parseInt(cells[6]), Integer.parseInt(cells[7]), cells[8], Instant.parse(cells[9]),
					cells[10].equals("-") ? Optional.empty() : Optional.of(Made.of(cells[10].split(" "))), decoded(cells[11]));
		}

		private static String decoded(String coded) {
			return new String(Base64.getDecoder().decode(coded.substring(0, coded.length() - 1)), StandardCharsets.UTF_8);
		}
	}

	/** The narrative that was made of it. */
	record Made(String phase, Instant captured, String voice, String text) {
		private static Made of(String[] cells) {
			return new Made(cells[0], Instant.parse(cells[1]), cells[2], Left.decoded(cells[3]));
		}
	}

	/** @param pages CODE=MINUTES each; the sessions are counted from 1 */
	RestHour(Path folder, String... pages) {
		workplace = new Workplace(folder);
		port = freePort();
		List<String> words = new ArrayList<>(List.of(workplace.vault().toString(), STATEMENT, CLIENT, TITLE, Integer.toString(port)));
		words.addAll(List.of(pages));
		workplace.run(PartsProcess.command("SeedJournals", words)).done();
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
		return Left.in(workplace);
	}

	/** Of one session. */
	static List<Left> of(List<Left> all, int session) {
		return all.stream().filter(each -> each.session() == session).toList();
	}

	/** The only one at this place. */
	static Left at(List<Left> left, int place) {
		List<Left> there = left.stream().filter(each -> each.place() == place).toList();
		assertEquals(1, there.size(), left::toString);
		return there.getFirst();
	}
}
