package org.afterglow.web.internal.api;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Narrative;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.Target;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.records.Attachments;
import org.afterglow.records.NewAttachment;
import org.afterglow.records.Records;
import org.afterglow.records.Scope;
import org.afterglow.records.Therapist;

/** Records in which every word that must not slip out is one that stands nowhere else, and which right each of these words needs. */
final class Planted {

	/** The rights that a word needs: all of these; nobody has it where there are none. */
	static final Map<String, Set<Scope>> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put("Zqclient", Set.of(Scope.CLIENTS_READ));
		WORDS.put("Zqmeeting", Set.of(Scope.CLIENTS_READ));
		WORDS.put("Zqtold", Set.of(Scope.NARRATIVES_READ));
		WORDS.put("Zqtitle", Set.of(Scope.NARRATIVES_READ));
		WORDS.put("Zqmemo", Set.of(Scope.NARRATIVES_READ));
		WORDS.put("Zqcode", Set.of(Scope.CODES_READ));
		WORDS.put("Zqclinical", Set.of(Scope.ENTRIES_READ));
		WORDS.put("Zqnotes", Set.of(Scope.ENTRIES_READ, Scope.ENTRIES_NOTES));
		WORDS.put("Zqattached", Set.of());
		WORDS.put("Zqtherapist", Set.of());
		WORDS.put("Zqstatement", Set.of());
	}

	private static final String TEXT = "I saw a Zqtold door in the wall, and behind it the sea.";

	/** Ids by the kind of records; those of codings with the narrative they are in, as in a path. */
	final Map<String, List<String>> ids = new LinkedHashMap<>();
	private final Records records;
	private int round;

	Planted(Records records) {
		this.records = records;
		records.settings().set(Therapist.NAME, "Zqtherapist");
		records.settings().set("journal.statement", "Zqstatement");
	}

	private void know(String kind, UUID id) {
		ids.computeIfAbsent(kind, name -> new ArrayList<>()).add(id.toString());
	}

	/** One more client with everything. */
	void plant() {
		round++;
		Client client = Client.labelled("Zqclient " + round);
		records.clients().save(client);
		know("clients", client.id().value());
		Session session = new Session(SessionId.random(), client.id(), 1, LocalDate.of(2026, 3, 1), SessionKind.DOSING, Optional.empty(), "Zqmeeting");
		records.sessions().save(session);
		know("sessions", session.id().value());
		Code code = Code.named("Zqcode " + round, CodeKind.SYMBOL, CodeColour.FERN).defined("Zqcode stands for more");
		records.codes().save(code);
		know("codes", code.id().value());
		Narrative told = Narrative.told(session.id(), "Zqtitle " + round, TEXT, Instant.parse("2026-03-01T10:00:00Z"));
		Anchor anchor = Anchor.on(told.id(), TEXT, new TextSpan(8, 19));
		Coding coding = Coding.of(anchor.id(), code.id(), told.captured()).withMemo("Zqmemo").by("Zqtherapist".substring(0, 1));
		records.narratives().save(new CodedNarrative(told, List.of(anchor), List.of(coding)));
		know("narratives", told.id().value());
		ids.computeIfAbsent("codings", name -> new ArrayList<>()).add(told.id().value() + "/codings/" + coding.id().value());
		Anchor passage = Anchor.on(told.id(), TEXT, new TextSpan(8, 14));
		entry(client, session, RecordPartition.CLINICAL_RECORD, Values.NONE.with("said", new Value.Text("Zqclinical door"))
				.with("where", new Value.Passages(List.of(passage))).with("like", new Value.References(List.of(Target.of(code.id())))));
		entry(client, session, RecordPartition.PSYCHOTHERAPY_NOTES, Values.NONE.with("said", new Value.Text("Zqnotes door")));
		records.attachments().add(NewAttachment.of(session.id(), "Zqattached.txt", ""),
				new ByteArrayInputStream("Zqattached".getBytes(StandardCharsets.UTF_8)), Attachments.Progress.UNSEEN);
	}

	private void entry(Client client, Session session, RecordPartition partition, Values values) {
		Instant now = Instant.parse("2026-03-01T11:00:00Z");
		Entry entry = new Entry(EntryId.random(), new EntryTypeId("org.example.api.thought"), 1, client.id(), Optional.of(session.id()), values,
				partition, EntryStatus.OPEN, 0, "", now, now);
		records.entries().save(entry);
		know("entries", entry.id().value());
	}
}
