package org.afterglow.ui.entries.internal;

import java.util.Locale;

import org.afterglow.ui.Services;
import org.afterglow.ui.entries.EntryTypes;
import org.afterglow.ui.entries.internal.draft.Assessor;

/** The names as they are now, for work off the UI thread. UI thread only. */
public final class Callings {

	private Callings() {
	}

	/** The names, and the one who asks modules for them. */
	public static Called now() {
		return new Called(EntryTypes.ofPractice().all(), Services.shared(Assessor.class, () -> new Assessor(EntryTypes.ofPractice()::failed)), Locale.getDefault());
	}
}
