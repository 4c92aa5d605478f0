package org.afterglow.web.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.Option;
import org.afterglow.framework.RowsField;
import org.afterglow.framework.ScaleField;
import org.afterglow.framework.TextField;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Phase;
import org.afterglow.model.Words;
import org.afterglow.records.AnswerState;
import org.afterglow.records.JournalAnswer;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class JournalTest {

	private static final TextField WHAT = Field.line("what", Words.of("What"));
	private static final ScaleField STRENGTH = Field.scale("strength", Words.of("Strength"), 0, 10);
	private static final RowsField THOUGHTS = Field.rows("thoughts", Words.of("Thoughts"), Field.text("thought", Words.of("Thought")));
	private static final EntryType FORM = EntryType.ofSession(new EntryTypeId("org.example.rest.form"), Words.of("A form"))
			.fields(WHAT, STRENGTH, Field.choice("when", Words.of("When"), Option.of("now", Words.of("Now"))), THOUGHTS, Field.text("own", Words.of("Own")))
			.forClients(WHAT, STRENGTH, THOUGHTS);
	private static final String FORM_PATH = "/journal/forms/org.example.rest.form";

	@Test
	void whatIsWrittenIsKeptWithItsPhaseAndWhatTheClientSaw() {
		try (Tablet tablet = new Tablet().enter()) {
			long version = tablet.write(2, "a", 0, "my hands came first");
			tablet.write(2, "a", version, "my hands came first\\na chain");
			JournalAnswer answer = one(tablet);
			assertEquals("my hands came first\na chain", answer.text());
			assertEquals(Optional.of(Phase.REENTRY), answer.phase());
			assertEquals("Did anything come while you were returning?", answer.prompt());
			assertEquals(AnswerState.WRITING, answer.state());
			tablet.ask("POST", "/journal/finish", "{}");
			assertEquals(AnswerState.WAITING, one(tablet).state());
		}
	}

	private static JournalAnswer one(Tablet tablet) {
		assertEquals(1, tablet.answers().size());
		return tablet.answers().getFirst();
	}

	@Test
	void savingTwiceIsSavingOnce() {
		try (Tablet tablet = new Tablet().enter()) {
			String same = Tablet.words(Tablet.head("a", 1, 0), "a chain");
			JsonNode first = tablet.ask("PUT", "/journal/answers/1", same).json();
			assertEquals(first, tablet.ask("PUT", "/journal/answers/1", same).json());
			tablet.ask("PUT", "/journal/answers/1", Tablet.words(Tablet.head("a", 3, 0), "a chain, far off"));
			tablet.ask("PUT", "/journal/answers/1", Tablet.words(Tablet.head("a", 2, 0), "a chain, far"));
			assertEquals("a chain, far off", one(tablet).text(), "what comes late does not win");
		}
	}

	@Test
	void theLastWordsWinAndNoneAreLost() {
		try (Tablet tablet = new Tablet().enter()) {
			long version = tablet.write(1, "a", 0, "a chain");
			tablet.write(1, "b", 0, "somebody drying plates");
			List<String> texts = tablet.answers().stream().map(JournalAnswer::text).toList();
			assertEquals(List.of("a chain", "somebody drying plates"), texts);
			assertEquals("somebody drying plates", tablet.get("/journal/state").json().path("answers").path(0).path("text").stringValue());
			tablet.write(1, "c", version, "somebody drying plates, again");
			assertEquals(2, tablet.answers().size(), "words that were written on are not lost");
		}
	}

	/** Two pages with one key, as a tab that was doubled: what one writes is never put in the place of what the other wrote. */
	@Test
	void twoPagesThatWriteInTurnLoseNothing() {
		try (Tablet tablet = new Tablet().enter()) {
			long both = tablet.write(1, "a", 0, "one");
			long ofA = both;
			long ofB = both;
			for (int i = 1; i <= 3; i++) {
				ofB = tablet.write(1, "b", ofB, "two " + i);
				ofA = tablet.write(1, "a", ofA, "one " + i);
				List<String> texts = tablet.answers().stream().map(JournalAnswer::text).toList();
				assertTrue(texts.contains("two " + i) && texts.contains("one " + i), texts::toString);
			}
		}
	}

	@Test
	void whatComesAfterTheEndGoesOnAfterAReloadAndShowsNothingElse() {
		try (Tablet tablet = new Tablet().enter()) {
			tablet.write(1, "a", 0, "a chain");
			tablet.ask("POST", "/journal/finish", "{}");
			tablet.write(5, "a", 0, "plates");
			JsonNode state = tablet.get("/journal/state").json();
			assertTrue(state.path("finished").booleanValue());
			assertEquals(List.of("plates"), state.path("answers").valueStream().map(each -> each.path("text").stringValue()).toList());
			tablet.ask("POST", "/journal/finish", "{}");
			assertEquals(0, tablet.get("/journal/state").json().path("answers").size());
		}
	}

	@Test
	void aSecondPageOfTheSameSessionBeginsEmpty() {
		try (Tablet tablet = new Tablet().enter()) {
			tablet.write(1, "a", 0, "a chain");
			tablet.fixture.web.closeJournal(tablet.opened.journal());
			tablet.enter(tablet.fixture.web.openJournal(tablet.session.id(), Duration.ofHours(1)));
			assertEquals(0, tablet.get("/journal/state").json().path("answers").size());
			tablet.write(1, "b", 0, "plates");
			assertEquals(List.of("a chain", "plates"), tablet.answers().stream().map(JournalAnswer::text).toList());
		}
	}

	@Test
	void whatWasTakenStaysAsItIs() {
		try (Tablet tablet = new Tablet().enter()) {
			long version = tablet.write(1, "a", 0, "a chain");
			tablet.fixture.records.journals().save(one(tablet).inState(AnswerState.SET_ASIDE));
			tablet.write(1, "a", version, "a chain");
			assertEquals(1, tablet.answers().size(), "nothing is new in it");
			tablet.write(1, "a", version, "a chain, far off");
			assertEquals(List.of("a chain", "a chain, far off"), tablet.answers().stream().map(JournalAnswer::text).toList());
			assertEquals(AnswerState.SET_ASIDE, tablet.answers().getFirst().state());
		}
	}

	@Test
	void marksAndScalesAndNothingAreKept() {
		try (Tablet tablet = new Tablet().enter()) {
			String marks = "\"body\": [{\"side\": \"BACK\", \"x\": 0.5, \"y\": 0.25, \"word\": \" warm\\n\"}], \"scales\": {\"ease\": 80}";
			assertEquals(200, tablet.ask("PUT", "/journal/answers/3", "{" + tablet.head("a", 0) + ", \"text\": \"\", \"nothing\": false, " + marks + "}").status());
			assertEquals("warm", one(tablet).body().getFirst().word());
			assertEquals(80, one(tablet).scales().get("ease"));
			assertEquals(200, tablet.ask("PUT", "/journal/answers/4",
					"{" + tablet.head("a", 0) + ", \"text\": \"\", \"nothing\": true, \"body\": [], \"scales\": {}}").status());
			assertTrue(tablet.answers().getLast().nothing());
		}
	}

	@Test
	void drawingsAreSealedAndTheOneBeforeGoes() throws IOException {
		try (Tablet tablet = new Tablet().enter()) {
			byte[] first = png(20);
			byte[] second = png(30);
			assertEquals(200, draw(tablet, first, 0).status());
			assertArrayEquals(first, tablet.get("/journal/drawings/1").whole().body());
			assertEquals(200, draw(tablet, second, 1).status());
			assertArrayEquals(second, tablet.get("/journal/drawings/1").whole().body());
			assertEquals(1, tablet.fixture.records.attachments().of(tablet.session.id()).size());
			assertEquals(422, draw(tablet, "<svg/>".getBytes(StandardCharsets.US_ASCII), 2).status());
			assertEquals(200, draw(tablet, new byte[0], 2).status());
			assertTrue(one(tablet).drawing().isEmpty());
			assertEquals(404, tablet.get("/journal/drawings/1").status());
		}
	}

	private static Tablet.Reply draw(Tablet tablet, byte[] picture, long version) {
		return tablet.ask("PUT", "/journal/drawings/1",
				"{" + tablet.head("a", version) + ", \"png\": \"" + Base64.getEncoder().encodeToString(picture) + "\"}");
	}

	private static byte[] png(int side) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	@Test
	void aFormBecomesAnEntryOfTheSession() {
		try (Tablet tablet = new Tablet(FORM).enter()) {
			String values = "{\"what\": \"a chain\", \"strength\": 7, \"thoughts\": \"one\\n\\ntwo\", \"own\": \"not asked\"}";
			assertEquals(200, tablet.ask("PUT", FORM_PATH, "{" + tablet.head("a", 0) + ", \"values\": " + values + "}").status());
			Entry entry = tablet.fixture.records.entries().byId(one(tablet).entry().orElseThrow()).orElseThrow();
			assertEquals(Optional.of(tablet.session.id()), entry.session());
			assertEquals("a chain", WHAT.in(entry.values()));
			assertEquals(2, THOUGHTS.in(entry.values()).size());
			assertEquals(Set.of("what", "strength", "thoughts"), entry.values().keys(), "what is not asked is not taken");
			JsonNode form = tablet.get("/journal/state").json().path("forms").path(0);
			assertEquals("one\ntwo", form.path("values").path("thoughts").stringValue());
			assertEquals(List.of("line", "scale", "lines"), form.path("fields").valueStream().map(each -> each.path("kind").stringValue()).toList());
			assertEquals(422, tablet.ask("PUT", FORM_PATH, "{" + tablet.head("a", 1) + ", \"values\": {\"strength\": \"much\"}}").status());
			assertEquals(404, tablet.ask("PUT", FORM_PATH + "x", "{" + tablet.head("a", 1) + ", \"values\": {}}").status());
		}
	}

	@Test
	void noLineOfManyIsLost() {
		try (Tablet tablet = new Tablet(FORM).enter()) {
			String lines = IntStream.rangeClosed(1, 230).mapToObj(i -> "thought " + i).collect(Collectors.joining("\\n"));
			assertEquals(200, tablet.ask("PUT", FORM_PATH, "{" + tablet.head("a", 0) + ", \"values\": {\"thoughts\": \"" + lines + "\"}}").status());
			Entry entry = tablet.fixture.records.entries().byId(one(tablet).entry().orElseThrow()).orElseThrow();
			List<String> kept = THOUGHTS.in(entry.values()).stream().map(((TextField) THOUGHTS.columns().getFirst())::in).toList();
			assertEquals(200, kept.size());
			assertEquals(lines.replace("\\n", " "), String.join(" ", kept));
		}
	}

	@Test
	void thePageIsToldNothingOfTheRecord() {
		try (Tablet tablet = new Tablet(FORM).enter()) {
			tablet.write(1, "a", 0, "a chain");
			JsonNode state = tablet.get("/journal/state").json();
			assertEquals(Set.of("statement", "seconds", "finished", "next", "prompts", "answers", "forms"), Set.copyOf(state.propertyNames()));
			String all = state.toString();
			for (String word : List.of("Heron", Tablet.TITLE, tablet.session.id().value().toString(), tablet.opened.journal().value().toString())) {
				assertFalse(all.contains(word), word);
			}
			tablet.ask("POST", "/journal/finish", "{}");
			assertFalse(tablet.get("/journal/state").text().contains("a chain"), "after the end nothing is shown again");
		}
	}

	@Test
	void itEndsWithItsTimeAndIsNotFoundWithoutItsKey() {
		try (Tablet tablet = new Tablet()) {
			assertEquals(401, tablet.get("/journal/state").status());
			tablet.enter();
			assertEquals(403, tablet.ask("POST", "/journal/enter", "{\"code\": \"" + String.join("-", tablet.opened.code()) + "\"}").status(), "a code is good once");
			assertEquals(200, tablet.get("/journal/state").status());
			tablet.fixture.web.api(true);
			tablet.fixture.clock.pass(Duration.ofHours(2));
			assertEquals(401, tablet.get("/journal/state").status(), "it is listened for programs still");
			assertEquals(401, tablet.ask("PUT", "/journal/answers/1", Tablet.words(tablet.head("a", 0), "late")).status());
			assertEquals(List.of(), tablet.answers());
		}
	}

	@Test
	void whatIsNoAnswerIsRefusedWithoutQuotingIt() {
		try (Tablet tablet = new Tablet().enter()) {
			for (String body : List.of("{}", "[]", "{" + tablet.head("a", 0) + "}", "{" + tablet.head("a", -1) + ", \"text\": \"\"}",
					Tablet.words(tablet.head("a", 0), "secret").replace("[]", "[{\"side\": \"UNDER\"}]"),
					Tablet.words(tablet.head("a", 0), "secret").replace("{}", "{\"ease\": 300}"),
					Tablet.words(tablet.head("a", 0), "secret").replace("{}", "{\"SECRET\": 3}"))) {
				Tablet.Reply reply = tablet.ask("PUT", "/journal/answers/1", body);
				assertEquals(422, reply.status(), body);
				assertFalse(reply.text().toLowerCase(Locale.ROOT).contains("secret"), reply.text());
			}
			for (String place : List.of("0", "100", "x", "-1", "1e3")) {
				assertEquals(404, tablet.ask("PUT", "/journal/answers/" + place, Tablet.words(tablet.head("a", 0), "x")).status(), place);
			}
			assertEquals(List.of(), tablet.answers());
		}
	}

	@Test
	void signsThatNobodyMeantDoNotCostTheWords() {
		try (Tablet tablet = new Tablet().enter()) {
			tablet.write(1, "a", 0, "a \\ud800chain\\r\\nfar \\u0000off");
			assertEquals("a chain\nfar off", one(tablet).text());
		}
	}

	@Test
	void theFilesOfThePageAreServedAndNothingBeside() {
		try (Tablet tablet = new Tablet()) {
			Tablet.Reply page = tablet.get("/journal");
			String policy = page.whole().headers().firstValue("Content-Security-Policy").orElseThrow();
			assertFalse(policy.contains("unsafe") || page.text().contains("style=") || page.text().contains("onclick="), policy);
			Set<String> files = Pattern.compile("/journal/files/([a-z.]+)").matcher(page.text()).results().map(each -> each.group(1))
					.collect(Collectors.toSet());
			assertEquals(Set.of("icon.svg", "journal.css", "journal.js"), files);
			files.forEach(file -> assertEquals(200, tablet.get("/journal/files/" + file).status(), file));
			for (String other : List.of("index.html", "page.properties", "PageFiles.class", "..%2fpage.properties", "%2e%2e")) {
				assertTrue(tablet.get("/journal/files/" + other).status() >= 400, other);
			}
		}
	}
}
