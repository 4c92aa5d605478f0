package org.afterglow.ui.search.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.afterglow.codebook.Codebook;
import org.afterglow.records.ChangeFeed;
import org.afterglow.records.Records;
import org.afterglow.search.Narrowing;
import org.afterglow.search.Passage;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.SearchRequest;
import org.afterglow.search.UnreadableQuery;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.Services;
import org.afterglow.ui.ShowsSearch;
import org.afterglow.ui.Tone;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.search.internal.export.ExportDialog;
import org.afterglow.ui.search.internal.query.CompletionCard;
import org.afterglow.ui.search.internal.query.QuerySentences;
import org.afterglow.ui.search.internal.results.Names;
import org.afterglow.ui.search.internal.results.ResultRow;
import org.afterglow.ui.search.internal.results.Results;
import org.afterglow.ui.search.internal.results.Teaching;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;

/** Every passage and every entry, as the query is typed. */
public final class SearchView extends ViewPart implements ShowsSearch {

	/** A key may be followed by another at once; more waiting than this could be felt. */
	private static final int QUIET_MILLIS = 30;
	/** A query that cannot be read yet is often one that is not finished. */
	private static final int FORBEARANCE_MILLIS = 400;
	/** Who looks at an answer for so long has meant the question. */
	private static final int MEANT_MILLIS = 4_000;
	private static final int MOST = 400;
	private static final int MOST_EXPORTED = 100_000;

	private final Runnable search = this::search;
	private final Runnable meant = this::meant;
	private final Runnable complain = this::complain;
	private Records records;
	private PassageSearch passages;
	private Names names;
	private Sitting sitting;
	private SearchPage page;
	private SearchRun run;
	private CompletionCard completion;
	private Optional<Results> shown = Optional.empty();
	private Optional<UnreadableQuery> problem = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		records = Services.of(getSite(), Records.class);
		passages = Services.of(getSite(), PassageSearch.class);
		Codebook codebook = Services.of(getSite(), Codebook.class);
		names = new Names(records, codebook);
		sitting = Sitting.of(getSite().getWorkbenchWindow().getService(IEclipseContext.class));
		page = new SearchPage(parent, new Reactions());
		page.order(sitting.order);
		run = new SearchRun(page.body(), passages, names);
		completion = new CompletionCard(page.body(), page.field().control(), records, codebook, passages);
		page.field().words(passages::words);
		page.field().control().addListener(SWT.KeyDown, this::key);
		page.field().control().addListener(SWT.Modify, event -> typed());
		page.results().onOpen(this::open);
		page.results().onLeave(this::toField);
		followRecords();
		sitting.query.ifPresentOrElse(this::put, this::begin);
	}

	@Override
	public void setFocus() {
		StyledText field = page.field().control();
		if (!field.isFocusControl()) {
			// Who comes from elsewhere and types means another search; who does not type keeps this one.
			field.selectAll();
		}
		toField();
	}

	/** Shows exactly that: what narrowed an answer before is taken back. */
	@Override
	public void search(String query) {
		if (!query.equals(query())) {
			sitting.narrowing = Narrowing.NONE;
			put(query);
		}
	}

	private void put(String query) {
		page.field().control().setText(query);
		page.field().control().setCaretOffset(query.length());
	}

	@Override
	public String query() {
		return page.field().control().getText();
	}

	@Override
	public void toResults() {
		page.results().enter();
	}

	/** Exports everything that is found. @param file empty: the person is asked */
	void export(Optional<Path> file) {
		if (!query().isBlank()) {
			new ExportDialog(getSite().getShell(), records, passages, names).run(request(MOST_EXPORTED), file);
		}
	}

	private void toField() {
		page.field().control().setFocus();
	}

	private void key(Event event) {
		if (completion.takes(event)) {
			return;
		}
		if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
			event.doit = false;
			meant();
			page.results().enter();
		}
	}

	private void typed() {
		sitting.query = Optional.of(query());
		if (query().isBlank()) {
			sitting.narrowing = Narrowing.NONE;
		}
		later(QUIET_MILLIS, search);
	}

	private void later(int millis, Runnable action) {
		page.body().getDisplay().timerExec(-1, action);
		page.body().getDisplay().timerExec(millis, action);
	}

	private SearchRequest request(int limit) {
		SearchRequest request = new SearchRequest(query(), limit).by(sitting.order).narrowedTo(sitting.narrowing);
		// What narrows an answer is said in words even where there is no room for the boxes.
		return page.hasFacets() || !sitting.narrowing.isNone() ? request.withFacets() : request;
	}

	private void search() {
		if (page.body().isDisposed()) {
			return;
		}
		if (query().isBlank()) {
			begin();
		} else {
			run.ask(request(MOST), this::show, this::failed);
		}
	}

	/** Nothing is asked. */
	private void begin() {
		run.forget();
		shown = Optional.empty();
		problem = Optional.empty();
		page.field().count("");
		page.rows(Teaching.begin(sitting.recent.latestFirst()), -1);
		page.facets(Optional.empty());
		page.say("", Tone.INK2);
	}

	private void show(SearchRun.Found found) {
		Results results = found.results();
		problem = Optional.empty();
		page.field().problem(OptionalInt.empty());
		int stays = page.results().selected().map(results::indexOf).orElse(-1);
		shown = Optional.of(results);
		boolean nothing = results.answer().isEmpty();
		page.field().count(nothing ? "" : QuerySentences.count(results.answer()));
		page.rows(nothing ? Teaching.nothing(results.query()) : results.rows(), stays);
		page.facets(found.facets());
		String sentence = QuerySentences.of(results.answer());
		page.say(sentence.isEmpty() && found.beginning() ? Messages.beginning : sentence, Tone.INK2);
		later(MEANT_MILLIS, meant);
	}

	/** A query that cannot be read leaves what was found before. */
	private void failed(Exception failure) {
		if (failure instanceof UnreadableQuery unreadable) {
			problem = Optional.of(unreadable);
			later(FORBEARANCE_MILLIS, complain);
		} else {
			Failures.log(failure);
			page.say(Failures.sentence(failure), Tone.BRICK);
		}
	}

	private void complain() {
		if (page.body().isDisposed() || problem.isEmpty()) {
			return;
		}
		if (completion.isShown()) {
			// What is offered may be what is missing.
			later(FORBEARANCE_MILLIS, complain);
			return;
		}
		page.field().problem(OptionalInt.of(problem.get().position()));
		boolean still = shown.filter(results -> !results.answer().isEmpty()).isPresent();
		String sentence = QuerySentences.of(problem.get(), passages.words());
		page.say(still ? sentence + ' ' + Messages.stillBefore : sentence, Tone.BRICK);
	}

	/** The search is remembered for this sitting, even if its last letters are still being looked for. */
	private void meant() {
		if (!page.body().isDisposed()) {
			shown.filter(results -> query().startsWith(results.query()) && !results.answer().isEmpty())
					.ifPresent(results -> sitting.recent.add(query()));
		}
	}

	private void open(ResultRow row) {
		switch (row) {
			case ResultRow.OfPassage found -> {
				meant();
				Passages.open(getSite().getPage(), target(found.passage()));
			}
			case ResultRow.OfEntry found -> {
				meant();
				EntryInput.open(getSite().getPage(), found.entry().entry(), found.title());
			}
			case ResultRow.OfSearch other -> {
				put(other.query());
				toField();
			}
			default -> {
				// cannot be reached
			}
		}
	}

	private static PassageTarget target(Passage passage) {
		return PassageTarget.at(passage.narrative(), passage.title(), passage.span(), passage.version(), passage.quote());
	}

	/** What was saved meanwhile belongs into the list, a rebuild completes it, and names may have changed before the index says so. */
	private void followRecords() {
		ChangeFeed.Subscription changes = records.feed().listen(position -> names.forget());
		PassageSearch.Subscription subscription = passages.listen(() -> Jobs.later(page.body(), () -> {
			if (passages.state().complete() && !query().isBlank()) {
				later(QUIET_MILLIS, search);
			}
		}));
		page.body().addDisposeListener(event -> {
			changes.close();
			subscription.close();
		});
	}

	/** What the person does on the page. */
	private final class Reactions implements SearchPage.Wishes {

		@Override
		public void narrow(Narrowing narrowing) {
			sitting.narrowing = narrowing;
			search();
		}

		@Override
		public void order(SearchRequest.Order order) {
			sitting.order = order;
			search();
		}

		@Override
		public void export() {
			SearchView.this.export(Optional.empty());
		}

		@Override
		public void facetsWanted() {
			if (!query().isBlank()) {
				later(QUIET_MILLIS, search);
			}
		}

		@Override
		public void leaveFacets() {
			toField();
		}
	}
}
