package org.afterglow.ui.clients.internal;

import java.text.MessageFormat;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.afterglow.model.NarrativeId;
import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.PracticeUndo;
import org.afterglow.ui.Question;
import org.afterglow.ui.RecordStep;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.names.Words;
import org.eclipse.swt.widgets.Control;

/** Says what a deletion takes away, asks, and deletes in a way that undo takes back. */
final class Deletion {

	private static final int DELETE = 0;
	private static final int ARCHIVE = 1;

	private final Records records;
	private final Control owner;
	private final Consumer<NarrativeId> close;
	private final BiConsumer<Node, Boolean> archive;

	/**
	 * @param close saves what is open of a narrative, and closes it
	 * @param archive puts a client aside instead
	 */
	Deletion(Records records, Control owner, Consumer<NarrativeId> close, BiConsumer<Node, Boolean> archive) {
		this.records = records;
		this.owner = owner;
		this.close = close;
		this.archive = archive;
	}

	void ask(Node node) {
		Jobs.start(owner, Messages.stepDelete, monitor -> Removed.of(records, node), removed -> ask(node, removed));
	}

	private void ask(Node node, Removed removed) {
		if (removed.isNothing()) {
			return;
		}
		String name = Words.name(node);
		String delete = MessageFormat.format(Messages.deleteYes, name.replace("&", "&&"));
		boolean mayArchive = node instanceof Node.OfClient client && !client.client().archived();
		String[] answers = mayArchive ? new String[] { delete, Messages.deleteArchive, Messages.deleteKeep }
				: new String[] { delete, Messages.deleteKeep };
		int answer = Question.ask(owner.getShell(), Messages.deleteTitle, sentence(name, node, removed), answers);
		if (answer == DELETE) {
			delete(node, name, removed);
		} else if (mayArchive && answer == ARCHIVE) {
			archive.accept(node, true);
		}
	}

	private static String sentence(String name, Node node, Removed what) {
		Object[] counts = { name, what.sessions().size(), what.narratives().size(), what.codings() };
		String sentence = MessageFormat.format(switch (node) {
			case Node.OfClient client -> Messages.deleteClient;
			case Node.OfSession session -> Messages.deleteSession;
			case Node.OfNarrative narrative -> Messages.deleteNarrative;
			case Node.OfAttachment attachment -> Messages.deleteAttachment;
			case Node.Archived archived -> throw new IllegalStateException("a group is not deleted");
		}, counts);
		boolean along = !what.attachments().isEmpty() && !(node instanceof Node.OfAttachment);
		return along ? sentence + " " + MessageFormat.format(Messages.deleteAttached, what.attachments().size()) : sentence;
	}

	private void delete(Node node, String name, Removed asked) {
		asked.narratives().forEach(narrative -> close.accept(narrative.narrative().id()));
		Taking taking = new Taking(node);
		PracticeUndo.perform(owner, new RecordStep(MessageFormat.format(Messages.stepDeleteNamed, name), taking::away, taking::back),
				() -> News.say(MessageFormat.format(Messages.newsDeleted, name)));
	}

	/** Reads again what it takes away each time: between undo and redo, more may have been written. */
	private final class Taking {

		private final Node node;
		// Written and read by the jobs of the history, one after the other.
		private volatile Removed taken;

		private Taking(Node node) {
			this.node = node;
		}

		private void away() {
			records.together(() -> {
				Removed found = Removed.of(records, node);
				found.remove(records);
				taken = found;
				return found;
			});
		}

		private void back() {
			taken.restore(records);
		}
	}
}
