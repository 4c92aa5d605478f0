package org.afterglow.product.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes lines of JSON Lines; a coding is placed by its words, so that no test counts characters by hand. */
final class Lines {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final ObjectNode line = JSON.createObjectNode();
	private final ArrayNode codings = JSON.createArrayNode();
	private final String text;

	private Lines(String client, int session, String title, String text) {
		this.text = text;
		line.put("client", client).put("session", session).put("date", "2026-02-" + (session < 10 ? "0" : "") + session);
		line.put("kind", "dosing").put("route", "im").put("title", title).put("text", text);
		line.set("codings", codings);
	}

	static Lines narrative(String client, int session, String title, String text) {
		return new Lines(client, session, title, text);
	}

	/** Codes the first place of the words. */
	Lines coded(String words, String code, String kind) {
		return coded(text.indexOf(words), text.indexOf(words) + words.length(), code, kind);
	}

	Lines coded(int start, int end, String code, String kind) {
		codings.addObject().put("start", start).put("end", end).put("code", code).put("kind", kind);
		return this;
	}

	/** Another value for a key; any JSON value. */
	Lines with(String key, Object value) {
		line.set(key, JSON.valueToTree(value));
		return this;
	}

	Lines without(String key) {
		line.remove(key);
		return this;
	}

	/** The line without its end. */
	String json() {
		return JSON.writeValueAsString(line);
	}

	static String file(Lines... lines) {
		List<String> all = new ArrayList<>();
		for (Lines each : lines) {
			all.add(each.json());
		}
		return String.join("\n", all) + "\n";
	}

	/** A practice of few narratives with everything that is hard: emoji, right-to-left, nested, overlapping and equal passages. */
	static Practice practice() {
		String river = "I walked down to the river and the rivers answered. A café stood there, naïve and lit.\n\n"
				+ "Zoë held the lantern; the lantern burned blue. Nothing else burned.";
		String stars = "Two 🦋🦋 over the water, then a family 👨‍👩‍👧 on the far side. 𝒜 letter fell from the sky.";
		String night = "הלילה ירד לאט על הנהר. ואז שמעתי את אמא שלי שרה שיר. A word between: مرحبا بالعالم.";
		return new Practice(Map.of("river", river, "stars", stars, "night", night), file(
				narrative("Willow", 1, "Down to the river", river)
						.coded("the river and the rivers", "water", "symbol").coded("rivers", "plural water", "symbol")
						.coded("river", "water", "symbol").coded("rivers answered", "answer", "theme")
						.coded("the lantern; the lantern burned blue", "light", "theme").coded("burned", "fire", "symbol"),
				narrative("Willow", 2, "Two butterflies", stars).coded("🦋🦋", "butterfly", "symbol")
						.coded("👨‍👩‍👧", "family", "theme").coded("𝒜 letter", "message", "symbol"),
				narrative("שירה", 1, "לילה", night).coded("שמעתי את אמא שלי", "mother", "theme")
						.coded("مرحبا", "greeting", "theme").with("kind", "integration").with("route", null)));
	}

	/** @param texts by a short name */
	record Practice(Map<String, String> texts, String file) {
		String text(String name) {
			return texts.get(name);
		}
	}
}
