package org.afterglow.ui.narrative.internal.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.afterglow.model.CodeId;
import org.afterglow.records.Settings;
import org.afterglow.ui.Jobs;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.services.IServiceLocator;

/** Who marks, and with which codes lately; remembered from one sitting to the next, sealed in the vault. UI thread. */
public final class CodingHabits {

	private static final String RECENT = "codes.recent";
	private static final String THERAPIST = "therapist.name";
	private static final int MOST = 40;

	private final SequencedSet<CodeId> codes = new LinkedHashSet<>();
	private String author = "";

	/** What the vault remembers. */
	private record Remembered(List<CodeId> codes, String author) {
	}

	/** The ones shared by the editors of the workbench. */
	public static CodingHabits of(IServiceLocator workbench) {
		IEclipseContext context = workbench.getService(IEclipseContext.class);
		CodingHabits known = context.get(CodingHabits.class);
		if (known == null) {
			known = new CodingHabits();
			context.set(CodingHabits.class, known);
		}
		return known;
	}

	/** Reads what the vault remembers, in the background. */
	void recall(Widget owner, Settings settings) {
		Jobs.start(owner, Messages.addCode, monitor -> new Remembered(
				settings.get(RECENT).map(CodingHabits::ids).orElse(List.of()), settings.get(THERAPIST).orElse("")),
				this::recalled);
	}

	/** Notes that the code was put on words, here and, in the background, in the vault. */
	void used(CodeId code, Widget owner, Settings settings) {
		codes.remove(code);
		codes.addFirst(code);
		while (codes.size() > MOST) {
			codes.removeLast();
		}
		String list = codes.stream().map(id -> id.value().toString()).collect(Collectors.joining(","));
		Jobs.start(owner, Messages.addCode, monitor -> {
			settings.set(RECENT, list);
			return settings.get(THERAPIST).orElse("");
		}, name -> author = name);
	}

	/** Codes, last used first. */
	public List<CodeId> lastFirst() {
		return new ArrayList<>(codes);
	}

	/** The name of the therapist, as set in the practice; may be empty. */
	String author() {
		return author;
	}

	private void recalled(Remembered remembered) {
		author = remembered.author();
		// What was used meanwhile is newer.
		remembered.codes().stream().filter(code -> !codes.contains(code)).forEach(codes::addLast);
	}

	private static List<CodeId> ids(String list) {
		return Arrays.stream(list.split(",")).filter(id -> !id.isBlank()).map(UUID::fromString).map(CodeId::new).toList();
	}
}
