package org.afterglow.app.internal.preferences;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.afterglow.ui.Preferences;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.window.PageForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The face and size in which narratives are read, and what shows in them. */
final class ReadingPage implements Page {

	private static final int SAMPLE_HEIGHT = 74;
	private static final int SAMPLE_LINES = 3;

	private final Preferences preferences;

	ReadingPage(Preferences preferences) {
		this.preferences = preferences;
	}

	@Override
	public String title() {
		return Messages.reading;
	}

	@Override
	public void fill(Composite room) {
		PageForm form = new PageForm(room);
		face(form);
		form.label(Messages.size);
		Spinner size = form.number("reading.points", Messages.points, Messages.size, Preferences.SMALLEST_READING_POINTS,
				Preferences.LARGEST_READING_POINTS, preferences.readingPoints());
		size.addListener(SWT.Modify, event -> preferences.readingPoints(size.getSelection()));
		sample(room);
		Button underline = form.check(Messages.underline, "reading.underline", preferences.underlinePassages());
		underline.addListener(SWT.Selection, event -> preferences.underlinePassages(underline.getSelection()));
		Button spelling = form.check(Messages.spelling, "reading.spelling", preferences.spelling());
		spelling.addListener(SWT.Selection, event -> preferences.spelling(spelling.getSelection()));
		dictionaries(form);
	}

	private void face(PageForm form) {
		form.label(Messages.face);
		Combo combo = form.combo("reading.face", Messages.face);
		List<String> faces = Arrays.stream(Display.getCurrent().getFontList(null, true)).map(FontData::getName)
				.filter(name -> !name.startsWith("@") && !name.startsWith(".")).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
		combo.add(Messages.faceUsual);
		faces.forEach(combo::add);
		combo.select(preferences.readingFace().map(face -> faces.indexOf(face) + 1).orElse(0));
		combo.addListener(SWT.Selection, event -> preferences.readingFace(
				combo.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(combo.getText())));
	}

	private void sample(Composite room) {
		new Label(room, SWT.NONE);
		Label sample = WidgetKey.paper(WidgetKey.key(new Label(room, SWT.WRAP), "reading.sample"));
		sample.setText(Messages.sample);
		sample.setBackground(Theme.colour(Tone.PAGE));
		sample.setForeground(Theme.colour(Tone.PAGE_INK));
		sample.setFont(Theme.reading());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = Math.max(SAMPLE_HEIGHT, SAMPLE_LINES * sample.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		data.widthHint = SAMPLE_HEIGHT;
		sample.setLayoutData(data);
		preferences.listen(sample, () -> sample.setFont(Theme.reading()));
	}

	private void dictionaries(PageForm form) {
		form.label(Messages.dictionaries);
		Composite row = form.row(2);
		Text folder = WidgetKey.key(new Text(row, SWT.BORDER | SWT.READ_ONLY), "reading.dictionaries");
		WidgetKey.spoken(folder, Messages.dictionaries.replace("&", ""));
		folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		show(folder);
		Button choose = WidgetKey.key(new Button(row, SWT.PUSH), "reading.choose");
		choose.setText(Messages.choose);
		choose.addListener(SWT.Selection, event -> {
			DirectoryDialog dialog = new DirectoryDialog(choose.getShell(), SWT.OPEN);
			dialog.setText(Messages.preferences.replace("&", ""));
			dialog.setMessage(Messages.dictionariesChoose);
			Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(chosen -> {
				preferences.dictionaryFolder(Optional.of(chosen));
				show(folder);
			});
		});
		form.hint(Messages.dictionariesHint);
	}

	private void show(Text folder) {
		folder.setText(preferences.dictionaryFolder().map(Path::toString).orElse(Messages.dictionariesSystem));
	}
}
