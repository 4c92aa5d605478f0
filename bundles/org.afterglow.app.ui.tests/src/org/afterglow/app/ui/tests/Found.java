package org.afterglow.app.ui.tests;

import java.util.List;
import java.util.Optional;

import org.afterglow.model.Anchor;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;
import org.afterglow.practice.Practice;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.Records;
import org.afterglow.search.Passage;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.eclipse.swtbot.swt.finder.SWTBot;

/** Reads the store past the window. */
final class Found {

	private final SWTBot bot;
	private final Practice practice;

	Found(SWTBot bot, Practice practice) {
		this.bot = bot;
		this.practice = practice;
	}

	/** The stored narrative with this title, once there is one. */
	CodedNarrative narrative(String title) {
		Until.holds(bot, () -> named(title).isPresent(), () -> "no narrative " + title);
		return named(title).orElseThrow();
	}

	/** Waits until this text is stored. */
	void text(String title, String text) {
		Until.holds(bot, () -> narrative(title).narrative().text().equals(text),
				() -> "stored: " + narrative(title).narrative().text());
	}

	/** Waits until exactly these are stored, each as "words: code", in the order of the text. */
	void codings(String title, String... wanted) {
		Until.holds(bot, () -> marks(title).equals(List.of(wanted)), () -> "wanted " + List.of(wanted) + ", stored " + marks(title));
	}

	/** Waits until the search finds exactly these sentences. */
	void passages(String query, String... sentences) {
		Until.holds(bot, () -> sentences(query).equals(List.of(sentences)),
				() -> "wanted " + List.of(sentences) + ", found " + sentences(query));
	}

	/** Stores another text, as another program would. */
	void rewrite(String title, String text) {
		CodedNarrative now = narrative(title);
		practice.records().narratives().save(CodedNarrative.uncoded(now.narrative().withText(text)));
	}

	private List<String> sentences(String query) {
		try {
			return practice.search().find(new SearchRequest(query, 50), () -> false).passages().stream()
					.map(Passage::sentenceText).toList();
		} catch (UnreadableQuery e) {
			throw new IllegalArgumentException(query, e);
		}
	}

	private List<String> marks(String title) {
		CodedNarrative narrative = narrative(title);
		return narrative.codings().stream().map(coding -> {
			Anchor anchor = narrative.anchors().stream().filter(each -> each.id().equals(coding.anchor())).findFirst().orElseThrow();
			String words = anchor.span().in(narrative.narrative().text());
			return words + ": " + practice.records().codes().byId(coding.code()).map(Code::name).orElse("no code");
		}).toList();
	}

	private Optional<CodedNarrative> named(String title) {
		Records records = practice.records();
		return records.clients().all().stream().flatMap(client -> records.sessions().of(client.id()).stream())
				.flatMap(session -> records.narratives().of(session.id()).stream())
				.filter(narrative -> narrative.title().equals(title)).findFirst().map(NarrativeSummary::id)
				.flatMap(records.narratives()::byId);
	}
}
