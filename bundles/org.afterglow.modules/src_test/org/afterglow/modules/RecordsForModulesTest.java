package org.afterglow.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.CodeUse;
import org.afterglow.framework.EntryPlace;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.ModuleContents;
import org.afterglow.framework.ModuleCode;
import org.afterglow.framework.ModuleRecords;
import org.afterglow.framework.ModuleRecords.Listening;
import org.afterglow.framework.PassagesField;
import org.afterglow.model.Anchor;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.model.TextSpan;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.testing.CodedText;
import org.afterglow.testing.InMemoryRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordsForModulesTest {

	private static final String ID = "org.example.one";
	private static final PassagesField TOLD = Field.passages("told", Words.of("Told"));

	private final InMemoryRecords records = new InMemoryRecords();
	private final Codebook codebook = Codebook.over(records);
	private final Offers offers = new Offers();
	private final ModuleRegistry registry = new AskingRegistry(offers, Duration.ofSeconds(40));
	private final Client heron = Client.labelled("Heron");
	private final ModuleRecords asked = new RecordsForModules(records, codebook, registry);

	/** Of two versions: the second says "again" before what the first said. */
	private static final class Grown extends Example {

		Grown() {
			super(ID);
		}

		@Override
		public List<EntryType> entryTypes() {
			return List.of(grown());
		}

		EntryType grown() {
			return type().fields(TOLD).migrated(values -> THOUGHT.with(values, "again " + THOUGHT.in(values)));
		}
	}

	@BeforeEach
	void begin() {
		records.clients().save(heron);
	}

	@AfterEach
	void close() {
		registry.close();
	}

	private Session session(Client client, int number, int day) {
		Session session = new Session(SessionId.random(), client.id(), number, LocalDate.of(2026, 11, day), SessionKind.DOSING, Optional.empty(), "");
		records.sessions().save(session);
		return session;
	}

	@Test
	void entriesAreCarriedOverAndInTheOrderInWhichTheyWereBegun() {
		EntryType first = new Example(ID).type();
		Entry later = first.begin(heron.id(), Optional.empty(), Instant.EPOCH.plusSeconds(9)).withValues(Example.THOUGHT.with(Values.NONE, "late"),
				Instant.EPOCH.plusSeconds(9));
		Entry sooner = first.begin(heron.id(), Optional.empty(), Instant.EPOCH).withValues(Example.THOUGHT.with(Values.NONE, "soon"), Instant.EPOCH);
		records.entries().save(later);
		records.entries().save(sooner);
		assertEquals(List.of("soon", "late"), asked.entries(heron.id(), first.id()).stream().map(entry -> Example.THOUGHT.in(entry.values())).toList());
		offers.add("b", new Grown());
		assertTrue(registry.awaitAnswers(Duration.ofSeconds(40)));
		assertEquals(List.of("again soon", "again late"),
				asked.entries(heron.id(), first.id()).stream().map(entry -> Example.THOUGHT.in(entry.values())).toList());
		assertEquals(2, asked.entry(later.id()).orElseThrow().typeVersion());
		assertEquals(List.of(), asked.entries(Client.labelled("Wren").id(), first.id()));
	}

	@Test
	void sessionsAndPlacesComeByDate() {
		Session second = session(heron, 1, 9);
		Session first = session(heron, 2, 3);
		assertEquals(List.of(first, second), asked.sessions(heron.id()));
		CodedNarrative late = records.narratives().save(CodedText.told(second.id(), "Late", "the lamp and the ferry").build());
		CodedNarrative soon = records.narratives().save(CodedText.told(first.id(), "Soon", "a lamp").build());
		EntryType type = new Grown().grown();
		Values values = TOLD.with(Values.NONE, List.of(anchor(late, 17, 22), anchor(late, 4, 8), anchor(soon, 2, 6)));
		Entry entry = records.entries().save(type.begin(heron.id(), Optional.empty(), Instant.EPOCH).withValues(values, Instant.EPOCH));
		List<EntryPlace> places = asked.places(entry.id());
		assertEquals(List.of("lamp", "lamp", "ferry"), places.stream().map(EntryPlace::quote).toList());
		assertEquals(List.of("Soon", "Late", "Late"), places.stream().map(EntryPlace::title).toList());
		assertEquals(List.of(first.id(), second.id(), second.id()), places.stream().map(EntryPlace::session).toList());
	}

	private static Anchor anchor(CodedNarrative told, int from, int to) {
		return Anchor.on(told.narrative().id(), told.narrative().text(), new TextSpan(from, to));
	}

	@Test
	void codesOfTheModuleAreFoundInTheTextsOfTheClientAndNoOthers() {
		Example example = new Example(ID);
		codebook.bring(ModuleContents.of(example), Locale.ENGLISH);
		Code own = codebook.ofSeed(ID, "fusion").orElseThrow();
		Code other = codebook.add("Ferry", CodeKind.SYMBOL);
		Session session = session(heron, 1, 3);
		records.narratives().save(CodedText.told(session.id(), "One", "stuck to a thought of the ferry").coded("stuck", own.id()).coded("ferry", other.id()).build());
		Client wren = Client.labelled("Wren");
		records.clients().save(wren);
		records.narratives().save(CodedText.told(session(wren, 1, 4).id(), "Two", "stuck again").coded("stuck", own.id()).build());
		assertEquals(List.of("fusion stuck"), asked.codeUses(heron.id(), ID).stream().map(use -> use.seed() + " " + use.anchor().quote()).toList());
		codebook.merge(own.id(), other.id());
		assertEquals(List.of("stuck", "ferry"), asked.codeUses(heron.id(), ID).stream().map(CodeUse::anchor).map(anchor -> anchor.quote()).toList(),
				"what it was merged into stands for it");
		assertEquals(List.of(), asked.codeUses(heron.id(), "org.example.two"));
	}

	@Test
	void codesOfTheModuleAreToldAsTheCodebookHasThem() {
		codebook.bring(ModuleContents.of(new Example(ID)), Locale.ENGLISH);
		Code own = codebook.ofSeed(ID, "fusion").orElseThrow();
		records.codes().save(own.renamed("Stuck to it"));
		assertEquals(List.of(new ModuleCode("fusion", "Stuck to it", Set.of(own.id()))), asked.codes(ID));
		Code other = codebook.add("Ferry", CodeKind.SYMBOL);
		codebook.merge(own.id(), other.id());
		assertEquals(List.of(new ModuleCode("fusion", "Ferry", Set.of(own.id(), other.id()))), asked.codes(ID));
		assertEquals(List.of(), asked.codes("org.example.two"));
	}

	@Test
	void listenersHearUntilTheyEnd() {
		AtomicInteger heard = new AtomicInteger();
		Listening listening = asked.listen(heard::incrementAndGet);
		records.clients().save(Client.labelled("Wren"));
		assertEquals(1, heard.get());
		listening.close();
		records.clients().save(Client.labelled("Crane"));
		assertEquals(1, heard.get());
		assertFalse(asked.client(heron.id()).isEmpty());
	}
}
