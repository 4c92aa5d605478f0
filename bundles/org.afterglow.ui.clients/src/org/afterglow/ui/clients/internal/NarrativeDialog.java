package org.afterglow.ui.clients.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

import org.afterglow.model.Phase;
import org.afterglow.model.Session;
import org.afterglow.model.Voice;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.clients.internal.names.Words;
import org.afterglow.ui.window.RecordWords;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for title, session, phase, time of telling and voice of a narrative. */
final class NarrativeDialog extends Dialog {

	private final NarrativeModel model;
	private Form form;
	private DateTime date;
	private DateTime time;

	NarrativeDialog(Shell parent, NarrativeModel model) {
		super(parent);
		this.model = model;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.changeNarrativeTitle);
		WidgetKey.key(shell, "narrative.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		form = new Form(area);
		title();
		session();
		phase();
		told();
		voice();
		form.sentence("narrative.sentence");
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetKey.key(createButton(parent, IDialogConstants.OK_ID, Messages.keepChanges, true), "narrative.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		check();
	}

	private void title() {
		Text title = form.field(Messages.narrativeLabel, new Text(form.labelled(Messages.narrativeLabel), SWT.BORDER), "narrative.title");
		title.setTextLimit(NarrativeModel.LONGEST_TITLE);
		title.setText(model.title());
		title.selectAll();
		title.addListener(SWT.Modify, event -> {
			model.title(title.getText());
			check();
		});
	}

	private void session() {
		Combo sessions = form.field(Messages.narrativeSession,
				new Combo(form.labelled(Messages.narrativeSession), SWT.READ_ONLY), "narrative.session");
		model.sessions().stream().map(Words::session).forEach(sessions::add);
		sessions.select(model.sessions().stream().map(Session::id).toList().indexOf(model.session().id()));
		sessions.addListener(SWT.Selection, event -> model.session(model.sessions().get(sessions.getSelectionIndex())));
	}

	private void phase() {
		Combo phases = form.field(Messages.narrativePhase, new Combo(form.labelled(Messages.narrativePhase), SWT.READ_ONLY),
				"narrative.phase");
		phases.add(Messages.phaseNone);
		Arrays.stream(Phase.values()).map(RecordWords::phase).forEach(phases::add);
		phases.select(model.phase().map(phase -> phase.ordinal() + 1).orElse(0));
		phases.addListener(SWT.Selection, event -> model.phase(phases.getSelectionIndex() == 0 ? Optional.empty()
				: Optional.of(Phase.values()[phases.getSelectionIndex() - 1])));
	}

	private void told() {
		Composite both = form.field(Messages.narrativeTold, new Composite(form.labelled(Messages.narrativeTold), SWT.NONE),
				"narrative.told");
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		both.setLayout(layout);
		date = Form.spoken(new DateTime(both, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), Messages.narrativeToldDay);
		date.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		time = Form.spoken(new DateTime(both, SWT.TIME | SWT.SHORT | SWT.BORDER), Messages.narrativeToldTime);
		date.setDate(model.told().getYear(), model.told().getMonthValue() - 1, model.told().getDayOfMonth());
		time.setTime(model.told().getHour(), model.told().getMinute(), 0);
		date.addListener(SWT.Selection, event -> toldChanged());
		time.addListener(SWT.Selection, event -> toldChanged());
	}

	private void toldChanged() {
		model.told(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()),
				LocalTime.of(time.getHours(), time.getMinutes()));
	}

	private void voice() {
		Combo voices = form.field(Messages.narrativeVoice, new Combo(form.labelled(Messages.narrativeVoice), SWT.READ_ONLY),
				"narrative.voice");
		Arrays.stream(Voice.values()).map(NarrativeDialog::words).forEach(voices::add);
		voices.select(model.voice().ordinal());
		voices.addListener(SWT.Selection, event -> model.voice(Voice.values()[voices.getSelectionIndex()]));
	}

	private static String words(Voice voice) {
		return switch (voice) {
			case OWN_WORDS -> Messages.voiceOwn;
			case THERAPIST -> Messages.voiceTherapist;
		};
	}

	private void check() {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(model.problem().isEmpty());
			form.say(model.problem().orElse(""));
		}
	}
}
