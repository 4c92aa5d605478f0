package org.afterglow.ui.codebook.internal.passages;

import java.util.Optional;

import org.afterglow.model.Session;
import org.afterglow.ui.Dates;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;

/** Where a passage was told: "Heron, session 3, 6 Nov 2026". */
final class Places {

	private Places() {
	}

	static String name(String client, Optional<Session> session) {
		return session.map(held -> Words.with(Messages.passagePlace, client, held.number(),
				Dates.ofUser().day(held.date()))).orElse(client);
	}
}
