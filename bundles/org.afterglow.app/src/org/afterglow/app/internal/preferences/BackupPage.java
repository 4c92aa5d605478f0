package org.afterglow.app.internal.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.afterglow.app.internal.backup.BackupRun;
import org.afterglow.app.internal.backup.BackupRun.Shown;
import org.afterglow.app.internal.backup.BackupSentences;
import org.afterglow.practice.BackupState;
import org.afterglow.practice.BackupWishes;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.window.PageForm;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where backups of the practice go, how many are kept, and how it stands with the last one. What is chosen is sealed in the vault. */
final class BackupPage implements Page {

	private static final int FOLDER = 250;
	private static final List<BackupWishes> OFFERED = List.of(BackupWishes.USUAL, BackupWishes.USUAL.keeping(14, 8, 24),
			BackupWishes.USUAL.keeping(30, 26, 60));

	private final BackupRun run;
	private Text folder;
	private Label folderHint;
	private Combo keep;
	private List<BackupWishes> offered = List.of();
	private Label last;
	private Label since;
	private Label trouble;
	private Button now;
	private Optional<BackupWishes> chosen = Optional.empty();

	BackupPage(BackupRun run) {
		this.run = run;
	}

	@Override
	public String title() {
		return Messages.backup;
	}

	@Override
	public void fill(Composite room) {
		PageForm form = new PageForm(room);
		form.label(Messages.backupFolder);
		folderRow(form);
		folderHint = form.hint(" ");
		form.label(Messages.backupKeep);
		keep = form.combo("backup.keep", Messages.backupKeep);
		form.hint(Messages.backupKeepHint);
		form.label(Messages.backupLast);
		last = WidgetKey.key(new Label(form.row(1), SWT.NONE), "backup.last");
		last.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		since = form.hint(" ");
		form.label("");
		now = WidgetKey.key(new Button(form.row(1), SWT.PUSH), "backup.now");
		now.setText(Messages.backupNow);
		now.setLayoutData(wideEnough(now));
		now.addListener(SWT.Selection, event -> startOrStop());
		form.hint(Messages.backupWhen);
		trouble = WidgetKey.key(form.hint(" "), "backup.trouble");
		trouble.setForeground(Theme.colour(Tone.BRICK));
		enable(false);
		run.listen(room, this::show);
		Jobs.start(room, Messages.readingPractice, monitor -> {
			run.refresh();
			return run;
		}, read -> begin(room));
	}

	private void folderRow(PageForm form) {
		Composite row = form.row(2);
		folder = WidgetKey.key(new Text(row, SWT.BORDER | SWT.SINGLE), "backup.folder");
		WidgetKey.spoken(folder, Messages.backupFolder.replace("&", ""));
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = FOLDER;
		folder.setLayoutData(wide);
		Button choose = WidgetKey.key(new Button(row, SWT.PUSH), "backup.choose");
		choose.setText(Messages.choose);
		choose.addListener(SWT.Selection, event -> choose());
	}

	/** The button keeps its width when it changes its word. */
	private static GridData wideEnough(Button button) {
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		button.setText(Messages.backupStop);
		int other = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		button.setText(Messages.backupNow);
		data.widthHint = Math.max(other, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		return data;
	}

	/** What was read in the vault is shown; what is chosen from now on is kept. */
	private void begin(Composite room) {
		BackupState state = run.shown().state().orElseThrow();
		BackupWishes wishes = state.wishes();
		chosen = Optional.of(wishes);
		folder.setText(wishes.folder().map(Path::toString).orElse(""));
		folderHint.setText(NLS.bind(Messages.backupFolderHint, state.beside()));
		offer(wishes);
		enable(true);
		show();
		PageForm.grown(room);
		// The dialog may be gone when it is kept; the window it belongs to is not.
		Composite window = room.getShell().getParent();
		folder.addListener(SWT.FocusOut, event -> keep(window));
		folder.addListener(SWT.DefaultSelection, event -> keep(window));
		keep.addListener(SWT.Selection, event -> keep(window));
		room.addDisposeListener(event -> keep(window));
	}

	/** A few are enough; what was set otherwise stays among them. */
	private void offer(BackupWishes now) {
		offered = new ArrayList<>(OFFERED);
		BackupWishes same = now.in(Optional.empty());
		if (!offered.contains(same)) {
			offered.add(same);
		}
		keep.setItems(offered.stream().map(each -> NLS.bind(Messages.backupKeeps,
				new Object[] {each.daily(), each.weekly(), each.monthly()})).toArray(String[]::new));
		keep.select(offered.indexOf(same));
	}

	private void enable(boolean enabled) {
		folder.setEnabled(enabled);
		keep.setEnabled(enabled);
		now.setEnabled(enabled);
	}

	private void choose() {
		DirectoryDialog dialog = new DirectoryDialog(folder.getShell(), SWT.OPEN);
		dialog.setMessage(Messages.backupChoose);
		dialog.setFilterPath(folder.getText());
		Optional.ofNullable(dialog.open()).ifPresent(path -> {
			folder.setText(path);
			keep(folder.getShell().getParent());
		});
	}

	private void keep(Composite window) {
		Optional<BackupWishes> wishes = wishes();
		if (wishes.isPresent() && !wishes.equals(chosen)) {
			chosen = wishes;
			Jobs.start(window, Messages.keepingPractice, monitor -> {
				run.choose(wishes.get());
				return run;
			}, kept -> {
				// What changed is shown by whoever listens.
			});
		}
	}

	/** Empty while what is typed is no path. */
	private Optional<BackupWishes> wishes() {
		try {
			String typed = folder.getText().strip();
			Optional<Path> path = typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed)).filter(Path::isAbsolute);
			if (path.isEmpty() && !typed.isEmpty()) {
				return Optional.empty();
			}
			return Optional.of(offered.get(keep.getSelectionIndex()).in(path));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private void startOrStop() {
		if (run.shown().running()) {
			run.stop();
			return;
		}
		Composite window = now.getShell().getParent();
		Optional<BackupWishes> wishes = wishes();
		chosen = wishes.or(() -> chosen);
		Jobs.start(window, Messages.keepingPractice, monitor -> {
			wishes.ifPresent(run::choose);
			return run;
		}, kept -> run.start());
	}

	private void show() {
		Shown shown = run.shown();
		now.setText(shown.running() ? Messages.backupStop : Messages.backupNow);
		shown.state().ifPresent(state -> {
			last.setText(shown.running() ? NLS.bind(Messages.backupPercent, shown.percent())
					: BackupSentences.last(state, Dates.ofUser()));
			since.setText(BackupSentences.since(state));
		});
		trouble.setText(shown.running() ? "" : BackupSentences.trouble(shown).orElse(""));
		PageForm.grown(trouble.getParent());
	}
}
