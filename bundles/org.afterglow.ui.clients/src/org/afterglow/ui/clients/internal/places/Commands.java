package org.afterglow.ui.clients.internal.places;

import java.text.Collator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.afterglow.ui.KeyNames;
import org.afterglow.ui.clients.internal.Messages;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;

/** The commands that can be run where the person is. UI thread. */
final class Commands {

	/** Most of what the platform brings is not for this program. */
	private static final String OF_ECLIPSE = "org.eclipse.";
	private static final Set<String> LEFT_OUT = Set.of(GoToHandler.COMMAND, "org.afterglow.ui.clients.open");
	private static final Map<String, String> OF_THE_PLATFORM = Map.of(IWorkbenchCommandConstants.EDIT_UNDO, Messages.goUndo,
			IWorkbenchCommandConstants.EDIT_REDO, Messages.goRedo, IWorkbenchCommandConstants.FILE_SAVE, Messages.goSave);

	private final IWorkbenchWindow window;
	private final ICommandService commands;
	private final IBindingService bindings;

	Commands(IWorkbenchWindow window) {
		this.window = window;
		this.commands = window.getService(ICommandService.class);
		this.bindings = window.getService(IBindingService.class);
	}

	/** By name. */
	List<Place.OfCommand> now() {
		List<Place.OfCommand> found = new ArrayList<>();
		Arrays.stream(commands.getDefinedCommands()).forEach(command -> of(command).ifPresent(found::add));
		for (IViewDescriptor view : window.getWorkbench().getViewRegistry().getViews()) {
			if (isOffered(view.getId())) {
				found.add(show(view));
			}
		}
		found.sort(Comparator.comparing(Place.OfCommand::name, Collator.getInstance()));
		return found;
	}

	private Optional<Place.OfCommand> of(Command command) {
		String id = command.getId();
		boolean ours = isOffered(id) && !LEFT_OUT.contains(id);
		if (!ours && !OF_THE_PLATFORM.containsKey(id)) {
			return Optional.empty();
		}
		try {
			if (!command.isHandled() || !command.isEnabled() || needsMore(command)) {
				return Optional.empty();
			}
			String name = ours ? command.getName() : OF_THE_PLATFORM.get(id);
			return Optional.of(place(new ParameterizedCommand(command, null), name));
		} catch (NotDefinedException e) {
			// Taken away between two instructions.
			return Optional.empty();
		}
	}

	/** What this program brings, and what modules of others do. */
	private static boolean isOffered(String id) {
		return !id.startsWith(OF_ECLIPSE) && id.indexOf('.') > 0 && id.indexOf(':') < 0;
	}

	private static boolean needsMore(Command command) throws NotDefinedException {
		IParameter[] parameters = command.getParameters();
		return parameters != null && Arrays.stream(parameters).anyMatch(parameter -> !parameter.isOptional());
	}

	private Place.OfCommand show(IViewDescriptor view) {
		Command show = commands.getCommand(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW);
		return place(ParameterizedCommand.generateCommand(show,
				Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId())),
				MessageFormat.format(Messages.goShow, view.getLabel()));
	}

	private Place.OfCommand place(ParameterizedCommand command, String name) {
		return new Place.OfCommand(command, name, key(command));
	}

	/** Of several keys the one that a menu would show. */
	private String key(ParameterizedCommand command) {
		return KeyNames.of(window, command.getId())
				.filter(key -> command.getParameterMap().isEmpty())
				.or(() -> Arrays.stream(bindings.getActiveBindingsFor(command)).findFirst().map(KeyNames::said)).orElse("");
	}

	void run(Place.OfCommand place) {
		try {
			window.getService(IHandlerService.class).executeCommand(place.command(), null);
		} catch (CommandException e) {
			throw new IllegalStateException("a command could not be run: " + place.command().getId(), e);
		}
	}
}
