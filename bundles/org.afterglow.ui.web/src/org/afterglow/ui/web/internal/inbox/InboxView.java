package org.afterglow.ui.web.internal.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.JournalAnswerId;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.SessionId;
import org.afterglow.records.Journal;
import org.afterglow.records.JournalAnswer;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.Services;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.AtHand;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.OpenPages;
import org.afterglow.ui.web.internal.Words;
import org.afterglow.ui.web.internal.journal.OpenJournal;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/** What clients left in journal pages, of the session at hand or of the whole practice, and what becomes of it. */
public final class InboxView extends ViewPart {

	public static final String ID = "org.afterglow.ui.web.inbox";

	private final Clock clock = Dates.ofUser().clock();
	private Records records;
	private Composite body;
	private InboxHead head;
	private SashForm sash;
	private Table table;
	private AnswerPane answer;
	private InboxActions actions;
	private Deciding deciding;
	private Optional<AtHand> hand = Optional.empty();
	private boolean everybody;
	/** An answer that somebody asked for, until it is shown. */
	private Optional<JournalAnswerId> wanted = Optional.empty();
	private Letters letters = new Letters(List.of(), 0);
	private Reach shown = Reach.EVERYBODY;
	private Optional<Job> reading = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		deciding = new Deciding(parent, records);
		body = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		layout.verticalSpacing = 8;
		body.setLayout(layout);
		head = new InboxHead(body, this::choose, this::openPage);
		sash = new SashForm(body, SWT.VERTICAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table();
		answer = new AnswerPane(sash, getSite().getPage(), records);
		sash.setWeights(2, 3);
		actions = new InboxActions(body, table, this::take, this::aside);
		FeedRefresh.follow(records.feed(), body, this::read);
		OpenPages.shared().listen(body, this::read);
		AtHand.follow(getSite(), body, now -> {
			hand = now;
			read();
		});
	}

	private void table() {
		table = WidgetKey.key(new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "inbox.list");
		WidgetKey.spoken(table, Messages.listSpoken);
		table.addListener(SWT.Selection, event -> select());
		table.addListener(SWT.DefaultSelection, event -> take());
		table.addListener(SWT.KeyDown, event -> {
			int with = event.stateMask & SWT.MODIFIER_MASK;
			if (event.keyCode == SWT.DEL && with == 0) {
				event.doit = false;
				aside();
			} else if (event.character == ' ' && (with == 0 || with == SWT.SHIFT)) {
				event.doit = false;
				answer.scroll(with == 0);
			}
		});
		RowPaint.on(table, () -> shown.isEverybody());
	}

	/** Of the session that is shown, whatever else of the window may be about another. */
	private void openPage() {
		reach().session().ifPresent(session -> OpenJournal.begin(getSite().getWorkbenchWindow(), session));
	}

	private Reach reach() {
		return everybody ? Reach.EVERYBODY : Reach.of(hand);
	}

	private void choose(boolean all) {
		everybody = all;
		read();
	}

	/** Shows this one among those of its session. */
	void go(JournalAnswer answer) {
		everybody = false;
		wanted = Optional.of(answer.id());
		read();
	}

	private void read() {
		reading.ifPresent(Job::cancel);
		Reach of = reach();
		Reach other = Reach.of(hand);
		reading = Optional.of(Jobs.start(body, Messages.reading, monitor -> new Read(Letters.read(records, of, clock.instant()), of, other.said(records)), this::show));
	}

	/** What was read, of whom, and who is at hand. */
	private record Read(Letters letters, Reach of, Optional<String> hand) {
	}

	private void show(Read read) {
		Optional<JournalAnswerId> before = selected().map(letter -> letter.answer().id());
		int beforeIndex = Math.max(0, table.getSelectionIndex());
		boolean had = table.isFocusControl();
		boolean goesThere = false;
		letters = read.letters();
		shown = read.of();
		table.setRedraw(false);
		table.setItemCount(letters.all().size());
		for (int i = 0; i < letters.all().size(); i++) {
			Letter letter = letters.all().get(i);
			TableItem item = table.getItem(i);
			item.setData(letter);
			item.setText(Messages.with(Messages.rowSpoken, Words.when(letter.answer()), letter.whose(), letter.state(), letter.beginning()));
		}
		table.setRedraw(true);
		table.redraw();
		if (!letters.all().isEmpty()) {
			List<JournalAnswerId> ids = letters.all().stream().map(letter -> letter.answer().id()).toList();
			int again = wanted.filter(ids::contains).or(() -> before).map(ids::indexOf).filter(index -> index >= 0)
					.orElse(Math.min(beforeIndex, ids.size() - 1));
			table.setSelection(again);
			table.showSelection();
			if (wanted.filter(ids::contains).isPresent()) {
				wanted = Optional.empty();
				goesThere = getSite().getPage().getActivePart() == this;
			}
		}
		boolean empty = letters.all().isEmpty();
		head.show(read.hand(), shown, empty, page(shown.session()), letters.waiting());
		sash.setVisible(!empty);
		((GridData) sash.getLayoutData()).exclude = empty;
		setPartName(letters.waiting() == 0 ? Messages.inbox : Messages.with(Messages.inboxCount, letters.waiting()));
		select();
		body.layout(true, true);
		if (goesThere) {
			table.setFocus();
		}
		if (had && empty) {
			// A list that is gone would take the keys along.
			head.setFocus();
		}
	}

	private static Optional<String> page(Optional<SessionId> session) {
		return session.flatMap(OpenPages.shared().now()::of).map(Journal::until).map(until -> Messages.with(Messages.pageOpen, Dates.ofUser().time(until)));
	}

	private void select() {
		Optional<Letter> now = selected();
		answer.show(now);
		actions.show(now);
	}

	private Optional<Letter> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= letters.all().size() ? Optional.empty() : Optional.of(letters.all().get(index));
	}

	/** Makes a narrative of the selected one, or opens the one that was made. */
	private void take() {
		selected().ifPresent(letter -> {
			if (letter.canBecomeNarrative()) {
				deciding.makeNarrative(letter, this::open);
			} else {
				letter.made().ifPresent(made -> open(made.id(), made.title()));
			}
		});
	}

	private void open(Narrative told) {
		open(told.id(), told.title());
	}

	private void open(NarrativeId id, String title) {
		Passages.open(getSite().getPage(), PassageTarget.whole(id, title));
	}

	/** Sets the selected one aside, or brings it back. */
	private void aside() {
		selected().filter(letter -> !letter.isBeingWritten()).ifPresent(letter -> {
			switch (letter.answer().state()) {
				case WRITING, WAITING -> deciding.setAside(letter);
				case SET_ASIDE -> deciding.bringBack(letter);
				case TAKEN -> {
					if (letter.isWaiting()) {
						deciding.setAside(letter);
					}
				}
			}
		});
	}

	@Override
	public void setFocus() {
		if (sash.getVisible()) {
			table.setFocus();
		} else {
			head.setFocus();
		}
	}
}
