package org.afterglow.ui.clients.internal.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.afterglow.codebook.Codebook;
import org.afterglow.records.Records;
import org.afterglow.ui.NarrativeInput;
import org.afterglow.ui.Services;
import org.afterglow.ui.clients.internal.Messages;
import org.afterglow.ui.clients.internal.names.PracticeNames;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens <i>Go to</i>. */
public final class GoToHandler extends AbstractHandler {

	static final String COMMAND = "org.afterglow.ui.clients.goTo";
	/** Of one sort, so that every sort is seen without scrolling far. */
	private static final int MOST = 6;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Codebook codebook = Services.of(window, Codebook.class);
		PracticeNames names = Services.shared(PracticeNames.class, () -> new PracticeNames(Services.of(window, Records.class)));
		Places places = Services.shared(Places.class, () -> new Places(names, codebook));
		Commands commands = new Commands(window);
		List<Place.OfCommand> runnable = commands.now();
		List<Object> recent = recent(window, places);
		Going going = new Going(window, commands);
		new GoToDialog(window.getShell(), (typed, monitor) -> rows(places, typed, runnable, recent, monitor), place -> {
			places.went(place);
			going.to(place);
		}).open();
		return null;
	}

	private static List<Row> rows(Places places, String typed, List<Place.OfCommand> commands, List<Object> recent,
			IProgressMonitor monitor) {
		PlaceIndex index = places.index();
		Match.Query query = Match.Query.of(typed);
		if (!query.isEmpty()) {
			return Row.grouped(index.best(query, commands, MOST, monitor::isCanceled));
		}
		Map<Object, Place> byId = new LinkedHashMap<>();
		commands.forEach(command -> byId.put(command.id(), command));
		List<Place> last = new ArrayList<>();
		recent.forEach(id -> Optional.ofNullable(byId.get(id)).or(() -> index.byId(id)).ifPresent(last::add));
		List<Row> rows = new ArrayList<>(Row.under(Messages.goLastUsed, last));
		rows.addAll(Row.bySort(index.first(commands, last.stream().map(Place::id).collect(Collectors.toSet()), MOST)));
		return rows;
	}

	/** Where the person went, and what is open. */
	private static List<Object> recent(IWorkbenchWindow window, Places places) {
		Set<Object> recent = new LinkedHashSet<>(places.lastUsed());
		Arrays.stream(window.getActivePage().getEditorReferences()).map(GoToHandler::narrative).flatMap(Optional::stream)
				.forEach(recent::add);
		return List.copyOf(recent);
	}

	private static Optional<Object> narrative(IEditorReference editor) {
		try {
			return editor.getEditorInput() instanceof NarrativeInput input ? Optional.of(input.narrative()) : Optional.empty();
		} catch (PartInitException e) {
			// An editor that could not be opened is no place to go.
			return Optional.empty();
		}
	}
}
