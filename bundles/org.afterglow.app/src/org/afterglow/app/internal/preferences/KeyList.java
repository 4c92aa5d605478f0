package org.afterglow.app.internal.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.afterglow.ui.KeyNames;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;

/** The keys of the program, as they are bound, by the place where they work. */
final class KeyList {

	private static final String SCHEME = "org.afterglow.keys";
	private static final String VIEW = "org.eclipse.ui.views.showView.viewId";
	private static final List<String> EVERYWHERE = List.of("org.eclipse.ui.contexts.window",
			"org.eclipse.ui.contexts.dialogAndWindow", "org.eclipse.ui.contexts.dialog");
	/** More keys for one command than this are said as the first and the last. */
	private static final int MOST_KEYS = 3;

	/** One command with its keys in one place. */
	record Row(String place, String command, String keys) {

		Row {
			Objects.requireNonNull(place);
			Objects.requireNonNull(command);
			Objects.requireNonNull(keys);
		}

		/** Whether each of the words typed is in it somewhere. */
		boolean has(String typed) {
			String all = (command + ' ' + keys + ' ' + place).toLowerCase(Locale.getDefault());
			return Arrays.stream(typed.toLowerCase(Locale.getDefault()).strip().split("\\s+")).allMatch(all::contains);
		}
	}

	private final List<Row> rows;

	KeyList(List<Row> rows) {
		this.rows = List.copyOf(rows);
	}

	/** What is bound in the window now: the places in the order of the alphabet, everywhere first. */
	static KeyList of(IWorkbenchWindow window) {
		Map<String, Map<String, List<String>>> found = new TreeMap<>(Comparator
				.comparing((String place) -> !place.equals(Messages.everywhere)).thenComparing(Comparator.naturalOrder()));
		IContextService contexts = window.getService(IContextService.class);
		for (Binding binding : window.getService(IBindingService.class).getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (SCHEME.equals(binding.getSchemeId()) && command != null && isHere(binding)) {
				name(command, window).ifPresent(name -> found.computeIfAbsent(place(binding, contexts), place -> new TreeMap<>())
						.computeIfAbsent(name, each -> new ArrayList<>()).add(KeyNames.said(binding.getTriggerSequence())));
			}
		}
		List<Row> rows = new ArrayList<>();
		found.forEach((place, commands) -> commands.forEach((name, keys) -> rows.add(new Row(place, name, said(keys)))));
		return new KeyList(rows);
	}

	List<Row> all() {
		return rows;
	}

	/** The rows with these words, by place. */
	Map<String, List<Row>> matching(String typed) {
		Map<String, List<Row>> matching = new LinkedHashMap<>();
		rows.stream().filter(row -> typed.isBlank() || row.has(typed))
				.forEach(row -> matching.computeIfAbsent(row.place(), place -> new ArrayList<>()).add(row));
		return matching;
	}

	private static boolean isHere(Binding binding) {
		return binding.getPlatform() == null || binding.getPlatform().equals(org.eclipse.swt.SWT.getPlatform());
	}

	private static Optional<String> name(ParameterizedCommand command, IWorkbenchWindow window) {
		try {
			Object view = command.getParameterMap().get(VIEW);
			if (view instanceof String id) {
				return Optional.ofNullable(window.getWorkbench().getViewRegistry().find(id)).map(IViewDescriptor::getLabel);
			}
			return Optional.of(command.getCommand().getName());
		} catch (NotDefinedException e) {
			return Optional.empty();
		}
	}

	private static String place(Binding binding, IContextService contexts) {
		if (EVERYWHERE.contains(binding.getContextId())) {
			return Messages.everywhere;
		}
		try {
			return contexts.getContext(binding.getContextId()).getName();
		} catch (NotDefinedException e) {
			return Messages.everywhere;
		}
	}

	private static String said(List<String> keys) {
		List<String> sorted = keys.stream().distinct().sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
				.toList();
		return sorted.size() > MOST_KEYS ? sorted.getFirst() + " \u2026 " + sorted.getLast() : String.join(", ", sorted);
	}
}
