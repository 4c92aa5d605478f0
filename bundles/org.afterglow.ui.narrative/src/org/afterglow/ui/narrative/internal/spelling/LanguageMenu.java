package org.afterglow.ui.narrative.internal.spelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.spelling.DictionaryFiles;
import org.afterglow.ui.Preferences;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The dictionaries that were found, as a menu. Where there are none it says so. */
public final class LanguageMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Speller speller = Speller.of(window);
		List<IContributionItem> items = new ArrayList<>();
		if (!speller.hasLooked()) {
			items.add(sentence(Messages.looking));
		} else if (speller.found().isEmpty()) {
			items.add(sentence(Messages.noDictionary));
		} else {
			speller.found().forEach(files -> items.add(language(speller, files)));
			items.add(choice(Messages.off, speller.chosen().isEmpty(), () -> speller.choose(Optional.empty())));
		}
		items.add(new Separator());
		items.add(new ActionContributionItem(action(Messages.chooseFolder, IAction.AS_PUSH_BUTTON, () -> askFolder(window))));
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem language(Speller speller, DictionaryFiles files) {
		return choice(files.shownIn(Locale.getDefault()).replace("&", "&&"), speller.chosen().equals(Optional.of(files)),
				() -> speller.choose(Optional.of(files)));
	}

	private static IContributionItem sentence(String sentence) {
		IAction said = action(sentence, IAction.AS_PUSH_BUTTON, () -> {
			// Only a sentence.
		});
		said.setEnabled(false);
		return new ActionContributionItem(said);
	}

	private static IContributionItem choice(String label, boolean chosen, Runnable choose) {
		IAction action = action(label, IAction.AS_CHECK_BOX, choose);
		action.setChecked(chosen);
		return new ActionContributionItem(action);
	}

	private static IAction action(String label, int style, Runnable run) {
		return new Action(label, style) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private static void askFolder(IWorkbenchWindow window) {
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.chooseFolder.replace("&", "").replace("\u2026", ""));
		dialog.setMessage(Messages.chooseFolderSentence);
		Preferences.ofUser().dictionaryFolder().map(Path::toString).ifPresent(dialog::setFilterPath);
		Optional.ofNullable(dialog.open()).map(Path::of)
				.ifPresent(folder -> Preferences.ofUser().dictionaryFolder(Optional.of(folder)));
	}
}
