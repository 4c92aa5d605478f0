package org.afterglow.ui.clients.internal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.News;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.Question;
import org.afterglow.ui.RecordStep;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** What can be done to clients, sessions and narratives. Each is one step of undo. */
final class PracticeActions {

	private final Records records;
	private final IWorkbenchPage page;
	private final Control owner;

	PracticeActions(Records records, IWorkbenchPage page, Control owner) {
		this.records = records;
		this.page = page;
		this.owner = owner;
	}

	void newClient(Consumer<Object> select) {
		new NameDialog(owner.getShell(), new NameDialog.Sentences(Messages.newClientTitle, Messages.clientLabel,
				Messages.addClient, Messages.clientHint), "").ask().map(Client::labelled).ifPresent(client -> {
					RecordStep step = new RecordStep(Messages.stepNewClient, () -> records.clients().save(client),
							() -> records.clients().delete(client.id()));
					PracticeUndo.perform(owner, step, () -> {
						select.accept(client.id());
						News.say(NLS.bind(Messages.newsAdded, client.label()));
					});
				});
	}

	void newSession(List<Client> clients, Optional<Client> client, Consumer<Object> select) {
		NewSessionModel model = new NewSessionModel(clients, client, LocalDate.now());
		if (new NewSessionDialog(owner.getShell(), model).open() != NewSessionDialog.OK) {
			return;
		}
		Client chosen = model.client().orElseThrow();
		Jobs.start(owner, Messages.stepNewSession, monitor -> model.numbered(next(chosen)), session -> {
			RecordStep step = new RecordStep(Messages.stepNewSession, () -> records.sessions().save(session),
					() -> records.sessions().delete(session.id()));
			PracticeUndo.perform(owner, step, () -> select.accept(session.id()));
		});
	}

	private int next(Client client) {
		return records.sessions().of(client.id()).stream().mapToInt(Session::number).max().orElse(0) + 1;
	}

	void newNarrative(Session session, Consumer<Object> select) {
		new NameDialog(owner.getShell(), new NameDialog.Sentences(Messages.newNarrativeTitle, Messages.narrativeLabel,
				Messages.addNarrative, Messages.narrativeHint), Messages.narrativeProposed).ask().ifPresent(title -> {
					CodedNarrative told = CodedNarrative.uncoded(Narrative.told(session.id(), title, "", Instant.now()));
					RecordStep step = new RecordStep(Messages.stepNewNarrative, () -> records.narratives().save(told), () -> {
						records.narratives().delete(told.narrative().id());
						Jobs.later(owner, () -> close(told.narrative().id()));
					});
					PracticeUndo.perform(owner, step, () -> {
						select.accept(told.narrative().id());
						Passages.open(page, PassageTarget.whole(told.narrative().id(), title));
					});
				});
	}

	void open(NarrativeSummary narrative) {
		Passages.open(page, PassageTarget.whole(narrative.id(), narrative.title()));
	}

	void rename(Node node) {
		switch (node) {
			case Node.OfClient client -> ask(client.client().label()).ifPresent(label -> perform(Messages.stepRenameClient,
					() -> records.clients().save(client.client().relabelled(label)),
					() -> records.clients().save(client.client())));
			case Node.OfSession session -> ask(session.session().title()).ifPresent(title -> perform(
					Messages.stepRenameSession, () -> records.sessions().save(titled(session.session(), title)),
					() -> records.sessions().save(session.session())));
			case Node.OfNarrative narrative -> ask(narrative.narrative().title())
					.ifPresent(title -> perform(Messages.stepRenameNarrative, () -> retitle(narrative, title),
							() -> retitle(narrative, narrative.narrative().title())));
			case Node.Reading reading -> {
				// Not a record yet.
			}
		}
	}

	void delete(Node node) {
		Jobs.start(owner, Messages.stepDelete, monitor -> removed(node), removed -> removed.ifPresent(what -> {
			String name = node instanceof Node.OfSession session ? Words.session(session) : name(node);
			if (Question.ask(owner.getShell(), Messages.deleteTitle, sentence(name, node, what),
					NLS.bind(Messages.deleteYes, name.replace("&", "&&")), Messages.deleteKeep) != 0) {
				return;
			}
			what.narratives().forEach(narrative -> close(narrative.narrative().id()));
			perform(NLS.bind(Messages.stepDeleteNamed, name), () -> what.remove(records), () -> what.restore(records));
		}));
	}

	private Optional<Removed> removed(Node node) {
		return switch (node) {
			case Node.OfClient client -> Optional.of(Removed.of(records, client.client()));
			case Node.OfSession session -> Optional.of(Removed.of(records, session.session()));
			case Node.OfNarrative narrative -> records.narratives().byId(narrative.narrative().id())
					.map(coded -> Removed.of(records, coded));
			case Node.Reading reading -> Optional.empty();
		};
	}

	private static String sentence(String name, Node node, Removed what) {
		Object[] counts = { name, what.sessions().size(), what.narratives().size(), what.codings() };
		return MessageFormat.format(switch (node) {
			case Node.OfClient client -> Messages.deleteClient;
			case Node.OfSession session -> Messages.deleteSession;
			case Node.OfNarrative narrative -> Messages.deleteNarrative;
			case Node.Reading reading -> "";
		}, counts);
	}

	private static String name(Node node) {
		return new RowLabels().getText(node);
	}

	private Optional<String> ask(String before) {
		return new NameDialog(owner.getShell(), new NameDialog.Sentences(Messages.renameTitle, Messages.renameLabel,
				Messages.renameButton, ""), before).ask().filter(name -> !name.equals(before));
	}

	private void perform(String name, Runnable forth, Runnable back) {
		PracticeUndo.perform(owner, new RecordStep(name, forth, back), () -> {
		});
	}

	private void retitle(Node.OfNarrative node, String title) {
		Narrative now = records.narratives().byId(node.narrative().id()).map(CodedNarrative::narrative)
				.orElseThrow(() -> new RecordMissing(node.narrative().id().toString()));
		records.narratives().saveHead(now.titled(title));
	}

	private static Session titled(Session session, String title) {
		return new Session(session.id(), session.client(), session.number(), session.date(), session.kind(), session.route(),
				title);
	}

	private void close(NarrativeId narrative) {
		IEditorPart editor = page.findEditor(new NarrativeInput(narrative, ""));
		if (editor != null) {
			page.closeEditor(editor, false);
		}
	}
}
