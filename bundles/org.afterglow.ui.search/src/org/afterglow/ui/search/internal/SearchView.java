package org.afterglow.ui.search.internal;

import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.records.Records;
import org.afterglow.search.Passage;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchAnswer;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.Services;
import org.afterglow.ui.ShowsSearch;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** Every passage, as the query is typed. */
public final class SearchView extends ViewPart implements ShowsSearch {

	/** The last query lives in the window until locking, in memory alone. */
	private static final String LAST_QUERY = "org.afterglow.ui.search.lastQuery";
	private static final int QUIET_MILLIS = 100;
	private static final int MOST = 400;

	private final Runnable search = this::search;
	private Records records;
	private PassageSearch passages;
	private Composite body;
	private QueryField field;
	private Label count;
	private Label sentence;
	private ResultTable results;
	private Optional<Job> searching = Optional.empty();
	private int asked;

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		passages = Services.of(getSite(), PassageSearch.class);
		body = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		layout.verticalSpacing = 8;
		body.setLayout(layout);
		head();
		results();
		field.control().addListener(SWT.Modify, event -> typed());
		field.control().addListener(SWT.KeyDown, this::key);
		followIndex();
		lastQuery().ifPresent(this::search);
	}

	private void head() {
		Composite head = new Composite(body, SWT.NONE);
		GridLayout inset = new GridLayout(2, false);
		inset.marginWidth = 12;
		inset.marginHeight = 0;
		inset.horizontalSpacing = 12;
		head.setLayout(inset);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		field = new QueryField(head);
		field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		count = WidgetKey.key(new Label(head, SWT.RIGHT), "search.count");
		count.setFont(Theme.small());
		count.setForeground(Theme.colour(Tone.INK3));
		GridData right = new GridData(SWT.END, SWT.CENTER, false, false);
		right.widthHint = 110;
		count.setLayoutData(right);
	}

	private void results() {
		sentence = WidgetKey.key(new Label(body, SWT.WRAP), "search.sentence");
		GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
		line.horizontalIndent = 14;
		line.exclude = true;
		sentence.setLayoutData(line);
		results = new ResultTable(body, this::open, this::toField);
		results.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	@Override
	public void setFocus() {
		toField();
	}

	@Override
	public void search(String query) {
		if (!query.equals(query())) {
			field.control().setText(query);
			field.control().setCaretOffset(query.length());
		}
	}

	@Override
	public String query() {
		return field.control().getText();
	}

	@Override
	public void toResults() {
		results.enter();
	}

	private void toField() {
		field.control().setFocus();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
			event.doit = false;
			results.enter();
		}
	}

	private void typed() {
		window().set(LAST_QUERY, query());
		body.getDisplay().timerExec(-1, search);
		body.getDisplay().timerExec(QUIET_MILLIS, search);
	}

	private void search() {
		if (body.isDisposed()) {
			return;
		}
		searching.ifPresent(Job::cancel);
		int mine = ++asked;
		String query = query();
		if (query.isBlank()) {
			results.clear();
			count.setText("");
			say("", Tone.INK2);
			return;
		}
		searching = Optional.of(Jobs.start(body, Messages.searching, monitor -> {
			SearchAnswer answer = passages.find(new SearchRequest(query, MOST), monitor::isCanceled);
			Names names = new Names(records);
			return Results.of(answer, names::client, names::session);
		}, found -> {
			if (mine == asked) {
				show(found);
			}
		}, failure -> {
			if (mine == asked) {
				failed(failure);
			}
		}));
	}

	private void show(Results found) {
		field.problem(OptionalInt.empty());
		results.show(found);
		count.setText(QuerySentences.count(found.answer()));
		say(QuerySentences.of(found.answer()), Tone.INK2);
	}

	/** A query that cannot be read leaves what was found before. */
	private void failed(Exception failure) {
		if (failure instanceof UnreadableQuery unreadable) {
			field.problem(OptionalInt.of(unreadable.position()));
			String still = results.control().getItemCount() > 0 ? " " + Messages.stillBefore : "";
			say(QuerySentences.of(unreadable) + still, Tone.BRICK);
		} else {
			Failures.log(failure);
			say(Failures.sentence(failure), Tone.BRICK);
		}
	}

	private void say(String text, Tone tone) {
		sentence.setForeground(Theme.colour(tone));
		if (!sentence.getText().equals(text)) {
			sentence.setText(text);
			((GridData) sentence.getLayoutData()).exclude = text.isEmpty();
			sentence.setVisible(!text.isEmpty());
		}
		body.layout();
	}

	private void open() {
		results.selected().map(ResultRow.OfPassage::passage).map(SearchView::target)
				.ifPresent(target -> Passages.open(getSite().getPage(), target));
	}

	private static PassageTarget target(Passage passage) {
		return PassageTarget.at(passage.narrative(), passage.title(), passage.span(), passage.version(), passage.quote());
	}

	/** What was saved meanwhile belongs into the list, and a rebuild completes it. */
	private void followIndex() {
		PassageSearch.Subscription subscription = passages.listen(() -> Jobs.later(body, () -> {
			if (passages.state().complete() && !query().isBlank()) {
				body.getDisplay().timerExec(QUIET_MILLIS, search);
			}
		}));
		body.addDisposeListener(event -> subscription.close());
	}

	private Optional<String> lastQuery() {
		return Optional.ofNullable((String) window().get(LAST_QUERY));
	}

	private IEclipseContext window() {
		return getSite().getWorkbenchWindow().getService(IEclipseContext.class);
	}
}
