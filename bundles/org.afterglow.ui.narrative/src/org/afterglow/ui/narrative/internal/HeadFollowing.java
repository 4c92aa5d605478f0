package org.afterglow.ui.narrative.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.internal.page.DetailsRow.Details;
import org.afterglow.ui.narrative.internal.page.Messages;
import org.afterglow.ui.narrative.internal.page.PageWords;
import org.afterglow.ui.narrative.internal.page.Siblings;

/** Keeps head and neighbours in step with what is stored, and stores what is changed in the head. */
final class HeadFollowing {

	private final NarrativePage page;
	private final Records records;
	private final CodedDocument document;
	private final Consumer<NarrativeSummary> opener;
	private Session session;
	private Siblings siblings;

	/** @param opener opens a neighbour */
	HeadFollowing(NarrativePage page, Records records, CodedDocument document, Loaded loaded,
			Consumer<NarrativeSummary> opener) {
		this.page = page;
		this.records = records;
		this.document = document;
		this.opener = opener;
		session = loaded.session();
		siblings = loaded.siblings();
		page.head().who(PageWords.head(loaded.client(), session));
		page.head().onWish(this::details, this::before, this::after);
		page.head().original(loaded.left());
		page.neighbours().ifPresent(neighbours -> neighbours.onOpen(opener));
		say();
		FeedRefresh.follow(records.feed(), page.control(), this::refresh);
	}

	/** Phase, time or voice of the open narrative were changed here or elsewhere. */
	void say() {
		page.head().told(PageWords.told(document.head(), session.date()));
		page.headChanged();
	}

	void before() {
		siblings.before().ifPresentOrElse(opener, () -> News.say(Messages.neighbourNone));
	}

	void after() {
		siblings.after().ifPresentOrElse(opener, () -> News.say(Messages.neighbourNone));
	}

	/** Opens the fields of the head in place. */
	void details() {
		page.details().open(document.head(), this::keep, () -> page.text().ifPresent(text -> text.setFocus()));
	}

	private void keep(Details wanted) {
		NarrativeId id = document.id();
		Narrative old = document.head();
		Details before = new Details(old.phase(), old.captured(), old.voice());
		String name = Messages.with(Messages.detailsStep, old.title());
		PracticeUndo.perform(page.control(), new RecordStep(name, () -> store(id, wanted), () -> store(id, before)),
				() -> {
				});
	}

	private void store(NarrativeId id, Details details) {
		Narrative now = records.narratives().byId(id).map(CodedNarrative::narrative)
				.orElseThrow(() -> new RecordMissing(id.toString()));
		records.narratives().saveHead(details.in(now));
	}

	/** What the head says of others' records. */
	private record Around(Optional<Session> session, Optional<Client> client, List<NarrativeSummary> told, boolean left) {
	}

	private void refresh() {
		SessionId id = document.head().session();
		Jobs.start(page.control(), org.afterglow.ui.narrative.internal.Messages.loading, monitor -> {
			Optional<Session> met = records.sessions().byId(id);
			return new Around(met, met.flatMap(one -> records.clients().byId(one.client())), records.narratives().of(id),
					Loaded.wasLeft(records, id, document.id()));
		}, this::heard);
	}

	private void heard(Around around) {
		page.head().original(around.left());
		around.session().ifPresent(met -> session = met);
		around.client().ifPresent(client -> page.head().who(PageWords.head(client, session)));
		Siblings now = new Siblings(around.told(), document.id());
		if (!now.equals(siblings)) {
			siblings = now;
			page.head().place(siblings);
			page.neighbours().ifPresent(neighbours -> neighbours.siblings(siblings));
		}
		say();
	}
}
