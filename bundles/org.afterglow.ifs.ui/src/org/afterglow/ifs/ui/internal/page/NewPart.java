package org.afterglow.ifs.ui.internal.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ifs.ui.internal.map.Kind;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a part is called and of which kind it is; all else can wait. */
final class NewPart extends Dialog {

	private static final int INSET = 16;
	private static final int GAP = 8;
	private static final int COLUMNS = 42;
	private static final int LONGEST = 300;

	private final Locale locale;
	private Text name;
	private Kind kind = Kind.UNKNOWN;
	private Optional<Met> met = Optional.empty();

	/** What was answered. */
	record Met(String name, Kind kind) {
	}

	NewPart(Shell parent, Locale locale) {
		super(parent);
		this.locale = locale;
	}

	/** Empty if nothing was answered. */
	Optional<Met> ask() {
		return open() == OK ? met : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.newPartTitle);
		WidgetKey.key(shell, "parts.new");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = INSET;
		layout.verticalSpacing = GAP;
		area.setLayout(layout);
		new Label(area, SWT.NONE).setText(Messages.newPartName);
		name = WidgetKey.key(new Text(area, SWT.BORDER), "parts.new.name");
		name.setTextLimit(LONGEST);
		initializeDialogUnits(name);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = convertWidthInCharsToPixels(COLUMNS);
		name.setLayoutData(wide);
		name.addListener(SWT.Modify, event -> enable());
		Label of = new Label(area, SWT.NONE);
		of.setText(Messages.newPartKind);
		Composite kinds = new Composite(area, SWT.NONE);
		kinds.setLayout(new GridLayout(Kind.values().length, false));
		Arrays.stream(Kind.values()).forEach(each -> radio(kinds, each));
		return area;
	}

	private void radio(Composite parent, Kind each) {
		Button button = WidgetKey.key(new Button(parent, SWT.RADIO), "parts.new.kind." + each.key());
		button.setText(each.word(locale));
		button.setSelection(each == kind);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				kind = each;
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.newPartDo, true), "parts.new.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		enable();
		name.setFocus();
	}

	private void enable() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!name.getText().isBlank());
		}
	}

	@Override
	protected void okPressed() {
		met = Optional.of(new Met(name.getText().strip(), kind));
		super.okPressed();
	}
}
