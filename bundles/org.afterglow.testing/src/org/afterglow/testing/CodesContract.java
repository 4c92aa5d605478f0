package org.afterglow.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.model.AnchorState;
import org.afterglow.model.Client;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.records.Change;
import org.afterglow.records.CodeRing;
import org.afterglow.records.NameTaken;
import org.afterglow.records.RemovedCode;
import org.junit.jupiter.api.Test;

/** Shortcuts, rings, archived clients, settings, and codes that come back. */
public abstract class CodesContract extends RecordsSuite {

	private Code saved(Code code) {
		records().codes().save(code);
		return code;
	}

	private Code now(Code code) {
		return records().codes().byId(code.id()).orElseThrow();
	}

	private CodedNarrative now(Narrative narrative) {
		return records().narratives().byId(narrative.id()).orElseThrow();
	}

	@Test
	void aClientIsPutAwayAndTakenOutAgain() {
		Client client = client("K");
		records().clients().save(client.withArchived(true));
		assertEquals(List.of(client.withArchived(true)), records().clients().all());
		records().clients().save(client.withArchived(false));
		assertEquals(Optional.of(client), records().clients().byId(client.id()));
		records().clients().save(Client.labelled("L").withArchived(true));
		assertTrue(records().clients().labelled("l").orElseThrow().archived());
	}

	@Test
	void synonymsKeepTheirOrder() {
		Code code = saved(code("sea").withSynonyms(List.of("Wasser, tief", "\"ocean\"", "ä\uD83C\uDF0A")));
		assertEquals(Optional.of(code), records().codes().byId(code.id()));
		saved(code.withSynonyms(List.of()));
		assertEquals(List.of(), now(code).synonyms());
	}

	@Test
	void theLastShortcutSetWins() {
		Code first = saved(code("first").withShortcut(OptionalInt.of(3)));
		Code second = code("second");
		long before = records().feed().position().number();
		saved(second.withShortcut(OptionalInt.of(3)));
		assertEquals(OptionalInt.empty(), now(first).shortcut());
		assertEquals(OptionalInt.of(3), now(second).shortcut());
		assertTrue(records().feed().after(before, 10).stream().map(Change::id).toList().contains(first.id().value()));
		saved(now(second).renamed("still second"));
		assertEquals(OptionalInt.of(3), now(second).shortcut());
	}

	@Test
	void ringsOfMergesAreRefused() {
		Code a = code("a");
		Code b = saved(code("b").redirectedTo(Optional.of(a.id())));
		Code c = saved(code("c").redirectedTo(Optional.of(b.id())));
		CodeRing ring = assertThrows(CodeRing.class, () -> saved(a.redirectedTo(Optional.of(c.id()))));
		assertEquals(CodeRing.Kind.REDIRECT, ring.kind());
		assertEquals(Optional.of(a), records().codes().byId(a.id()));
		saved(c.redirectedTo(Optional.empty()));
		saved(a.redirectedTo(Optional.of(c.id())));
	}

	@Test
	void ringsOfNestingAreRefused() {
		Code a = code("a");
		Code b = saved(code("b").under(Optional.of(a.id())));
		Code c = saved(code("c").under(Optional.of(b.id())));
		CodeRing ring = assertThrows(CodeRing.class, () -> saved(a.under(Optional.of(c.id()))));
		assertEquals(CodeRing.Kind.PARENT, ring.kind());
		assertEquals(Optional.empty(), now(a).parent());
	}

	@Test
	void aDeletedCodeComesBackWithAllItHad() {
		Code top = code("top");
		Code code = saved(code("middle").under(Optional.of(top.id())).withShortcut(OptionalInt.of(4)).defined("d"));
		Code child = saved(code("child").under(Optional.of(code.id())));
		Code merged = saved(code("merged").redirectedTo(Optional.of(code.id())));
		CodedNarrative told = records().narratives().save(CodedText.told(session().id(), "t", "a door and a wall")
				.coded("door", code.id()).coded("wall", child.id()).build());
		RemovedCode removed = records().codes().delete(code.id()).orElseThrow();
		assertEquals(Optional.empty(), records().codes().byId(code.id()));
		assertEquals(List.of(1, 1, 1),
				List.of(removed.marks().size(), removed.children().size(), removed.merged().size()));

		records().codes().restore(removed);

		assertEquals(List.of(code, child, merged), List.of(now(code), now(child), now(merged)));
		assertEquals(told, now(told.narrative()));
		assertEquals(Optional.empty(), records().codes().delete(CodeId.random()));
		records().codes().restore(removed);
		assertEquals(told, now(told.narrative()));
	}

	@Test
	void codingsComeBackWhereTheirWordsAreNow() {
		Code code = code("c");
		CodedNarrative told = records().narratives().save(CodedText.told(session().id(), "t", "a door and a wall")
				.coded("door", code.id()).coded("wall", code.id()).build());
		RemovedCode removed = records().codes().delete(code.id()).orElseThrow();
		records().narratives().save(CodedNarrative.uncoded(told.narrative().withText("I saw a door and a garden")));
		records().codes().restore(removed);
		CodedNarrative after = now(told.narrative());
		assertEquals(List.of(AnchorState.ANCHORED, AnchorState.UNANCHORED),
				after.anchors().stream().map(anchor -> anchor.state()).toList());
		assertEquals(8, after.anchors().getFirst().span().start());
		assertEquals(told.codings(), after.codings());
	}

	@Test
	void whatMovedOnSinceStaysWhereItIs() {
		Code code = code("gone");
		Code other = code("other");
		Code child = saved(code("child").under(Optional.of(code.id())));
		Code merged = saved(code("merged").redirectedTo(Optional.of(code.id())));
		CodedNarrative told = records().narratives()
				.save(CodedText.told(session().id(), "t", "door").coded("door", code.id()).build());
		RemovedCode removed = records().codes().delete(code.id()).orElseThrow();
		saved(child.under(Optional.of(other.id())));
		saved(merged.redirectedTo(Optional.of(other.id())));
		records().narratives().delete(told.narrative().id());
		records().codes().restore(removed);
		assertEquals(Optional.of(other.id()), now(child).parent());
		assertEquals(Optional.of(other.id()), now(merged).redirect());
		assertEquals(0, records().narratives().count());
	}

	@Test
	void aNameThatIsTakenMeanwhileRefusesTheWhole() {
		Code code = code("taken");
		CodedNarrative told = records().narratives()
				.save(CodedText.told(session().id(), "t", "door").coded("door", code.id()).build());
		RemovedCode removed = records().codes().delete(code.id()).orElseThrow();
		code("Taken");
		assertThrows(NameTaken.class, () -> records().codes().restore(removed));
		assertEquals(List.of(), now(told.narrative()).codings());
	}

	@Test
	void settingsAreKeptAndReplaced() {
		var settings = records().settings();
		assertEquals(Optional.empty(), settings.get("spelling.words"));
		var before = records().feed().position();
		settings.set("spelling.words", "Heron\nMöwe \uD83D\uDE42");
		settings.set("spelling.words", "Heron");
		settings.set("analysis.language", "");
		assertEquals(Optional.of("Heron"), settings.get("spelling.words"));
		assertEquals(Optional.of(""), settings.get("analysis.language"));
		settings.remove("spelling.words");
		settings.remove("spelling.words");
		assertEquals(Optional.empty(), settings.get("spelling.words"));
		assertEquals(before, records().feed().position());
		for (String key : List.of("", "Big", "two words", ".a", "a.", "k".repeat(101))) {
			assertThrows(IllegalArgumentException.class, () -> settings.set(key, "x"), key);
		}
	}
}
