package org.afterglow.ui.narrative.internal.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.afterglow.model.CodeId;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.services.IServiceLocator;

/** The codes used in this sitting, last first. Never written anywhere. */
public final class RecentCodes {

	private final SequencedSet<CodeId> codes = new LinkedHashSet<>();

	/** The one shared by the editors of the workbench. */
	public static RecentCodes of(IServiceLocator workbench) {
		IEclipseContext context = workbench.getService(IEclipseContext.class);
		RecentCodes known = context.get(RecentCodes.class);
		if (known == null) {
			known = new RecentCodes();
			context.set(RecentCodes.class, known);
		}
		return known;
	}

	void used(CodeId code) {
		codes.remove(code);
		codes.addFirst(code);
	}

	List<CodeId> lastFirst() {
		return new ArrayList<>(codes);
	}
}
