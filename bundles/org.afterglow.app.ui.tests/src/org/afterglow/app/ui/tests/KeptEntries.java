package org.afterglow.app.ui.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.model.Target;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.practice.Practice;
import org.afterglow.records.Records;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** Puts entries of the shipped modules into the practice past the window, for journeys that begin where some are kept. */
final class KeptEntries {

	private static final Instant BEGUN = Instant.parse("2026-09-20T09:00:00Z");

	private final Records records;

	KeptEntries(Practice practice) {
		this.records = practice.records();
	}

	/** A thought record in the first session of a client; thoughts, each in a row of its own. */
	Entry thoughtRecord(String client, String situation, List<String> distortions, String... thoughts) {
		List<Values> rows = Arrays.stream(thoughts).map(thought -> Values.of(Map.of("thought", new Value.Text(thought), "belief", new Value.Amount(80))))
				.toList();
		Values values = Values.of(Map.of("situation", new Value.Text(situation), "thoughts", new Value.Rows(rows)));
		if (!distortions.isEmpty()) {
			values = values.with("distortions", new Value.References(distortions.stream().map(name -> Target.of(code(name).id())).toList()));
		}
		Session first = records.sessions().of(client(client).id()).getFirst();
		return save(type("org.afterglow.cbt.thought-record"), client, Optional.of(first), values);
	}

	/** A thought record in the first session of a client, with the places where it was told. */
	Entry told(String client, String situation, Anchor... places) {
		Session first = records.sessions().of(client(client).id()).getFirst();
		return save(type("org.afterglow.cbt.thought-record"), client, Optional.of(first),
				Values.of(Map.of("situation", new Value.Text(situation), "told", new Value.Passages(List.of(places)))));
	}

	/** A part of a client, with passages in its voice. */
	Entry part(String client, String name, String belief, Anchor... voice) {
		Values values = Values.of(Map.of("name", new Value.Text(name), "kind", new Value.Choice("manager"), "belief", new Value.Text(belief)));
		if (voice.length > 0) {
			values = values.with("voice-passages", new Value.Passages(List.of(voice)));
		}
		return save(type("org.afterglow.ifs.part"), client, Optional.empty(), values);
	}

	/** A place in the only narrative of that title. */
	Anchor place(String title, String words) {
		List<CodedNarrative> found = new ArrayList<>();
		records.narratives().each(Optional.empty(), narrative -> {
			if (narrative.narrative().title().equals(title)) {
				found.add(narrative);
			}
		});
		String text = found.getFirst().narrative().text();
		int start = text.indexOf(words);
		return Anchor.on(found.getFirst().narrative().id(), text, new TextSpan(start, start + words.length()));
	}

	private Entry save(EntryType type, String client, Optional<Session> session, Values values) {
		Entry begun = type.begin(client(client).id(), session.map(Session::id), BEGUN);
		return records.entries().save(begun.withValues(values, BEGUN));
	}

	private Client client(String label) {
		return records.clients().labelled(label).orElseThrow();
	}

	private Code code(String name) {
		return records.codes().named(name).orElseGet(() -> {
			Code code = Code.named(name, CodeKind.THOUGHT, CodeColour.SLATE);
			records.codes().save(code);
			return code;
		});
	}

	/** A type of an installed module; its names are remembered, as they are when the module is switched on. */
	private EntryType type(String id) {
		BundleContext context = FrameworkUtil.getBundle(KeptEntries.class).getBundleContext();
		try {
			return context.getServiceReferences(FrameworkModule.class, null).stream().map(context::getService).flatMap(module -> module.entryTypes().stream()
					.filter(type -> type.id().value().equals(id)).peek(type -> records.entries().remember(type.outline(module.info())))).findFirst()
					.orElseThrow();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
