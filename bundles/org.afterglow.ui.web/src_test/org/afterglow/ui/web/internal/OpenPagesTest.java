package org.afterglow.ui.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.JournalId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Journal;
import org.afterglow.ui.Dates;
import org.afterglow.ui.web.internal.OpenPages.Now;
import org.afterglow.web.WebState;
import org.junit.jupiter.api.Test;

/** What the window says of pages that are open, wherever one looks. */
class OpenPagesTest {

	private static final URI HERE = URI.create("http://127.0.0.1:49152");
	private static final WebState STAYED = new WebState.Listening(HERE, false);
	private static final WebState MOVED = new WebState.Listening(HERE, true);
	private static final WebState DEAF = new WebState.Failed(WebState.Reason.NO_PORT);

	private final Journal one = page();
	private final Journal two = page();

	private static Journal page() {
		return new Journal(JournalId.random(), SessionId.random(), Instant.EPOCH, Instant.EPOCH.plusSeconds(3600), "", "", false);
	}

	private static Optional<String> said(WebState state, Set<JournalId> known, Journal... pages) {
		return OpenPages.sentence(new Now(List.of(pages), 0, state), known);
	}

	@Test
	void howManyAreOpen() {
		assertEquals(Optional.empty(), said(DEAF, Set.of()));
		assertEquals(Messages.with(Messages.statusOne, Dates.ofUser().time(one.until())), said(STAYED, Set.of(), one).orElseThrow());
		assertEquals(Messages.with(Messages.statusSome, 2), said(STAYED, Set.of(), one, two).orElseThrow());
	}

	@Test
	void aPageWhoseAddressSomebodyElseHasNeedsAnotherCode() {
		assertEquals(Messages.statusMoved, said(MOVED, Set.of(), one).orElseThrow());
		assertEquals(Messages.statusMoved, said(MOVED, Set.of(one.id()), one, two).orElseThrow());
		assertEquals(Messages.with(Messages.statusSome, 2), said(MOVED, Set.of(one.id(), two.id()), one, two).orElseThrow());
	}

	@Test
	void aPageThatCannotBeReachedIsSaidToBe() {
		assertEquals(Messages.statusUnreachable, said(DEAF, Set.of(one.id()), one).orElseThrow());
	}
}
