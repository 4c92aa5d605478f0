package org.afterglow.ui.clients.internal.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Keeps the rows that have the words that were typed: each word stands in the row itself or in one above it. What stands
 * above a row that is kept stays, and so does everything below a row that has all words.
 */
public final class Narrowing {

	/** Rows beyond these stay closed: nobody reads on, and opening takes time. */
	private static final int MOST_OPENED = 150;
	private static final int MOST_WORDS = 30;

	private final List<String> words;
	private final Function<Node, String> text;
	private final Set<Object> opened = new HashSet<>();
	private int shown;

	/** @param text what a row says, by which it is found */
	public Narrowing(String typed, Function<Node, String> text) {
		this.words = Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
				.limit(MOST_WORDS).toList();
		this.text = text;
	}

	/** True if nothing was typed, so that everything stays. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/**
	 * The rows that are kept, at the top. Takes a moment in a large practice.
	 *
	 * @param stop asked now and then; what is returned then is of no use
	 */
	public List<Node> of(Outline outline, BooleanSupplier stop) {
		if (words.isEmpty()) {
			return outline.roots();
		}
		opened.clear();
		shown = 0;
		List<Node.OfClient> kept = new ArrayList<>();
		for (Node.OfClient client : outline.clients()) {
			if (stop.getAsBoolean()) {
				return List.of();
			}
			client(client).ifPresent(kept::add);
		}
		List<Node> roots = Outline.grouped(kept);
		if (shown < MOST_OPENED) {
			opened.add(Node.Archived.ID);
		}
		return roots;
	}

	/** The rows that have to be open for what was found to be seen, after {@link #of}. */
	public Set<Object> opened() {
		return opened;
	}

	private Optional<Node.OfClient> client(Node.OfClient node) {
		int above = found(text.apply(node));
		if (above == all()) {
			shown++;
			return Optional.of(node);
		}
		List<Node.OfSession> kept = new ArrayList<>();
		for (Node.OfSession session : node.sessions()) {
			session(session, above).ifPresent(kept::add);
		}
		return kept.isEmpty() ? Optional.empty() : Optional.of(opened(new Node.OfClient(node.client(), kept)));
	}

	private Optional<Node.OfSession> session(Node.OfSession node, int above) {
		int own = found(text.apply(node));
		if ((above | own) == all()) {
			return Optional.of(node);
		}
		List<Node.OfNarrative> kept = new ArrayList<>();
		for (Node.OfNarrative narrative : node.narratives()) {
			if ((above | own | found(text.apply(narrative))) == all()) {
				kept.add(narrative);
			}
		}
		List<Node.OfAttachment> attached = node.attachments().stream()
				.filter(attachment -> (above | own | found(text.apply(attachment))) == all()).toList();
		return kept.isEmpty() && attached.isEmpty() ? Optional.empty()
				: Optional.of(opened(new Node.OfSession(node.client(), node.session(), kept, attached)));
	}

	private <N extends Node> N opened(N node) {
		shown += 1 + node.below().size();
		if (shown < MOST_OPENED) {
			opened.add(node.id());
		}
		return node;
	}

	/** One bit for each word that the text has. */
	private int found(String said) {
		String lower = said.toLowerCase(Locale.ROOT);
		int found = 0;
		for (int i = 0; i < words.size(); i++) {
			if (lower.contains(words.get(i))) {
				found |= 1 << i;
			}
		}
		return found;
	}

	private int all() {
		return (1 << words.size()) - 1;
	}

	/** Which characters of a text are matched by a word. */
	public boolean[] matches(String said) {
		boolean[] matched = new boolean[said.length()];
		String lower = said.toLowerCase(Locale.ROOT);
		if (lower.length() != said.length()) {
			// A few letters have two in lower case; places would be wrong then.
			return matched;
		}
		for (String word : words) {
			for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
				Arrays.fill(matched, at, at + word.length(), true);
			}
		}
		return matched;
	}
}
