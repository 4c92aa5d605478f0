package org.afterglow.ui.clients.internal;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.afterglow.model.Attachment;
import org.afterglow.model.Client;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Narrative;
import org.afterglow.model.NarrativeId;
import org.afterglow.model.Session;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.records.RecordMissing;
import org.afterglow.records.Records;
import org.afterglow.ui.AttachmentInput;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.News;
import org.afterglow.ui.PassageTarget;
import org.afterglow.ui.Passages;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.names.Outline;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** What can be done to clients, sessions and narratives. Each is one step of undo. */
final class PracticeActions {

	private final Records records;
	private final IWorkbenchPage page;
	private final Control owner;
	private final Clock clock;

	PracticeActions(Records records, IWorkbenchPage page, Control owner, Clock clock) {
		this.records = records;
		this.page = page;
		this.owner = owner;
		this.clock = clock;
	}

	void newClient(Consumer<Object> select) {
		new NameDialog(owner.getShell(), new NameDialog.Sentences(Messages.newClientTitle, Messages.clientLabel,
				Messages.addClient, Messages.clientHint), "").ask().map(Client::labelled).ifPresent(client -> {
					RecordStep step = new RecordStep(Messages.stepNewClient, () -> records.clients().save(client),
							() -> records.clients().delete(client.id()));
					PracticeUndo.perform(owner, step, () -> {
						select.accept(client.id());
						News.say(MessageFormat.format(Messages.newsAdded, client.label()));
					});
				});
	}

	void newSession(Outline outline, Optional<Client> client, Consumer<Object> select) {
		SessionModel model = SessionModel.ofNew(outline.clients().stream().map(Node.OfClient::client)
				.filter(each -> !each.archived() || client.filter(each::equals).isPresent()).toList(), client,
				each -> numbers(outline, each), LocalDate.now(clock));
		if (new SessionDialog(owner.getShell(), model).open() != SessionDialog.OK) {
			return;
		}
		Session session = model.session();
		RecordStep step = new RecordStep(Messages.stepNewSession, () -> records.sessions().save(session),
				() -> records.sessions().delete(session.id()));
		PracticeUndo.perform(owner, step, () -> select.accept(session.id()));
	}

	private static Set<Integer> numbers(Outline outline, Client client) {
		return outline.of(client).stream().flatMap(node -> node.sessions().stream()).map(node -> node.session().number())
				.collect(Collectors.toSet());
	}

	void newNarrative(Session session, Consumer<Object> select) {
		new NameDialog(owner.getShell(), new NameDialog.Sentences(Messages.newNarrativeTitle, Messages.narrativeLabel,
				Messages.addNarrative, Messages.narrativeHint), Messages.narrativeProposed).ask().ifPresent(title -> {
					CodedNarrative told = CodedNarrative.uncoded(Narrative.told(session.id(), title, "", clock.instant()));
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

	/** @return whether there is something to open */
	boolean open(Node node) {
		return switch (node) {
			case Node.OfNarrative narrative -> {
				open(narrative.narrative());
				yield true;
			}
			case Node.OfAttachment attachment -> {
				AttachmentInput.open(page, attachment.attachment());
				yield true;
			}
			case Node.OfClient client -> false;
			case Node.OfSession session -> false;
			case Node.Archived archived -> false;
		};
	}

	void rename(Outline outline, Node node) {
		switch (node) {
			case Node.OfClient client -> ask(Messages.renameClientTitle, client.client().label())
					.ifPresent(label -> perform(Messages.stepRenameClient,
							() -> changeClient(client.client(), now -> now.relabelled(label)),
							() -> changeClient(client.client(), now -> now.relabelled(client.client().label()))));
			case Node.OfSession session -> changeSession(outline, session);
			case Node.OfNarrative narrative -> ask(Messages.renameNarrativeTitle, narrative.narrative().title())
					.ifPresent(title -> perform(Messages.stepRenameNarrative,
							() -> changeHead(narrative.narrative().id(), now -> now.titled(title)),
							() -> changeHead(narrative.narrative().id(), now -> now.titled(narrative.narrative().title()))));
			case Node.OfAttachment row -> renameAttachment(row.attachment());
			case Node.Archived archived -> {
				// No record has that name.
			}
		}
	}

	private void renameAttachment(Attachment before) {
		ask(Messages.renameAttachmentTitle, before.name()).ifPresent(name -> perform(Messages.stepRenameAttachment,
				() -> records.attachments().rename(before.id(), name),
				() -> records.attachments().rename(before.id(), before.name())));
	}

	/** Puts the client aside, or takes it out again. */
	void archive(Node node, boolean away) {
		if (!(node instanceof Node.OfClient row) || row.client().archived() == away) {
			return;
		}
		Client client = row.client();
		String step = away ? Messages.stepArchive : Messages.stepBringBack;
		PracticeUndo.perform(owner,
				new RecordStep(MessageFormat.format(step, client.label()),
						() -> changeClient(client, now -> now.withArchived(away)),
						() -> changeClient(client, now -> now.withArchived(!away))),
				() -> News.say(MessageFormat.format(away ? Messages.newsArchived : Messages.newsBroughtBack, client.label())));
	}

	void delete(Node node) {
		new Deletion(records, owner, this::saveAndClose, this::archive).ask(node);
	}

	void changeSession(Outline outline, Node.OfSession node) {
		Session before = node.session();
		SessionModel model = SessionModel.of(node.client(), before, numbers(outline, node.client()));
		if (new SessionDialog(owner.getShell(), model).open() == SessionDialog.OK && !model.session().equals(before)) {
			Session after = model.session();
			perform(Messages.stepChangeSession, () -> records.sessions().save(after), () -> records.sessions().save(before));
		}
	}

	/** @param select gets the narrative, which may stand elsewhere afterwards */
	void changeNarrative(Node node, Consumer<Object> select) {
		if (!(node instanceof Node.OfNarrative row)) {
			return;
		}
		NarrativeId id = row.narrative().id();
		Jobs.start(owner, Messages.stepChangeNarrative, monitor -> NarrativeModel.read(records, row, clock.getZone()), model -> {
			if (new NarrativeDialog(owner.getShell(), model).open() == NarrativeDialog.OK && model.isChanged()) {
				PracticeUndo.perform(owner, new RecordStep(Messages.stepChangeNarrative, () -> changeHead(id, model::after),
						() -> changeHead(id, model::before)), () -> select.accept(id));
			}
		});
	}

	private Optional<String> ask(String title, String before) {
		return new NameDialog(owner.getShell(),
				new NameDialog.Sentences(title, Messages.renameLabel, Messages.renameButton, ""), before).ask()
				.filter(name -> !name.equals(before));
	}

	private void perform(String name, Runnable forth, Runnable back) {
		PracticeUndo.perform(owner, new RecordStep(name, forth, back), () -> {
		});
	}

	/** As it is now, so that a step taken back touches nothing but what it changed. */
	private void changeClient(Client client, UnaryOperator<Client> change) {
		Client now = records.clients().byId(client.id()).orElseThrow(() -> new RecordMissing(client.id().toString()));
		records.clients().save(change.apply(now));
	}

	private void changeHead(NarrativeId id, UnaryOperator<Narrative> change) {
		Narrative now = records.narratives().byId(id).map(CodedNarrative::narrative)
				.orElseThrow(() -> new RecordMissing(id.toString()));
		records.narratives().saveHead(change.apply(now));
	}

	private void close(NarrativeId narrative) {
		editor(narrative).ifPresent(editor -> page.closeEditor(editor, false));
	}

	/** What was typed a moment ago belongs to what a deletion takes away and undo brings back. */
	private void saveAndClose(NarrativeId narrative) {
		editor(narrative).ifPresent(editor -> page.closeEditor(editor, true));
	}

	private Optional<IEditorPart> editor(NarrativeId narrative) {
		return Optional.ofNullable(page.findEditor(new NarrativeInput(narrative, "")));
	}
}
