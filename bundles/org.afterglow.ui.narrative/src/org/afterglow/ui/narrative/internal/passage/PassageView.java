package org.afterglow.ui.narrative.internal.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Coding;
import org.afterglow.model.CodingId;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.narrative.document.Attribute;
import org.afterglow.ui.narrative.document.Mark;
import org.afterglow.ui.narrative.internal.coding.CodeWords;
import org.afterglow.ui.narrative.internal.coding.CodingCommands;
import org.afterglow.ui.narrative.internal.coding.Messages;
import org.afterglow.ui.narrative.internal.coding.OpenText;
import org.afterglow.ui.narrative.internal.passage.Reading.Passage;
import org.afterglow.ui.narrative.internal.touching.Touch;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The passage the person is at: the client's words, the codes on them, how it was, the memo, who and when. */
public final class PassageView extends ViewPart implements PassageBody.Listener {

	public static final String ID = "org.afterglow.ui.narrative.passage";
	private static final String CONTEXT = "org.afterglow.ui.narrative.passage.context";
	private static final String COMMAND = "org.afterglow.ui.narrative.";

	private CurrentPassage current;
	private Codebook codebook;
	private PassageBody body;
	private Optional<CodingId> counted = Optional.empty();
	private Optional<Said> said = Optional.empty();

	/** What the view is about: while it is the same, nothing is laid out anew. */
	private record Said(Optional<Reading> reading, Optional<Passage> passage, List<String> names,
			Optional<CodingId> picked) {
	}

	@Override
	public void createPartControl(Composite parent) {
		current = CurrentPassage.of(getSite().getWorkbenchWindow().getWorkbench());
		codebook = Services.of(getSite(), Codebook.class);
		body = new PassageBody(parent, this);
		current.listen(body.whose, this::show);
		Theme.listen(body.whose, body::dress);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		on("recode", commands -> chosen().ifPresent(commands::recode));
		on("removeCode", commands -> chosen().ifPresent(commands::remove));
		on("nextCoding", CodingCommands::next);
		on("previousCoding", CodingCommands::previous);
		on("addCode", CodingCommands::add);
		show();
	}

	@Override
	public void setFocus() {
		// The passage may be another since a moment ago.
		show();
		if (chosen().isPresent()) {
			body.scales.setFocus();
		} else if (body.actions.isVisible()) {
			body.focusOnAction();
		} else {
			body.setFocus();
		}
	}

	@Override
	public void described(Attribute attribute, OptionalInt value) {
		withCoding((open, id) -> open.document().markings().describe(id, attribute, value));
	}

	@Override
	public void noted(String memo) {
		withCoding((open, id) -> open.document().markings().note(id, memo));
	}

	@Override
	public void chosen(Mark mark) {
		show();
	}

	@Override
	public void recode(Mark mark) {
		current.reading().ifPresent(reading -> reading.commands().recode(mark));
	}

	@Override
	public void remove(Mark mark) {
		current.reading().ifPresent(reading -> reading.commands().remove(mark));
	}

	@Override
	public void leave() {
		IWorkbenchPart editor = getSite().getPage().getActiveEditor();
		if (editor != null) {
			getSite().getPage().activate(editor);
		}
	}

	@Override
	public void addCode() {
		current.reading().ifPresent(reading -> reading.commands().add());
	}

	@Override
	public void addInVivo() {
		current.reading().ifPresent(reading -> reading.commands().addInVivo());
	}

	@Override
	public void open(Touch touch) {
		current.reading().ifPresent(reading -> reading.open().page().touches().open(touch));
	}

	private interface Work {
		void on(OpenText open, CodingId coding);
	}

	private void withCoding(Work work) {
		current.reading().ifPresent(reading -> chosen().flatMap(Mark::coding)
				.ifPresent(coding -> work.on(reading.open(), coding.id())));
	}

	private Optional<Mark> chosen() {
		return body.codings.control().isVisible() ? body.codings.chosen() : Optional.empty();
	}

	private void show() {
		// What was written belongs to the coding it was written about.
		body.memo.keep();
		Optional<Reading> reading = current.reading();
		Optional<Passage> passage = reading.flatMap(Reading::passage);
		List<String> names = passage.map(Passage::codings).orElse(List.of()).stream()
				.map(mark -> reading.get().open().nameOf(mark)).toList();
		Said now = new Said(reading, passage, names, body.codings.picked());
		if (said.equals(Optional.of(now))) {
			return;
		}
		said = Optional.of(now);
		show(reading, passage);
	}

	private void show(Optional<Reading> reading, Optional<Passage> passage) {
		if (passage.isEmpty()) {
			PassageBody.say(body.sentence, reading.isPresent() ? Messages.passageNone : Messages.passageNoNarrative);
			body.show(List.of(body.sentence));
			return;
		}
		OpenText open = reading.get().open();
		body.codings.show(open, passage.get().codings());
		Optional<Mark> mark = passage.get().codings().isEmpty() ? Optional.empty() : body.codings.chosen();
		body.quote.show(mark.map(open::wordsOf).orElseGet(() -> passage.get().words().in(open.document().document().get())));
		PassageBody.say(body.whose, CodeWords.whose(reading.get().client(), open.document().head()));
		if (mark.isEmpty()) {
			PassageBody.say(body.sentence, Messages.passageUnmarked);
			show(passage.get().entries(), body.quote.control(), body.whose, body.line(), body.sentence, body.actions);
			return;
		}
		show(mark.get().coding().orElseThrow());
		show(passage.get().entries(), body.quote.control(), body.whose, body.line(), body.codings.control(), body.scales.control(),
				body.memo.control(), body.who);
	}

	private void show(List<Touch> entries, Control... others) {
		List<Control> shown = new ArrayList<>(List.of(others));
		if (!entries.isEmpty()) {
			body.entries.show(entries);
			shown.addAll(List.of(body.entriesHead, body.entries.control()));
		}
		body.show(shown);
	}

	private void show(Coding coding) {
		body.scales.show(coding.attributes());
		body.memo.show(coding.memo());
		String who = CodeWords.made(coding);
		boolean known = counted.equals(Optional.of(coding.id()));
		if (!known || body.who.getText().isEmpty()) {
			PassageBody.say(body.who, who);
		}
		counted = Optional.of(coding.id());
		Jobs.start(body.who, Messages.passageMemo, monitor -> codebook.count(coding.code()), count -> {
			if (counted.equals(Optional.of(coding.id()))
					&& PassageBody.say(body.who, CodeWords.madeAndOthers(who, count - 1))) {
				body.arrange();
			}
		});
	}

	private void on(String command, Consumer<CodingCommands> work) {
		getSite().getService(IHandlerService.class).activateHandler(COMMAND + command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				current.reading().map(Reading::commands).ifPresent(work);
				return null;
			}
		});
	}
}
