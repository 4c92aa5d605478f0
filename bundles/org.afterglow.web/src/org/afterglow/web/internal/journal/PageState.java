package org.afterglow.web.internal.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.afterglow.records.AnswerState;
import org.afterglow.records.BodyMark;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Json;
import org.afterglow.web.internal.http.Problem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page knows of itself, and how its answers come in. */
final class PageState {

	/** A page sends far less than the largest body at once. */
	private static final int LONGEST = 200_000;

	private final Sheets sheets;
	private final Speech speech;
	private final ClientForms forms;

	PageState(Sheets sheets, Speech speech, ClientForms forms) {
		this.sheets = sheets;
		this.speech = speech;
		this.forms = forms;
	}

	/** Everything the page is ever told. After the end it is not told what was written. */
	Answer answer(Call call) {
		Journal journal = call.journal().orElseThrow();
		Locale language = speech.language(call.query("language").orElse(""));
		List<JournalAnswer> kept = sheets.of(call);
		boolean isFinished = !kept.isEmpty() && kept.stream().noneMatch(each -> isBeingWritten(each) && !Prompts.isFurther(each.place()));
		ObjectNode state = Json.object();
		state.put("statement", call.practice().records().settings().get(LocalWeb.STATEMENT).orElse(""));
		state.put("seconds", Math.max(0, Duration.between(call.practice().clock().instant(), journal.until()).toSeconds()));
		state.put("finished", isFinished);
		state.put("next", Math.max(Prompts.FIRST_FURTHER, kept.stream().mapToInt(JournalAnswer::place).filter(Prompts::isPlace).max().orElse(0) + 1));
		ArrayNode prompts = state.putArray("prompts");
		Prompts.PLACES.forEach(place -> prompts.addObject().put("place", place).put("text", speech.say(Prompts.key(place), language)).put("hint",
				speech.say(Prompts.key(place) + ".hint", language)));
		ArrayNode answers = state.putArray("answers");
		if (!isFinished) {
			Prompts.PLACES.forEach(place -> Sheets.shown(kept.stream().filter(each -> each.place() == place))
					.ifPresent(each -> write(each, answers.addObject())));
		}
		// What came after the end and is not at its own end yet.
		Sheets.shown(kept.stream().filter(each -> isBeingWritten(each) && Prompts.isFurther(each.place()))).ifPresent(each -> write(each, answers.addObject()));
		state.set("forms", forms.write(call, isFinished ? List.of() : kept, language));
		return Answer.json(state);
	}

	private static boolean isBeingWritten(JournalAnswer answer) {
		return answer.state() == AnswerState.WRITING;
	}

	private static void write(JournalAnswer answer, ObjectNode node) {
		node.put("place", answer.place()).put("version", Sheets.stamp(answer)).put("text", answer.text()).put("nothing", answer.nothing());
		node.put("drawn", answer.drawing().isPresent());
		ArrayNode body = node.putArray("body");
		answer.body().forEach(mark -> body.addObject().put("side", mark.side().name()).put("x", mark.x()).put("y", mark.y()).put("word", mark.word()));
		ObjectNode scales = node.putObject("scales");
		answer.scales().forEach(scales::put);
	}

	/** Keeps words, marks and scales of one place. */
	Answer save(Call call) {
		int place = place(call);
		Sent sent = Sent.of(call.json());
		String text = Sent.text(sent.body(), "text", LONGEST);
		boolean nothing = Sent.truth(sent.body(), "nothing");
		List<BodyMark> body = marks(sent.body().path("body"));
		SortedMap<String, Integer> scales = scales(sent.body().path("scales"));
		Instant now = call.practice().clock().instant();
		try {
			JournalAnswer kept = sheets.save(call, sent, () -> Sheets.shown(sheets.of(call).stream().filter(each -> each.place() == place)),
					() -> begun(call, place, speech.language(sent.language()), speech, now),
					sheet -> sheet.saying(text, now).marked(body, now).scaled(scales, now).withNothing(nothing, now));
			return version(kept);
		} catch (IllegalArgumentException e) {
			throw Sent.wrong("answer");
		}
	}

	static JournalAnswer begun(Call call, int place, Locale language, Speech speech, Instant now) {
		return JournalAnswer.begun(call.journal().orElseThrow(), place, speech.say(Prompts.key(place), language), Prompts.phase(place), now);
	}

	static Answer version(JournalAnswer kept) {
		return Answer.json(Json.object().put("version", Sheets.stamp(kept)));
	}

	/** @throws Problem if there is no such place */
	static int place(Call call) {
		String place = call.place("place");
		if (!place.matches("[1-9]\\d?") || !Prompts.isPlace(Integer.parseInt(place))) {
			throw Problem.notFound();
		}
		return Integer.parseInt(place);
	}

	private static List<BodyMark> marks(JsonNode sent) {
		if (!sent.isArray() || sent.size() > JournalAnswer.MOST_MARKS) {
			throw Sent.wrong("body");
		}
		List<BodyMark> marks = new ArrayList<>();
		sent.forEach(mark -> {
			Optional<BodyMark.Side> side = mark.path("side").isString() ? side(mark.path("side").stringValue()) : Optional.empty();
			if (side.isEmpty() || !mark.path("x").isNumber() || !mark.path("y").isNumber()) {
				throw Sent.wrong("body");
			}
			try {
				marks.add(new BodyMark(side.get(), mark.path("x").doubleValue(), mark.path("y").doubleValue(), word(mark)));
			} catch (IllegalArgumentException e) {
				throw Sent.wrong("body");
			}
		});
		return marks;
	}

	private static Optional<BodyMark.Side> side(String name) {
		return List.of(BodyMark.Side.values()).stream().filter(each -> each.name().equals(name)).findFirst();
	}

	private static String word(JsonNode mark) {
		return Sent.text(mark, "word", BodyMark.LONGEST).replaceAll("\\p{Cntrl}+", " ").strip();
	}

	private static SortedMap<String, Integer> scales(JsonNode sent) {
		if (!sent.isObject()) {
			throw Sent.wrong("scales");
		}
		SortedMap<String, Integer> scales = new TreeMap<>();
		sent.properties().forEach(each -> {
			if (!each.getValue().canConvertToInt()) {
				throw Sent.wrong("scales");
			}
			scales.put(each.getKey(), each.getValue().intValue());
		});
		return scales;
	}

	/** Whoever wrote has come to the end: from now on it waits in the practice. */
	Answer finish(Call call) {
		call.practice().records().together(() -> {
			sheets.of(call).stream().filter(PageState::isBeingWritten)
					.forEach(each -> Sheets.journals(call).save(each.inState(AnswerState.WAITING)));
			return null;
		});
		return Answer.json(Json.object().put("finished", true));
	}
}
