package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.RealPractice.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed, as it happens. */
class ChangesTest {

	private static final String PATH = "/api/v1/changes";

	@TempDir
	private Path folder;
	private RealPractice practice;
	private String token;
	private final ExecutorService scripts = Executors.newVirtualThreadPerTaskExecutor();

	@BeforeEach
	void open() throws Exception {
		practice = new RealPractice(folder.resolve("vault"));
		token = practice.token(Scope.CHANGES, Scope.CLIENTS_READ);
	}

	@AfterEach
	void close() {
		practice.close();
		scripts.close();
	}

	private String now() {
		return practice.get(token, PATH).json().get("after").asString();
	}

	private CompletableFuture<Reply> waiting(String after) {
		return CompletableFuture.supplyAsync(() -> practice.get(token, PATH + "?wait=60&after=" + after), scripts);
	}

	private static Reply come(CompletableFuture<Reply> reply) throws InterruptedException, ExecutionException, TimeoutException {
		return reply.get(50, TimeUnit.SECONDS);
	}

	private Client saved(String label) {
		Client client = Client.labelled(label);
		practice.records().clients().save(client);
		return client;
	}

	@Test
	void whoWaitsHearsAtOnceOfWhatTheyMayRead() throws Exception {
		CompletableFuture<Reply> waiting = waiting(now());
		practice.records().codes().save(Code.named("Door", CodeKind.SYMBOL, CodeColour.FERN));
		Client client = saved("Heron");
		Reply heard = come(waiting);
		assertEquals(200, heard.status(), heard.body());
		assertEquals(List.of(client.id().value().toString()), heard.json().get("changes").valueStream().map(each -> each.get("id").asString()).toList());
		assertEquals("/api/v1/clients/" + client.id().value(), heard.json().get("changes").get(0).get("path").asString());
		assertFalse(heard.body().contains("Heron"));
		String after = heard.json().get("after").asString();
		practice.records().clients().delete(client.id());
		assertTrue(practice.get(token, PATH + "?after=" + after).json().get("changes").get(0).get("deleted").asBoolean());
	}

	@Test
	void nothingIsLostBetweenTwoRequests() {
		String after = now();
		List<String> saved = IntStream.range(0, 30).mapToObj(i -> saved("Client " + i).id().value().toString()).toList();
		List<String> heard = new java.util.ArrayList<>();
		boolean more = true;
		while (more) {
			Reply reply = practice.get(token, PATH + "?limit=7&after=" + after);
			reply.json().get("changes").forEach(each -> heard.add(each.get("id").asString()));
			after = reply.json().get("after").asString();
			more = reply.json().get("more").asBoolean();
		}
		assertEquals(saved, heard);
	}

	@Test
	void theTimeIsOverWithoutChanges() {
		Instant before = Instant.now();
		Reply reply = practice.get(token, PATH + "?wait=1&after=" + now());
		assertEquals(200, reply.status());
		assertEquals(0, reply.json().get("changes").size());
		assertTrue(Duration.between(before, Instant.now()).toMillis() >= 1000);
	}

	@Test
	void whoWaitsIsToldWhenThePracticeIsLocked() throws Exception {
		CompletableFuture<Reply> waiting = waiting(now());
		awaitSomebodyWaiting();
		practice.web.close();
		Reply locked = come(waiting);
		assertEquals(423, locked.status(), locked.body());
	}

	private static void awaitSomebodyWaiting() {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(50);
		while (Thread.getAllStackTraces().values().stream().flatMap(Arrays::stream)
				.noneMatch(frame -> frame.getClassName().endsWith(".Workers") && frame.getMethodName().equals("await"))) {
			assertTrue(System.nanoTime() < end, "nobody waits");
			Thread.onSpinWait();
		}
	}

	@Test
	void aPlaceOfAnotherHistoryIsGone() {
		String place = new String(Base64.getUrlDecoder().decode(now()), StandardCharsets.US_ASCII);
		String other = UUID.randomUUID() + place.substring(36);
		assertEquals(410, practice.get(token, PATH + "?after=" + written(other)).status());
		assertEquals(410, practice.get(token, PATH + "?after=" + written(place + "9999")).status());
		assertEquals(400, practice.get(token, PATH + "?after=" + written("x:1")).status());
		assertEquals(400, practice.get(token, PATH + "?wait=61").status());
	}

	private static String written(String place) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void moreThanMayWaitAreToldWhenToComeBack() throws Exception {
		String after = now();
		List<CompletableFuture<Reply>> all = IntStream.range(0, 80).mapToObj(i -> waiting(after)).toList();
		Reply refused = (Reply) CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new)).get(50, TimeUnit.SECONDS);
		assertEquals(429, refused.status(), refused.body());
		assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
		saved("Heron");
		int heard = 0;
		for (CompletableFuture<Reply> each : all) {
			Reply reply = come(each);
			heard += reply.status() == 200 ? 1 : 0;
			assertTrue(reply.status() == 200 && reply.json().get("changes").size() == 1 || reply.status() == 429, reply.status() + " " + reply.body());
		}
		assertTrue(heard >= 50, heard + " heard");
	}
}
