package org.afterglow.ui.clients.internal.tree;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.model.Attachment;
import org.afterglow.model.SessionKind;
import org.afterglow.records.NarrativeSummary;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Icon;
import org.afterglow.ui.clients.internal.Messages;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.names.Words;
import org.eclipse.swt.graphics.Image;

/** What the rows of the practice tree say. */
public final class NodeLabels {

	/** What a row needs a look for; painted after the name, and spoken. */
	public enum Mark {
		/** An ember ring: nothing is marked in this narrative yet. */
		NOT_CODED,
		/** A hollow shape: words of a coding are no longer in the text. */
		UNANCHORED,
		/** A cross: the file of this attachment is not in the vault. */
		LOST
	}

	private final Dates dates;

	NodeLabels(Dates dates) {
		this.dates = dates;
	}

	/** Labels whose dates leave out the year when it is this one. */
	public static NodeLabels today() {
		return new NodeLabels(Dates.ofUser());
	}

	String text(Node node) {
		return Words.searched(node);
	}

	Optional<Image> image(Node node) {
		return switch (node) {
			case Node.OfClient client -> Optional.of(Icon.CLIENT.image());
			case Node.OfSession session -> Optional.of(icon(session.session().kind()).image());
			case Node.OfNarrative narrative -> Optional.of(Icon.NARRATIVE.image());
			case Node.OfAttachment attachment -> Optional.of(Icon.of(attachment.attachment().type().kind()).image());
			case Node.Archived archived -> Optional.of(Icon.FOLDER.image());
		};
	}

	/** What stands at the right of a row. */
	String aside(Node node) {
		return switch (node) {
			case Node.OfClient client -> client.sessions().isEmpty() ? "" : dates.number(client.sessions().size());
			case Node.OfSession session -> dates.day(session.session().date());
			case Node.OfNarrative narrative -> dates.number(narrative.narrative().words());
			case Node.OfAttachment attachment -> dates.bytes(attachment.attachment().size());
			case Node.Archived archived -> dates.number(archived.clients().size());
		};
	}

	/** What the row needs a look for. */
	static List<Mark> marks(Node node) {
		if (node instanceof Node.OfAttachment attachment) {
			return attachment.lost() ? List.of(Mark.LOST) : List.of();
		}
		if (!(node instanceof Node.OfNarrative row)) {
			return List.of();
		}
		NarrativeSummary narrative = row.narrative();
		List<Mark> marks = new ArrayList<>();
		if (narrative.codings() == 0 && narrative.words() > 0) {
			marks.add(Mark.NOT_CODED);
		}
		if (narrative.unanchored() > 0) {
			marks.add(Mark.UNANCHORED);
		}
		return marks;
	}

	/** The row in words, for the card under the pointer and for those who hear it: "The ferry, narrative, 412 words". */
	public String spoken(Node node) {
		return switch (node) {
			case Node.OfClient client -> MessageFormat.format(Messages.clientSpoken, client.client().label(), client.sessions().size());
			case Node.OfSession session -> MessageFormat.format(Messages.sessionSpoken, Words.searched(session),
					dates.weekday(session.session().date()), session.narratives().size())
					+ (session.attachments().isEmpty() ? "" : MessageFormat.format(Messages.sessionAttached, session.attachments().size()));
			case Node.OfNarrative narrative -> narrative(narrative.narrative());
			case Node.OfAttachment row -> attachment(row.attachment()) + (row.lost() ? "\n" + Messages.attachmentLost : "");
			case Node.Archived archived -> MessageFormat.format(Messages.archivedSpoken, archived.clients().size());
		};
	}

	private String attachment(Attachment attachment) {
		return MessageFormat.format(Messages.attachmentSpoken, attachment.name(), Words.kind(attachment.type().kind()),
				dates.bytes(attachment.size()), dates.moment(attachment.added()));
	}

	private static String narrative(NarrativeSummary narrative) {
		StringBuilder spoken = new StringBuilder(MessageFormat.format(Messages.narrativeSpoken, narrative.title(),
				narrative.words(), narrative.codings()));
		if (narrative.codings() == 0 && narrative.words() > 0) {
			spoken.append('\n').append(Messages.notCoded);
		}
		if (narrative.unanchored() > 0) {
			spoken.append('\n').append(MessageFormat.format(Messages.unanchored, narrative.unanchored()));
		}
		return spoken.toString();
	}

	public static Icon icon(SessionKind kind) {
		return switch (kind) {
			case PREPARATION -> Icon.PREPARATION;
			case DOSING -> Icon.DOSING;
			case INTEGRATION -> Icon.INTEGRATION;
			case FOLLOW_UP -> Icon.FOLLOW_UP;
		};
	}
}
