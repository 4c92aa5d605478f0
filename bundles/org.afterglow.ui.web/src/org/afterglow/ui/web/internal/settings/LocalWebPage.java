package org.afterglow.ui.web.internal.settings;

import java.util.List;
import java.util.Optional;

import org.afterglow.records.Integration;
import org.afterglow.records.Records;
import org.afterglow.records.Settings;
import org.afterglow.ui.Dates;
import org.afterglow.ui.FeedRefresh;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.web.internal.Messages;
import org.afterglow.ui.web.internal.OwnSentence;
import org.afterglow.ui.web.internal.Told;
import org.afterglow.ui.window.PageForm;
import org.afterglow.ui.window.PreferencePage;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.WebState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Component;

/** What the practice allows in the local web: its sentence and hours for journal pages, and which programs may ask. */
@Component
public final class LocalWebPage implements PreferencePage {

	@Override
	public String title() {
		return Messages.webTitle;
	}

	@Override
	public void fill(Composite room, IWorkbenchWindow window) {
		new Filled(room, Services.of(window, LocalWeb.class), Services.of(window, Records.class)).begin();
	}

	/** What was read in the vault. */
	private record Kept(String statement, int hours, boolean api, WebState state, List<Integration> integrations) {
	}

	/** The page in one dialog. */
	private static final class Filled {

		private static final int USUAL_HOURS = 2;
		private static final int MOST_HOURS = 24;
		private static final int SENTENCE_LINES = 3;

		private final Composite room;
		private final LocalWeb web;
		private final Records records;
		private final PageForm form;
		private Text sentence;
		private Label sentenceHint;
		private Spinner hours;
		private Button api;
		private Label address;
		private IntegrationTable integrations;
		private boolean filled;

		Filled(Composite room, LocalWeb web, Records records) {
			this.room = room;
			this.web = web;
			this.records = records;
			form = new PageForm(room);
		}

		void begin() {
			((GridData) form.label(Messages.prefSentence).getLayoutData()).verticalAlignment = SWT.BEGINNING;
			sentence = WidgetKey.key(new Text(form.row(1), SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "web.sentence");
			WidgetKey.spoken(sentence, Messages.prefSentence.replace("&", ""));
			sentence.setTextLimit(OwnSentence.LONGEST);
			GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
			data.heightHint = sentence.getLineHeight() * SENTENCE_LINES;
			data.widthHint = 1;
			sentence.setLayoutData(data);
			sentence.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
			sentenceHint = WidgetKey.key(form.hint(Messages.prefSentenceHint), "web.sentence.hint");
			form.label(Messages.prefHours);
			hours = form.number("web.hours", Messages.hoursUnit, Messages.prefHours, 1, MOST_HOURS, USUAL_HOURS);
			api = form.check(Messages.prefApi, "web.api", false);
			address = WidgetKey.key(form.hint(Messages.prefApiOff), "web.address");
			((GridData) form.label(Messages.prefIntegrations).getLayoutData()).verticalAlignment = SWT.BEGINNING;
			integrations = new IntegrationTable(form.row(1), web, Dates.ofUser().clock());
			form.hint(Messages.prefIntegrationsHint);
			enable(false);
			read();
			FeedRefresh.follow(records.feed(), room, this::read);
			var subscription = web.listen(() -> Jobs.later(room, this::read));
			room.addDisposeListener(event -> subscription.close());
		}

		private void enable(boolean enabled) {
			sentence.setEnabled(enabled);
			hours.setEnabled(enabled);
			api.setEnabled(enabled);
		}

		private void read() {
			Jobs.start(room, Messages.reading, monitor -> kept(), this::show);
		}

		private Kept kept() {
			Settings settings = records.settings();
			int set = settings.get(LocalWeb.HOURS).filter(said -> said.matches("\\d{1,2}")).map(Integer::valueOf).orElse(USUAL_HOURS);
			return new Kept(settings.get(LocalWeb.STATEMENT).orElse(""), Math.clamp(set, 1, MOST_HOURS),
					settings.get(LocalWeb.API).filter("on"::equals).isPresent(), web.state(), records.integrations().all());
		}

		private void show(Kept kept) {
			if (!filled) {
				filled = true;
				sentence.setText(kept.statement());
				hours.setSelection(kept.hours());
				enable(true);
				keepFromNowOn();
			}
			api.setSelection(kept.api());
			address.setText(said(kept));
			integrations.show(kept.integrations());
			PageForm.grown(room);
		}

		private static String said(Kept kept) {
			return switch (kept.state()) {
				case WebState.Failed failed -> Told.sentence(failed.reason());
				case WebState.Listening at when kept.api() -> Messages.with(Messages.prefApiOn, at.address() + "/api");
				case WebState.Listening at -> Messages.prefApiJournal;
				case WebState.Off off -> Messages.prefApiOff;
			};
		}

		private void keepFromNowOn() {
			// The dialog may be gone when it is kept; the window it belongs to is not.
			Composite window = room.getShell().getParent();
			sentence.addListener(SWT.Modify, event -> sentenceHint.setText(
					OwnSentence.problem(sentence.getText().strip()).orElse(Messages.prefSentenceHint)));
			sentence.addListener(SWT.FocusOut, event -> keepSentence(window));
			sentence.addListener(SWT.Dispose, event -> keepSentence(window));
			hours.addListener(SWT.Modify, event -> set(window, LocalWeb.HOURS, Integer.toString(hours.getSelection())));
			api.addListener(SWT.Selection, event -> turn(api.getSelection()));
		}

		/** Only one that can stand: an empty one would let nobody open a page. */
		private void keepSentence(Composite window) {
			Optional.of(sentence.getText().strip()).filter(said -> OwnSentence.problem(said).isEmpty())
					.ifPresent(said -> set(window, LocalWeb.STATEMENT, said));
		}

		private void set(Composite window, String key, String value) {
			Jobs.start(window, Messages.keeping, monitor -> {
				if (!records.settings().get(key).orElse("").equals(value)) {
					records.settings().set(key, value);
				}
				return key;
			}, done -> {
			});
		}

		private void turn(boolean on) {
			Jobs.start(room, Messages.keeping, monitor -> {
				web.api(on);
				return on;
			}, done -> read(), failure -> {
				Told.report(room, failure);
				read();
			});
		}
	}
}
