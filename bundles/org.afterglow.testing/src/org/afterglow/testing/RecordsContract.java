package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.OptionalInt;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodeKind;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RecordMissing;
import org.junit.jupiter.api.Test;

/** Clients, sessions and codes. */
public abstract class RecordsContract extends RecordsSuite {

	@Test
	void labelsOfClientsAreUniqueWhateverTheirCase() {
		Client first = client("Zoë Straße");
		for (String same : List.of("zoë straße", "ZOË STRASSE", "Zoe\u0308 Straße", "Zoë Straße")) {
			NameTaken taken = assertThrows(NameTaken.class, () -> records().clients().save(Client.labelled(same)));
			assertEquals(Subject.CLIENT, taken.subject());
			assertEquals(Optional.of(first), records().clients().labelled(same));
		}
		client("Zoe Strasse");
	}

	@Test
	void aClientCanChangeTheCaseOfItsOwnLabel() {
		Client client = client("maren");
		records().clients().save(client.relabelled("Maren"));
		assertEquals("Maren", records().clients().byId(client.id()).orElseThrow().label());
		assertEquals(1, records().clients().all().size());
	}

	@Test
	void clientsComeByLabelWithoutRegardToCase() {
		for (String label : List.of("b", "C", "a", "B2", "Ä")) {
			client(label);
		}
		assertEquals(List.of("a", "b", "B2", "C", "Ä"), records().clients().all().stream().map(Client::label).toList());
	}

	@Test
	void whatIsNotThereIsEmptyAndCanBeDeleted() {
		assertEquals(Optional.empty(), records().clients().byId(ClientId.random()));
		assertEquals(Optional.empty(), records().clients().labelled("nobody"));
		assertEquals(Optional.empty(), records().sessions().byId(SessionId.random()));
		assertEquals(Optional.empty(), records().sessions().numbered(ClientId.random(), 1));
		assertEquals(Optional.empty(), records().codes().byId(CodeId.random()));
		assertEquals(Optional.empty(), records().codes().named("nothing"));
		assertEquals(Optional.empty(), records().narratives().byId(NarrativeId.random()));
		assertEquals(List.of(), records().sessions().of(ClientId.random()));
		assertEquals(List.of(), records().narratives().of(SessionId.random()));
		records().clients().delete(ClientId.random());
		records().sessions().delete(SessionId.random());
		records().narratives().delete(NarrativeId.random());
		records().codes().delete(CodeId.random());
		assertEquals(0, records().feed().position().number());
	}

	@Test
	void aSessionKeepsEverythingItHas() {
		Client client = client("K");
		for (SessionKind kind : SessionKind.values()) {
			Session session = new Session(SessionId.random(), client.id(), kind.ordinal() + 1, LocalDate.of(1, 1, 1),
					kind, Optional.of(Route.values()[kind.ordinal()]), "Nach dem Regen \uD83C\uDF27");
			records().sessions().save(session);
			assertEquals(Optional.of(session), records().sessions().byId(session.id()));
		}
		Session last = new Session(SessionId.random(), client.id(), 99, LocalDate.of(9999, 12, 31), SessionKind.DOSING,
				Optional.empty(), "");
		records().sessions().save(last);
		assertEquals(Optional.of(last), records().sessions().numbered(client.id(), 99));
		assertEquals(List.of(1, 2, 3, 4, 99), records().sessions().of(client.id()).stream().map(Session::number).toList());
	}

	@Test
	void aNumberIsTakenWithinOneClientAlone() {
		Client one = client("one");
		session(one, 1);
		Session second = session(one, 2);
		assertThrows(NameTaken.class, () -> session(one, 1));
		session(client("other"), 1);
		Session moved = new Session(second.id(), one.id(), 1, second.date(), second.kind(), second.route(), "");
		assertEquals(Subject.SESSION,
				assertThrows(NameTaken.class, () -> records().sessions().save(moved)).subject());
		assertEquals(Optional.of(second), records().sessions().byId(second.id()));
	}

	@Test
	void allSessionsComeClientByClientAndByNumber() {
		Client one = client("one");
		Client other = client("other");
		Set<Session> saved = new HashSet<>();
		for (int number : List.of(3, 1, 2)) {
			saved.add(session(one, number));
			saved.add(session(other, number));
		}
		List<Session> all = records().sessions().all();
		assertEquals(saved, Set.copyOf(all));
		assertEquals(List.of(1, 2, 3, 1, 2, 3), all.stream().map(Session::number).toList());
		assertEquals(2, all.stream().map(Session::client).distinct().count());
		assertEquals(1, all.stream().limit(3).map(Session::client).distinct().count());
	}

	@Test
	void aSessionNeedsItsClient() {
		assertThrows(RecordMissing.class, () -> session(Client.labelled("never saved"), 1));
	}

	@Test
	void namesOfCodesAreUniqueWhateverTheirCase() {
		Code door = code("White Door");
		assertEquals(Subject.CODE, assertThrows(NameTaken.class, () -> code("white door")).subject());
		assertEquals(Optional.of(door), records().codes().named("WHITE DOOR"));
		Code other = code("black door");
		assertThrows(NameTaken.class, () -> records().codes().save(other.renamed("WHITE door")));
		assertEquals(List.of(other, door), records().codes().all());
	}

	@Test
	void aCodeKeepsEverythingItHas() {
		Code parent = code("water");
		for (CodeKind kind : CodeKind.values()) {
			Code code = new Code(CodeId.random(), "code of " + kind, kind, CodeColour.values()[kind.ordinal()],
					"two\nlines \"quoted\" \uD83D\uDE42", List.of("wet", "\"deep\""),
					OptionalInt.of(kind.ordinal() + 1), Optional.of(parent.id()), Optional.of(parent.id()));
			records().codes().save(code);
			assertEquals(Optional.of(code), records().codes().byId(code.id()));
		}
	}

	@Test
	void aCodeNeedsItsParentAndWhatItWasMergedInto() {
		Code code = code("alone");
		Optional<CodeId> nowhere = Optional.of(CodeId.random());
		assertThrows(RecordMissing.class, () -> records().codes().save(code.under(nowhere)));
		assertThrows(RecordMissing.class, () -> records().codes().save(code.redirectedTo(nowhere)));
		assertEquals(Optional.of(code), records().codes().byId(code.id()));
	}

	@Test
	void deletingACodeTakesItsCodingsAndLiftsItsChildren() {
		Code top = code("top");
		Code middle = code("middle");
		records().codes().save(middle.under(Optional.of(top.id())));
		Code child = code("child");
		records().codes().save(child.under(Optional.of(middle.id())));
		Code merged = code("merged");
		records().codes().save(merged.redirectedTo(Optional.of(middle.id())));
		CodedNarrative told = records().narratives().save(CodedText.told(session().id(), "t", "a door and a wall")
				.coded("door", middle.id()).coded("wall", child.id()).build());
		assertEquals(Map.of(middle.id(), 1, child.id(), 1), records().codes().counts());
		long before = records().feed().position().number();

		records().codes().delete(middle.id());

		assertEquals(Optional.of(top.id()), records().codes().byId(child.id()).orElseThrow().parent());
		assertEquals(Optional.empty(), records().codes().byId(merged.id()).orElseThrow().redirect());
		CodedNarrative left = records().narratives().byId(told.narrative().id()).orElseThrow();
		assertEquals(List.of("wall"), left.anchors().stream().map(anchor -> anchor.quote()).toList());
		assertEquals(told.narrative().version(), left.narrative().version());
		assertEquals(Map.of(child.id(), 1), records().codes().counts());
		var changed = records().feed().after(before, 100);
		assertTrue(changed.stream().anyMatch(change -> change.subject() == Subject.NARRATIVE && !change.deleted()));
		assertTrue(changed.stream().anyMatch(change -> change.id().equals(middle.id().value()) && change.deleted()));
		assertTrue(changed.stream().anyMatch(change -> change.id().equals(child.id().value())));
		assertTrue(changed.stream().anyMatch(change -> change.id().equals(merged.id().value())));
	}

	@Test
	void deletingAClientTakesAllBelowAndTellsOfIt() {
		Client kept = client("kept");
		CodedNarrative stays = records().narratives()
				.save(CodedText.told(session(kept, 1).id(), "t", "stays").coded("stays", code("c").id()).build());
		Client gone = client("gone");
		Session session = session(gone, 1);
		CodedNarrative goes = records().narratives().save(CodedText.told(session.id(), "t", "goes")
				.coded("goes", records().codes().named("c").orElseThrow().id()).build());
		long before = records().feed().position().number();

		records().clients().delete(gone.id());

		assertEquals(List.of(kept), records().clients().all());
		assertEquals(Optional.empty(), records().sessions().byId(session.id()));
		assertEquals(Optional.empty(), records().narratives().byId(goes.narrative().id()));
		assertEquals(Optional.of(stays), records().narratives().byId(stays.narrative().id()));
		assertEquals(1, records().narratives().count());
		assertEquals(1, records().codes().counts().values().iterator().next());
		var changed = records().feed().after(before, 100);
		assertEquals(List.of(Subject.NARRATIVE, Subject.SESSION, Subject.CLIENT),
				changed.stream().map(change -> change.subject()).toList());
		assertFalse(changed.stream().anyMatch(change -> !change.deleted()));
	}

	@Test
	void deletingASessionLeavesTheClient() {
		Client client = client("K");
		Session session = session(client, 1);
		records().narratives().save(CodedText.told(session.id(), "t", "goes").build());
		records().sessions().delete(session.id());
		assertEquals(0, records().narratives().count());
		assertEquals(List.of(client), records().clients().all());
		session(client, 1);
	}
}
