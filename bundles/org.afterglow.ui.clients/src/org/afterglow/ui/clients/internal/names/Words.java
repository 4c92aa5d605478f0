package org.afterglow.ui.clients.internal.names;

import org.afterglow.model.CodeKind;
import org.afterglow.model.MediaType;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.ui.clients.internal.Messages;

/** Kinds and routes in the words of the workbench, as they begin a row. */
public final class Words {

	private Words() {
	}

	public static String kind(SessionKind kind) {
		return switch (kind) {
			case PREPARATION -> Messages.kindPreparation;
			case DOSING -> Messages.kindDosing;
			case INTEGRATION -> Messages.kindIntegration;
			case FOLLOW_UP -> Messages.kindFollowUp;
		};
	}

	public static String route(Route route) {
		return switch (route) {
			case IV -> Messages.routeIv;
			case IM -> Messages.routeIm;
			case NASAL -> Messages.routeNasal;
			case SUBLINGUAL -> Messages.routeSublingual;
			case ORAL -> Messages.routeOral;
		};
	}

	public static String kind(CodeKind kind) {
		return switch (kind) {
			case SYMBOL -> Messages.codeSymbol;
			case THEME -> Messages.codeTheme;
			case AFFECT -> Messages.codeAffect;
			case BODY -> Messages.codeBody;
			case PERCEPTION -> Messages.codePerception;
			case PART -> Messages.codePart;
			case THOUGHT -> Messages.codeThought;
		};
	}

	public static String kind(MediaType.Kind kind) {
		return switch (kind) {
			case IMAGE -> Messages.attachedImage;
			case PDF -> Messages.attachedPdf;
			case AUDIO -> Messages.attachedAudio;
			case VIDEO -> Messages.attachedVideo;
			case TEXT -> Messages.attachedText;
			case OTHER -> Messages.attachedOther;
		};
	}

	/** Number, kind and route: "3 Dosing, IM". */
	public static String session(Session session) {
		String head = session.number() + " " + kind(session.kind());
		return session.route().map(given -> head + ", " + route(given)).orElse(head);
	}

	/** What the row of a record says first: by this it is found and called. */
	public static String name(Node node) {
		return switch (node) {
			case Node.OfClient client -> client.client().label();
			case Node.OfSession session -> session(session.session());
			case Node.OfNarrative narrative -> narrative.narrative().title();
			case Node.OfAttachment attachment -> attachment.attachment().name();
			case Node.Archived archived -> Messages.archived;
		};
	}

	/** What a filter looks at: the name, and the title that a session may have. */
	public static String searched(Node node) {
		return node instanceof Node.OfSession session && !session.session().title().isEmpty()
				? session(session.session()) + " \u00B7 " + session.session().title()
				: name(node);
	}
}
