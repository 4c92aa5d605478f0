package org.afterglow.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scripts that read over the local web, each twice a second, and a client who writes in a journal page that saves every second. */
final class Crowd {

	private static final int PAUSE_MILLIS = 500;
	private static final int SAVE_MILLIS = 1000;
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
	private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

	private final URI address;
	private final String token;
	private final String key;
	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	private final AtomicLong answered = new AtomicLong();
	private final AtomicLong failed = new AtomicLong();
	private final AtomicLong bytes = new AtomicLong();
	private final StringBuilder written = new StringBuilder();
	private List<String> narratives = List.of();
	private long millis;
	private long saves;
	private long version;

	Crowd(URI address, String token, String key) {
		this.address = address;
		this.token = token;
		this.key = key;
	}

	/** As a token is kept in the practice. */
	static String digest(String secret) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
	}

	void awaitOpen() throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try {
				narratives = ID.matcher(get("/api/v1/narratives?limit=200").body()).results().map(each -> each.group(1)).toList();
				return;
			} catch (IOException e) {
				if (System.nanoTime() > end) {
					throw new IllegalStateException("nobody answers", e);
				}
				TimeUnit.MILLISECONDS.sleep(500);
			}
		}
	}

	/** Everybody asks for so long. Comes back when the last one was answered. */
	void ask(Duration length) throws InterruptedException {
		long begun = System.currentTimeMillis();
		long end = begun + length.toMillis();
		try (ExecutorService scripts = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < Load.READERS; i++) {
				Random random = new Random(i);
				scripts.submit(() -> read(random, end));
			}
			scripts.submit(() -> write(end));
		}
		millis += System.currentTimeMillis() - begun;
	}

	private Void read(Random random, long end) throws InterruptedException {
		TimeUnit.MILLISECONDS.sleep(random.nextInt(PAUSE_MILLIS));
		while (System.currentTimeMillis() < end) {
			try {
				HttpResponse<String> response = switch (random.nextInt(5)) {
					case 0 -> get("/api/v1/clients?limit=50");
					case 1 -> get("/api/v1/narratives?limit=50");
					case 2 -> get("/api/v1/narratives/" + narratives.get(random.nextInt(narratives.size())));
					case 3 -> get("/api/v1/narratives/" + narratives.get(random.nextInt(narratives.size())) + "/codings");
					default -> get("/api/v1/changes");
				};
				answered.incrementAndGet();
				bytes.addAndGet(response.body().length());
				failed.addAndGet(response.statusCode() == 200 ? 0 : 1);
			} catch (IOException e) {
				failed.incrementAndGet();
			}
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
		}
		return null;
	}

	private Void write(long end) throws InterruptedException {
		while (System.currentTimeMillis() < end) {
			written.append("word").append(saves + 1).append(' ');
			String body = "{\"page\":\"load\",\"count\":" + (saves + 1) + ",\"version\":" + version + ",\"language\":\"en\",\"text\":\"" + written
					+ "\",\"nothing\":false,\"body\":[],\"scales\":{}}";
			try {
				HttpResponse<String> response = send(HttpRequest.newBuilder(address.resolve("/journal/answers/1")).header("Content-Type", "application/json")
						.header("Authorization", "Bearer " + key).PUT(BodyPublishers.ofString(body)));
				Matcher kept = VERSION.matcher(response.body());
				if (response.statusCode() == 200 && kept.find()) {
					version = Long.parseLong(kept.group(1));
					saves++;
				} else {
					failed.incrementAndGet();
				}
			} catch (IOException e) {
				failed.incrementAndGet();
			}
			TimeUnit.MILLISECONDS.sleep(SAVE_MILLIS);
		}
		return null;
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token).GET());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
	}

	/** Saves of the journal page that were answered with where they are kept. */
	long kept() {
		return saves;
	}

	/** What was not answered as it should be. */
	long failed() {
		return failed.get();
	}

	String summary() {
		return answered.get() * 1000 / Math.max(1, millis) + " answers and " + bytes.get() / Math.max(1, millis) + " kB a second";
	}
}
