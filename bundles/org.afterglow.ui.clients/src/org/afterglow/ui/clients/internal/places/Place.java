package org.afterglow.ui.clients.internal.places;

import org.afterglow.model.Code;
import org.afterglow.ui.clients.internal.Messages;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.names.Words;
import org.eclipse.core.commands.ParameterizedCommand;

/** Somewhere to go. Two places of one record are the same, whatever it is called by now. */
sealed interface Place {

	/** What sort of place, in the order in which they stand. */
	enum Sort {
		CLIENT, SESSION, NARRATIVE, ATTACHMENT, CODE, COMMAND;

		String heading() {
			return switch (this) {
				case CLIENT -> Messages.goClients;
				case SESSION -> Messages.goSessions;
				case NARRATIVE -> Messages.goNarratives;
				case ATTACHMENT -> Messages.goAttachments;
				case CODE -> Messages.goCodes;
				case COMMAND -> Messages.goCommands;
			};
		}
	}

	Sort sort();

	Object id();

	/** What is shown and searched first. */
	String name();

	/** What it belongs to, searched as well: "Heron", "Heron 3 Dosing, IM". */
	String context();

	record OfNode(Node node) implements Place {

		@Override
		public Sort sort() {
			return switch (node) {
				case Node.OfSession session -> Sort.SESSION;
				case Node.OfNarrative narrative -> Sort.NARRATIVE;
				case Node.OfAttachment attachment -> Sort.ATTACHMENT;
				case Node.OfClient client -> Sort.CLIENT;
				case Node.Archived archived -> Sort.CLIENT;
			};
		}

		@Override
		public Object id() {
			return node.id();
		}

		@Override
		public String name() {
			return Words.searched(node);
		}

		@Override
		public String context() {
			return switch (node) {
				case Node.OfSession session -> session.client().label();
				case Node.OfNarrative narrative -> narrative.client().label() + ", " + Words.session(narrative.session());
				case Node.OfAttachment attachment -> attachment.client().label() + ", " + Words.session(attachment.session());
				case Node.OfClient client -> client.client().archived() ? Messages.archived : "";
				case Node.Archived archived -> "";
			};
		}

		/** The id alone: names are a client's. */
		@Override
		public String toString() {
			return id().toString();
		}
	}

	record OfCode(Code code) implements Place {

		@Override
		public Sort sort() {
			return Sort.CODE;
		}

		@Override
		public Object id() {
			return code.id();
		}

		@Override
		public String name() {
			return code.synonyms().isEmpty() ? code.name() : code.name() + " \u00B7 " + String.join(", ", code.synonyms());
		}

		@Override
		public String context() {
			return Words.kind(code.kind());
		}

		@Override
		public String toString() {
			return code.id().toString();
		}
	}

	/**
	 * A command that can be run now.
	 *
	 * @param key as it is pressed; empty if it has none
	 */
	record OfCommand(ParameterizedCommand command, String name, String key) implements Place {

		@Override
		public Sort sort() {
			return Sort.COMMAND;
		}

		@Override
		public Object id() {
			return command.serialize();
		}

		@Override
		public String context() {
			return "";
		}
	}
}
