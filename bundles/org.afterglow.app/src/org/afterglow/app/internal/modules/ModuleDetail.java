package org.afterglow.app.internal.modules;

import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.modules.ModuleFailure;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All about the chosen module: what it is for, what failed and why, what of the practice depends on it. */
final class ModuleDetail {

	private static final int NAME_POINTS = 16;

	private final ScrolledComposite scroll;
	private final Composite body;
	private final Label name;
	private final Label author;
	private final Label summary;
	private final Notice failed;
	private final Text technical;
	private final Label kept;
	private final Button remove;
	private Optional<ModuleRow> shown = Optional.empty();

	/** @param removed called with the module that is to go */
	ModuleDetail(Composite parent, Consumer<ModuleRow> removed) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		body = WidgetKey.key(new Composite(scroll, SWT.NONE), "modules.detail");
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		body.setLayout(layout);
		scroll.setContent(body);
		name = label(body, "modules.name", Tone.PAGE_INK);
		author = label(body, "modules.author", Tone.INK2);
		summary = label(body, "modules.summary", Tone.PAGE_INK);
		failed = new Notice(body, "modules.failed", "modules.details", () -> unfold(!technicalShown()));
		technical = WidgetKey.key(new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER), "modules.technical");
		WidgetKey.spoken(technical, Messages.technicalSpoken);
		technical.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		((GridData) technical.getLayoutData()).widthHint = 1;
		kept = label(body, "modules.kept", Tone.INK2);
		remove = WidgetKey.key(new Button(body, SWT.PUSH), "modules.remove");
		remove.setText(Messages.remove);
		remove.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		remove.addListener(SWT.Selection, event -> shown.ifPresent(removed));
		scroll.addListener(SWT.Resize, event -> fit());
		dress();
		Theme.listen(scroll, this::dress);
	}

	/** What has its colours by hand. */
	private void dress() {
		name.setFont(Theme.reading(NAME_POINTS));
		author.setForeground(Theme.colour(Tone.INK2));
		kept.setForeground(Theme.colour(Tone.INK2));
	}

	Control control() {
		return scroll;
	}

	/** Shows it, or nothing. */
	void show(Optional<ModuleRow> row) {
		boolean same = row.map(ModuleRow::id).equals(shown.map(ModuleRow::id));
		shown = row;
		body.setVisible(row.isPresent());
		row.ifPresent(each -> {
			say(name, each.name());
			say(author, each.status().version().map(version -> each.author().isEmpty() ? Messages.with(Messages.version, version)
					: Messages.with(Messages.versionBy, version, each.author())).orElse(each.state()));
			say(summary, each.summary().orElse(""));
			say(kept, each.kept());
			hide(remove, each.pack().isEmpty());
			failure(each, same && technicalShown());
		});
		fit();
	}

	private void failure(ModuleRow row, boolean unfolded) {
		Optional<ModuleFailure> failure = row.status().failure();
		failure.ifPresentOrElse(why -> failed.say(row.couldNotStart() ? Notice.Level.COULD_NOT : Notice.Level.NEEDS_A_LOOK,
				FailureWords.sentence(row.nameAndVersion(), why), Messages.moreDetails), failed::clear);
		technical.setText(failure.map(why -> FailureWords.technical(row, why)).orElse(""));
		unfold(unfolded && failure.isPresent());
	}

	private boolean technicalShown() {
		return !((GridData) technical.getLayoutData()).exclude;
	}

	private void unfold(boolean wide) {
		hide(technical, !wide);
		failed.button().setText(wide ? Messages.lessDetails : Messages.moreDetails);
		fit();
	}

	private static Label label(Composite parent, String key, Tone tone) {
		Label label = WidgetKey.key(new Label(parent, SWT.WRAP), key);
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		// As wide as there is room, not as the sentence is long.
		data.widthHint = 1;
		label.setLayoutData(data);
		return label;
	}

	private static void say(Label label, String words) {
		label.setText(words.replace("&", "&&"));
		hide(label, words.isEmpty());
	}

	private static void hide(Control control, boolean hidden) {
		((GridData) control.getLayoutData()).exclude = hidden;
		control.setVisible(!hidden);
	}

	private void fit() {
		body.layout(true, true);
		int width = scroll.getClientArea().width;
		scroll.setMinHeight(body.computeSize(Math.max(1, width), SWT.DEFAULT).y);
		body.layout(true, true);
	}
}
