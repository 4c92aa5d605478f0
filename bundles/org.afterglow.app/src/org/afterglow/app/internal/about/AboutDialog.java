package org.afterglow.app.internal.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The program's name and version, its licence, and whose work it stands on. */
final class AboutDialog extends Dialog {

	private static final int WIDE = 500;
	private static final int INSET = 24;
	private static final int SKY = 96;
	private static final int LICENCES = 150;
	private static final int NAME_POINTS = 26;
	private static final int[] BANDS = { 50, 16, 11, 8, 6, 5 };

	AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetKey.key(shell, "about");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 12;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sky(area);
		words(area);
		return area;
	}

	private static void words(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = 4;
		layout.verticalSpacing = 12;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		line(area, NLS.bind(Messages.version, version()), Tone.INK);
		line(area, Messages.purpose, Tone.INK);
		line(area, Messages.licence, Tone.INK2);
		Label heading = line(area, Messages.thirdParty, Tone.INK);
		heading.setFont(Theme.bold());
		Text licences = WidgetKey.key(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "about.licences");
		WidgetKey.spoken(licences, Messages.thirdParty);
		licences.setText(licences());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = LICENCES;
		licences.setLayoutData(data);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.close, true), "about.close").setFocus();
	}

	/** The horizon of the lock screen, small. */
	private static void sky(Composite area) {
		Canvas sky = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		WidgetKey.spoken(sky, Messages.name);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = SKY;
		data.widthHint = WIDE;
		sky.setLayoutData(data);
		sky.addListener(SWT.Paint, event -> {
			int y = 0;
			for (int band = 0; band < BANDS.length; band++) {
				event.gc.setBackground(Theme.horizon(band));
				event.gc.fillRectangle(0, y, sky.getSize().x, BANDS[band]);
				y += BANDS[band];
			}
			event.gc.setForeground(Theme.horizonText());
			event.gc.setFont(Theme.reading(NAME_POINTS));
			int high = event.gc.textExtent(Messages.name).y;
			event.gc.drawText(Messages.name, INSET, (BANDS[0] - high) / 2, true);
		});
	}

	private static Label line(Composite area, String text, Tone tone) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDE - 2 * INSET;
		label.setLayoutData(data);
		return label;
	}

	private static String version() {
		Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	private static String licences() {
		try (InputStream in = AboutDialog.class.getResourceAsStream("licences.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		} catch (IOException e) {
			throw new UncheckedIOException("licences cannot be read", e);
		}
	}
}
