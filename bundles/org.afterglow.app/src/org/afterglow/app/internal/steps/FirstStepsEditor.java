package org.afterglow.app.internal.steps;

import java.util.EnumMap;
import java.util.Map;

import org.afterglow.app.internal.page.PageInput;
import org.afterglow.app.internal.page.PagePart;
import org.afterglow.app.internal.preferences.KeptSettings;
import org.afterglow.records.Records;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.KeyNames;
import org.afterglow.ui.News;
import org.afterglow.ui.Preferences;
import org.afterglow.ui.Services;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.help.Progress;
import org.afterglow.ui.help.Step;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

/** Seven things that make a practice, each a link that does it. It ticks itself from what is in the vault. */
public final class FirstStepsEditor extends PagePart {

	static final String ID = "org.afterglow.app.firstSteps";
	static final PageInput INPUT = new PageInput(Messages.title, Icon.STEP);

	private static final int TITLE_POINTS = 20;
	private static final int INSET = 36;
	private static final int COLUMN = 520;

	private final Map<Step, StepRow> rows = new EnumMap<>(Step.class);
	private ScrolledComposite scroller;
	private Composite page;
	private StepActions actions;
	private Records records;
	/** At the last look; that all is done is news once, and not after every change from then on. */
	private boolean someLeft;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		super.init(site, input);
		records = Services.of(site, Records.class);
		actions = new StepActions(site);
	}

	@Override
	public void createPartControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		page = WidgetKey.key(new Composite(scroller, SWT.NONE), "steps");
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = INSET;
		layout.marginHeight = 26;
		layout.horizontalSpacing = 12;
		layout.verticalSpacing = 4;
		page.setLayout(layout);
		wide(Messages.title, Tone.PAGE_INK).setFont(Theme.reading(TITLE_POINTS));
		wide(Messages.intro, Tone.INK2);
		for (Step step : Step.values()) {
			String key = KeyNames.of(getSite(), step.command()).orElse("");
			rows.put(step, new StepRow(page, step, key, () -> actions.run(step)));
		}
		again();
		scroller.setContent(page);
		scroller.addListener(SWT.Resize, event -> fit());
		showIcon(page);
		actions.whenSearched(page, () -> Jobs.start(page, Messages.reading, monitor -> {
			Progress.searched(records);
			return records;
		}, kept -> refresh()));
		KeptSettings.shared().listen(page, this::refresh);
		FeedRefresh.follow(records.feed(), page, this::refresh);
		refresh();
	}

	private void again() {
		Button again = WidgetKey.key(new Button(page, SWT.CHECK), "steps.again");
		again.setText(Messages.again);
		again.setSelection(Preferences.ofUser().firstSteps());
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, false, 3, 1);
		data.verticalIndent = 20;
		again.setLayoutData(data);
		again.addListener(SWT.Selection, event -> Preferences.ofUser().firstSteps(again.getSelection()));
		Label hint = wide(Messages.hint, Tone.INK3);
		hint.setFont(Theme.small());
	}

	private Label wide(String text, Tone tone) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		label.setForeground(Theme.colour(tone));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
		data.widthHint = COLUMN;
		label.setLayoutData(data);
		return label;
	}

	/** The column stands in the middle of a wide window, and scrolls in a small one. */
	private void fit() {
		int room = scroller.getClientArea().width;
		GridLayout layout = (GridLayout) page.getLayout();
		layout.marginWidth = Math.max(INSET / 2, (room - COLUMN) / 2);
		scroller.setMinSize(page.computeSize(room, SWT.DEFAULT));
		page.layout(true, true);
	}

	private void refresh() {
		Jobs.start(page, Messages.reading, monitor -> Progress.of(records), this::show);
	}

	private void show(Progress progress) {
		actions.latest(progress.latest());
		rows.forEach((step, row) -> row.show(progress.done().contains(step)));
		boolean all = progress.done().size() == Step.values().length;
		if (all && someLeft) {
			News.say(Messages.allDone);
		}
		someLeft = !all;
		fit();
	}

	@Override
	public void setFocus() {
		rows.get(Step.CLIENT).focus();
	}
}
