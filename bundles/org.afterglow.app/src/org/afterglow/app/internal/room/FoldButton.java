package org.afterglow.app.internal.room;

import java.util.Locale;

import org.afterglow.app.internal.Messages;
import org.afterglow.ui.Icon;
import org.afterglow.ui.KeyNames;
import org.afterglow.ui.WidgetKey;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Brings back what is folded at one side. */
public final class FoldButton {

	static final String ID = "org.afterglow.app.fold.";

	private final Fold fold;
	private final Arrangement arrangement;

	@Inject
	public FoldButton(MToolControl control, Arrangement arrangement) {
		this.fold = Fold.valueOf(control.getElementId().substring(ID.length()));
		this.arrangement = arrangement;
	}

	@PostConstruct
	void create(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.VERTICAL);
		ToolItem item = WidgetKey.key(new ToolItem(bar, SWT.PUSH), "fold." + fold.name().toLowerCase(Locale.ROOT));
		item.setImage(switch (fold) {
			case TREE -> Icon.CLIENT.image();
			case RIGHT -> Icon.CODE.image();
		});
		item.setToolTipText(switch (fold) {
			case TREE -> KeyNames.inTip(Messages.foldTree);
			case RIGHT -> Messages.foldRight;
		});
		item.addListener(SWT.Selection, event -> arrangement.toggle(fold));
	}
}
