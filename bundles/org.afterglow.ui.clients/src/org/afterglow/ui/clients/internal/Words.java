package org.afterglow.ui.clients.internal;

import org.afterglow.model.Route;
import org.afterglow.model.SessionKind;

/** Kinds and routes in the words of the workbench. */
final class Words {

	private Words() {
	}

	static String kind(SessionKind kind) {
		return switch (kind) {
			case PREPARATION -> Messages.kindPreparation;
			case DOSING -> Messages.kindDosing;
			case INTEGRATION -> Messages.kindIntegration;
			case FOLLOW_UP -> Messages.kindFollowUp;
		};
	}

	static String route(Route route) {
		return switch (route) {
			case IV -> Messages.routeIv;
			case IM -> Messages.routeIm;
			case NASAL -> Messages.routeNasal;
			case SUBLINGUAL -> Messages.routeSublingual;
			case ORAL -> Messages.routeOral;
		};
	}

	/** Number, kind and route: "3 Dosing, IM". */
	static String session(Node.OfSession node) {
		String route = node.session().route().map(given -> ", " + route(given)).orElse("");
		return node.session().number() + " " + kind(node.session().kind()) + route;
	}
}
