package org.afterglow.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.afterglow.codebook.Codebook;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.Journal;
import org.afterglow.records.Records;
import org.afterglow.records.WebAct;
import org.afterglow.search.PassageSearch;
import org.afterglow.web.OpenedJournal;
import org.afterglow.web.internal.code.CodeWords;
import org.afterglow.web.internal.code.Entrance;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Open;
import org.afterglow.web.internal.http.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A code opens its page, once, in time, and for nobody who guesses. */
class EntranceTest {

	private static final String WRONG = "acorn-acorn-acorn-acorn-acorn-acorn";

	private final Table table = new Table();
	private final Fixture fixture = new Fixture(table::routes);
	private final OpenedJournal journal = fixture.web.openJournal(Practices.session(fixture.records), Duration.ofHours(2));
	private final int port = fixture.port();

	@AfterEach
	void stop() {
		fixture.close();
	}

	@Test
	void aCodeIsGoodOnce() throws IOException {
		Raw.Reply first = enter(CodeWords.joined(journal.code()));
		assertEquals(200, first.status(), first.toString());
		assertTrue(first.body().contains("\"until\":\"" + journal.until()), first.body());
		assertEquals(403, enter(CodeWords.joined(journal.code())).status());
	}

	@Test
	void theAddressHasTheCodeWhereBrowsersKeepItToThemselves() {
		assertEquals("/journal", journal.address().getPath());
		assertEquals(CodeWords.joined(journal.code()), journal.address().getFragment());
		assertEquals("127.0.0.1", journal.address().getHost());
	}

	@Test
	void whenTheTimeIsOverTheCodeIs() throws IOException {
		// It is listened for programs, or nobody might be there any more to say so.
		fixture.web.api(true);
		fixture.clock.pass(Duration.ofHours(2));
		assertEquals(403, enter(CodeWords.joined(journal.code())).status());
	}

	@Test
	void whatIsWrongWithACodeMakesNoDifference() throws IOException {
		Raw.Reply used = enter(CodeWords.joined(journal.code()));
		assertEquals(200, used.status());
		assertEquals(enter(CodeWords.joined(journal.code())).body(), enter(WRONG).body());
		assertEquals(enter("no code at all").body(), enter(WRONG).body());
	}

	@Test
	void whoGuessesWaits() throws IOException {
		for (int i = 0; i < 5; i++) {
			assertEquals(403, enter(WRONG).status());
		}
		Raw.Reply reply = enter(CodeWords.joined(journal.code()));
		assertEquals(429, reply.status());
		assertEquals("1", reply.header("Retry-After"));
		HostileBytesTest.assertProblem(reply);
		fixture.clock.pass(Duration.ofSeconds(1));
		assertEquals(200, enter(CodeWords.joined(journal.code())).status());
	}

	@Test
	void whoGuessesIsInTheLogAndWhatTheyGuessedIsNot() throws IOException {
		for (int i = 0; i < 7; i++) {
			enter(WRONG);
		}
		fixture.close();
		List<AuditEvent> refused = Log.lines(fixture.records, WebAct.REFUSED);
		assertEquals(7, refused.stream().mapToInt(Log::count).sum(), refused.toString());
		assertFalse(refused.toString().contains("acorn"));
	}

	@Test
	void oneOfManyAtOnceGetsIn() throws Exception {
		try (ExecutorService many = Executors.newFixedThreadPool(4)) {
			List<Callable<Integer>> tries = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				tries.add(() -> enter(CodeWords.joined(journal.code())).status());
			}
			int in = 0;
			for (Future<Integer> each : many.invokeAll(tries)) {
				in += each.get() == 200 ? 1 : 0;
			}
			assertEquals(1, in);
		}
	}

	/** The therapist closes the page while somebody enters its code. */
	@Test
	void aPageThatIsClosedInBetweenStaysClosed() {
		AtomicBoolean once = new AtomicBoolean();
		Records closing = stand(Records.class, (method, arguments) -> {
			if (method.getName().equals("together") && once.compareAndSet(false, true)) {
				fixture.web.closeJournal(journal.journal());
			}
			return method.invoke(fixture.records, arguments);
		});
		Open practice = new Open(closing, Codebook.over(closing), Fixture.none(PassageSearch.class), Fixture.none(PracticeModules.class), fixture.clock);
		Call call = stand(Call.class, (method, arguments) -> method.getName().equals("json") ? Json.object().put("code", CodeWords.joined(journal.code())) : practice);
		Problem refused = assertThrows(Problem.class, () -> new Entrance(fixture.clock).route().responder().answer(call));
		assertEquals("code-not-good", refused.slug());
		assertTrue(once.get());
		assertTrue(fixture.records.journals().byId(journal.journal()).orElseThrow().closed());
		assertEquals(List.of(), Log.lines(fixture.records, WebAct.JOURNAL_ENTERED));
	}

	/** What somebody else answers in its place. */
	private interface Standing {
		Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
	}

	private static <T> T stand(Class<T> type, Standing standing) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			try {
				return standing.answer(method, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}));
	}

	@Test
	void neitherCodeNorKeyIsKept() throws IOException {
		String code = CodeWords.joined(journal.code());
		Journal kept = fixture.records.journals().byId(journal.journal()).orElseThrow();
		assertTrue(kept.codeHash().matches("[0-9a-f]{64}"));
		assertFalse(journal.toString().contains(code));
		enter(code);
		Journal entered = fixture.records.journals().byId(journal.journal()).orElseThrow();
		assertEquals("", entered.codeHash());
		assertTrue(entered.keyHash().matches("[0-9a-f]{64}"));
	}

	@Test
	void whatIsNoCodeOrNoJsonIsRefused() throws IOException {
		assertEquals(400, post("{\"code\":7}").status());
		assertEquals(400, post("{}").status());
		assertEquals(400, post("").status());
		assertEquals(400, post("{\"code\":\"a\",\"code\":\"b\"}").status());
		assertEquals(400, post("{\"code\":\"a\"} {}").status());
		assertEquals(400, post("[".repeat(500)).status());
		assertEquals(413, post("{\"code\":\"" + "a".repeat(2000) + "\"}").status());
	}

	private Raw.Reply enter(String code) throws IOException {
		return post("{\"code\":\"" + code + "\"}");
	}

	private Raw.Reply post(String body) throws IOException {
		return Raw.once(port, "POST /journal/enter HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: http://127.0.0.1:" + port
				+ "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
	}
}
