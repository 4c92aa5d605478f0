package org.afterglow.ui.codebook.internal.change;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.afterglow.model.Code;
import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.codebook.internal.Messages;
import org.afterglow.ui.codebook.internal.Words;
import org.afterglow.ui.codebook.internal.tree.Row;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;

/** Kind, colour and shortcut of the selected code as menus, so that one key after another changes them. */
public final class CodeMenus {

	private final CodeActions actions;

	private CodeMenus(CodeActions actions) {
		this.actions = actions;
	}

	/** Fills these menus into a context menu each time it opens on a code, after what is contributed to it. */
	public static void into(MenuManager menu, Supplier<Optional<Row.OfCode>> selected, CodeActions actions) {
		CodeMenus menus = new CodeMenus(actions);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(opening -> {
			opening.add(new Separator("additions"));
			opening.add(new Separator("looks"));
			selected.get().map(Row.OfCode::code).ifPresent(code -> menus.fill(opening, code));
			opening.add(new Separator("end"));
		});
	}

	private void fill(IMenuManager menu, Code code) {
		MenuManager kinds = new MenuManager(Messages.menuKind);
		for (CodeKind kind : CodeKind.values()) {
			kinds.add(choice(Words.kind(kind), kind == code.kind(), Messages.stepKind, code, code.ofKind(kind)));
		}
		MenuManager colours = new MenuManager(Messages.menuColour);
		for (CodeColour colour : CodeColour.values()) {
			Action choice = choice(Words.colour(colour), colour == code.colour(), Messages.stepColour, code, code.coloured(colour));
			choice.setImageDescriptor(ImageDescriptor.createFromImage(CodeMarks.image(code.kind(), colour)));
			colours.add(choice);
		}
		MenuManager keys = new MenuManager(Messages.menuShortcut);
		keys.add(choice(Messages.shortcutNone, code.shortcut().isEmpty(), Messages.stepShortcut, code,
				code.withShortcut(OptionalInt.empty())));
		for (int key = 1; key <= Code.LAST_SHORTCUT; key++) {
			OptionalInt wanted = OptionalInt.of(key);
			keys.add(choice('&' + Integer.toString(key) + holder(code, wanted), code.shortcut().equals(wanted), Messages.stepShortcut,
					code, code.withShortcut(wanted)));
		}
		menu.add(kinds);
		menu.add(colours);
		menu.add(keys);
	}

	private String holder(Code code, OptionalInt key) {
		return actions.withShortcuts().stream().map(Row.OfCode::code)
				.filter(other -> other.shortcut().equals(key) && !other.id().equals(code.id())).findFirst()
				.map(other -> Words.with(Messages.shortcutHolder, other.name()).replace("&", "&&")).orElse("");
	}

	private Action choice(String text, boolean checked, String step, Code before, Code after) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				// A radio item that is left runs too.
				if (isChecked()) {
					actions.change(Words.with(step, before.name()), before, after);
				}
			}
		};
		action.setChecked(checked);
		return action;
	}
}
