package org.afterglow.app.internal.modules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.app.internal.page.PageInput;
import org.afterglow.app.internal.page.PagePart;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.ChangeFeed.Subscription;
import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.News;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

/** The page of the modules: which there are, which are on in this practice, and why one is not. */
public final class ModulesEditor extends PagePart {

	public static final String ID = "org.afterglow.app.modules";
	/** There is one. */
	public static final PageInput INPUT = new PageInput(Messages.title, Icon.MODULE);

	private static final int TITLE_POINTS = 20;
	private static final int INSET = 36;
	private static final int LESS_INSET = 12;
	private static final int NARROW = 640;

	private Records records;
	private PracticeModules modules;
	private ModuleInstaller installer;
	private Switching switching;
	private Installing installing;
	private Outcome outcome;
	private Composite page;
	private Label empty;
	private ModuleTable table;
	private ModuleDetail detail;
	private boolean ready;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		super.init(site, input);
		records = Services.of(site, Records.class);
		modules = Services.of(site, PracticeModules.class);
		installer = Services.of(site, ModuleInstaller.class);
		switching = new Switching(modules, records);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = WidgetKey.key(new Composite(parent, SWT.NONE), "modules");
		GridLayout layout = new GridLayout();
		layout.marginHeight = 26;
		layout.verticalSpacing = 12;
		page.setLayout(layout);
		page.addListener(SWT.Resize, event -> makeRoom());
		head();
		sentence("modules.explained", Messages.explained);
		outcome = new Outcome(page);
		installing = new Installing(page, installer, switching, outcome);
		empty = sentence("modules.empty", Messages.empty);
		table = new ModuleTable(page, this::choose, this::turn);
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		detail = new ModuleDetail(page, this::remove);
		detail.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		hide(empty, true);
		showIcon(page);
		Subscription changes = modules.listen(() -> Jobs.later(page, this::read));
		page.addDisposeListener(event -> changes.close());
		FeedRefresh.follow(records.feed(), page, this::read);
		read();
	}

	/** The title, and at its right the way to more of them. */
	private void head() {
		Composite head = new Composite(page, SWT.NONE);
		GridLayout columns = new GridLayout(2, false);
		columns.marginWidth = 0;
		columns.marginHeight = 0;
		head.setLayout(columns);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Label title = new Label(head, SWT.NONE);
		title.setText(Messages.title);
		title.setFont(Theme.reading(TITLE_POINTS));
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button install = WidgetKey.key(new Button(head, SWT.PUSH), "modules.install");
		install.setText(Messages.install);
		install.addListener(SWT.Selection, event -> install(Optional.empty()));
	}

	/** @param file what to install; without one the person is asked */
	void install(Optional<Path> file) {
		if (file.map(installing::install).orElseGet(installing::install)) {
			read();
			outcome.focus();
		}
	}

	private void remove(ModuleRow row) {
		row.pack().filter(pack -> installing.remove(row, pack)).ifPresent(pack -> {
			read();
			outcome.focus();
		});
	}

	private Label sentence(String key, String words) {
		Label label = WidgetKey.key(new Label(page, SWT.WRAP), key);
		label.setText(words);
		label.setForeground(Theme.colour(Tone.INK2));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		label.setLayoutData(data);
		return label;
	}

	private void makeRoom() {
		((GridLayout) page.getLayout()).marginWidth = page.getClientArea().width < NARROW ? LESS_INSET : INSET;
		page.layout(true, true);
	}

	private void read() {
		Set<String> leaving = Pending.ofProgram().leaving();
		Jobs.start(page, Messages.reading, monitor -> ModuleRow.all(modules, records, installer, leaving), this::show);
	}

	private void show(List<ModuleRow> rows) {
		boolean first = !ready;
		boolean focus = table.control().isFocusControl();
		ready = true;
		table.show(rows);
		hide(empty, !rows.isEmpty());
		hide(table.control(), rows.isEmpty());
		((GridData) table.control().getLayoutData()).heightHint = table.wantedHeight();
		page.layout(true, true);
		if (first && getSite().getPage().getActivePart() == this || focus) {
			setFocus();
		}
	}

	private void choose() {
		detail.show(table.selected());
	}

	private void turn(ModuleRow row) {
		if (row.canSwitch()) {
			switching.turn(page, row);
		} else {
			News.say(Messages.with(row.couldNotStart() ? Messages.newsFailed : Messages.newsAbsent, row.name()));
		}
	}

	private static void hide(Control control, boolean hidden) {
		((GridData) control.getLayoutData()).exclude = hidden;
		control.setVisible(!hidden);
	}

	@Override
	public void setFocus() {
		if (table.control().isVisible()) {
			table.control().setFocus();
		} else {
			page.setFocus();
		}
	}
}
