package org.afterglow.ui.narrative.internal.revisions;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.CodeId;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.afterglow.model.NarrativeId;
import org.afterglow.records.Records;
import org.afterglow.records.Revision;
import org.afterglow.records.RevisionReason;
import org.afterglow.records.RevisionSummary;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Failures;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.KeyNames;
import org.afterglow.ui.News;
import org.afterglow.ui.narrative.document.CodedDocument;
import org.afterglow.ui.narrative.document.DocumentListener;
import org.afterglow.ui.narrative.document.Restoration;
import org.afterglow.ui.narrative.internal.coding.CodeTable;
import org.afterglow.ui.narrative.internal.coding.CodedPage;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Keeps revisions of one open narrative, shows them, and brings one back. UI thread only. */
public final class Revising implements DocumentListener {

	private static final String HISTORY = "org.afterglow.ui.narrative.history";

	private final Control owner;
	private final CodedPage page;
	private final CodedDocument document;
	private final Records records;
	private final Codebook codebook;
	private final BooleanSupplier saveAndWait;
	private boolean changed;
	private Optional<RevisionReason> owed = Optional.empty();

	/**
	 * @param owner the text
	 * @param saveAndWait stores what is unsaved; false if that could not be done, which has then been said
	 */
	public Revising(Control owner, CodedPage page, CodedDocument document, Records records, Codebook codebook,
			BooleanSupplier saveAndWait) {
		this.owner = owner;
		this.page = page;
		this.document = document;
		this.records = records;
		this.codebook = codebook;
		this.saveAndWait = saveAndWait;
		document.listen(this);
		owner.addDisposeListener(event -> document.stopListening(this));
	}

	/** Takes its commands. Saving keeps a revision even where everything has saved itself. */
	public void activate(IWorkbenchPartSite site) {
		on(site, IWorkbenchCommandConstants.FILE_SAVE, this::keepNow);
		on(site, HISTORY, this::history);
	}

	private static void on(IWorkbenchPartSite site, String command, Runnable action) {
		site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		});
	}

	@Override
	public void textChanged(int start, int end) {
		changed = true;
	}

	@Override
	public void marksChanged(int start, int end) {
		changed = true;
	}

	/** The narrative was stored. */
	public void stored() {
		if (!document.isDirty()) {
			owed.ifPresent(reason -> keep(reason, kept -> {
				// It has been said that the version is back.
			}));
			owed = Optional.empty();
		}
	}

	/** Its editor is closed; everything was saved before. */
	public void closed(IWorkbench workbench) {
		if (changed) {
			changed = false;
			ClosingVersion.keep(workbench, records, document.id());
		}
	}

	/** Its editor is closed because the program ends: nobody may close the records before it is done. */
	public void endingAndWait() {
		if (changed) {
			changed = false;
			ClosingVersion.keepAndWait(records, document.id());
		}
	}

	private void keepNow() {
		if (saveAndWait.getAsBoolean()) {
			keep(RevisionReason.SAVED, kept -> News.say(kept
					.map(summary -> Messages.with(Messages.kept, Dates.ofUser().time(summary.kept())))
					.orElse(Messages.keptAlready)));
		}
	}

	private void keep(RevisionReason reason, Consumer<Optional<RevisionSummary>> done) {
		changed = false;
		NarrativeId id = document.id();
		Jobs.start(owner, Messages.keeping, monitor -> records.revisions().keep(id, reason), done);
	}

	private void history() {
		CodeTable codes = page.codes();
		String saveKey = KeyNames.of(PlatformUI.getWorkbench(), IWorkbenchCommandConstants.FILE_SAVE).orElse("");
		new HistoryDialog(owner.getShell(), records.revisions(), document.snapshot(), codes::name, saveKey).ask()
				.ifPresent(this::restore);
	}

	private void restore(Revision revision) {
		if (!saveAndWait.getAsBoolean()) {
			return;
		}
		NarrativeId id = document.id();
		Set<CodeId> used = new HashSet<>();
		document.snapshot().codings().stream().map(Coding::code).forEach(used::add);
		revision.narrative().codings().stream().map(Coding::code).forEach(used::add);
		Jobs.start(owner, Messages.keeping, monitor -> {
			records.revisions().keep(id, RevisionReason.BEFORE_RESTORE);
			return CodeTable.read(codebook, used);
		}, codes -> become(revision, codes));
	}

	private void become(Revision revision, CodeTable codes) {
		CodedNarrative now = document.snapshot();
		Restoration restoration = Restoration.of(now, revision.narrative(), code -> codes.code(code).isPresent());
		String moment = Dates.ofUser().moment(revision.summary().kept());
		page.codes(codes);
		document.become(restoration.narrative(), Messages.with(Messages.stepRestore, moment));
		owed = Optional.of(RevisionReason.RESTORED);
		saveAndWait.getAsBoolean();
		News.say(restoration.withoutCode() == 0 ? Messages.with(Messages.back, moment)
				: Messages.with(Messages.backWithout, moment, restoration.withoutCode()));
	}
}
