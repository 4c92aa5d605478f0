package org.afterglow.ui.narrative.internal.page;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.Narrative;
import org.afterglow.model.Phase;
import org.afterglow.model.Voice;
import org.afterglow.ui.Dates;
import org.afterglow.ui.DayFields;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.window.RecordWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

/** Opens below the head: of which phase, when and in whose words a narrative was told. Enter keeps, Escape leaves it. */
public final class DetailsRow {

	/** What was chosen. */
	public record Details(Optional<Phase> phase, Instant captured, Voice voice) {

		static Details of(Narrative narrative) {
			return new Details(narrative.phase(), narrative.captured(), narrative.voice());
		}

		/** The narrative with these. */
		public Narrative in(Narrative narrative) {
			return new Narrative(narrative.id(), narrative.session(), narrative.title(), narrative.text(),
					narrative.version(), phase, captured, voice);
		}
	}

	private final Composite page;
	private final Composite row;
	private final GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
	private Runnable close = () -> {
	};

	public DetailsRow(Composite page) {
		this.page = page;
		row = WidgetKey.key(new Composite(page, SWT.NONE), "narrative.details");
		RowLayout flow = new RowLayout(SWT.HORIZONTAL);
		flow.center = true;
		flow.spacing = 8;
		flow.marginTop = 8;
		flow.marginBottom = 8;
		row.setLayout(flow);
		data.exclude = true;
		row.setLayoutData(data);
		row.setVisible(false);
	}

	/** Begins where the column does. */
	public void inset(int pixels) {
		RowLayout flow = (RowLayout) row.getLayout();
		if (flow.marginLeft != pixels) {
			flow.marginLeft = pixels;
			row.requestLayout();
		}
	}

	/**
	 * Opens on what the narrative says now.
	 *
	 * @param keep gets what was chosen, if it is something else
	 * @param closed called when the row goes, whatever was chosen
	 */
	public void open(Narrative narrative, Consumer<Details> keep, Runnable closed) {
		close();
		Details now = Details.of(narrative);
		Combo phase = combo(labelled(Messages.detailsPhase), "narrative.details.phase", phases(), now.phase().map(Phase::ordinal).orElse(-1) + 1);
		ZonedDateTime told = now.captured().atZone(Dates.ofUser().clock().getZone());
		Composite when = labelled(Messages.detailsOn);
		DateTime date = field(when, SWT.DATE, "narrative.details.date", Messages.detailsDate);
		date.setDate(told.getYear(), told.getMonthValue() - 1, told.getDayOfMonth());
		label(when, Messages.detailsAt);
		DateTime time = field(when, SWT.TIME | SWT.SHORT, "narrative.details.time", Messages.detailsTime);
		time.setTime(told.getHour(), told.getMinute(), told.getSecond());
		List<String> voices = List.of(Voice.values()).stream().map(PageWords::voice).toList();
		Combo voice = combo(labelled(Messages.detailsVoice), "narrative.details.voice", voices, now.voice().ordinal());
		Runnable kept = () -> {
			Details chosen = new Details(
					phase.getSelectionIndex() < 1 ? Optional.empty()
							: Optional.of(Phase.values()[phase.getSelectionIndex() - 1]),
					captured(told, date, time), Voice.values()[Math.max(0, voice.getSelectionIndex())]);
			close();
			if (!chosen.equals(now)) {
				keep.accept(chosen);
			}
		};
		Composite buttons = together();
		button(buttons, Messages.detailsKeep, "narrative.details.keep", kept);
		button(buttons, Messages.detailsLeave, "narrative.details.leave", this::close);
		for (Control control : fields()) {
			control.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					event.doit = false;
					close();
				} else if (event.detail == SWT.TRAVERSE_RETURN && !(control instanceof Button)) {
					event.doit = false;
					kept.run();
				}
			});
		}
		close = closed;
		dress();
		show(true);
		phase.setFocus();
	}

	/** Goes away, leaving everything as it was. */
	public void close() {
		if (!data.exclude) {
			Runnable closed = close;
			close = () -> {
			};
			show(false);
			closed.run();
			for (Control pair : row.getChildren()) {
				pair.dispose();
			}
		}
	}

	/** Wears the colours of the theme. */
	public void dress() {
		row.setBackground(Theme.colour(Tone.PAGE));
		for (Control pair : row.getChildren()) {
			pair.setBackground(Theme.colour(Tone.PAGE));
		}
		fields().stream().filter(Label.class::isInstance).forEach(label -> {
			label.setBackground(Theme.colour(Tone.PAGE));
			label.setForeground(Theme.colour(Tone.PAGE_INK));
		});
	}

	/** Seconds, which nobody is asked for, stay as they were unless the minute is another. */
	private static Instant captured(ZonedDateTime before, DateTime date, DateTime time) {
		ZonedDateTime chosen = before.withDayOfMonth(1).withYear(date.getYear()).withMonth(date.getMonth() + 1)
				.withDayOfMonth(date.getDay()).withHour(time.getHours()).withMinute(time.getMinutes());
		return chosen.toInstant();
	}

	private static List<String> phases() {
		List<String> phases = new ArrayList<>();
		phases.add(Messages.detailsPhaseNone);
		List.of(Phase.values()).forEach(phase -> phases.add(RecordWords.phase(phase)));
		return phases;
	}

	private List<Control> fields() {
		return Arrays.stream(row.getChildren()).flatMap(pair -> Arrays.stream(((Composite) pair).getChildren())).toList();
	}

	/** A label stays with its field where the row wraps. */
	private Composite labelled(String words) {
		Composite pair = together();
		label(pair, words);
		return pair;
	}

	private Composite together() {
		Composite pair = new Composite(row, SWT.NONE);
		RowLayout beside = new RowLayout(SWT.HORIZONTAL);
		beside.wrap = false;
		beside.center = true;
		beside.spacing = 8;
		beside.marginLeft = 0;
		beside.marginTop = 0;
		beside.marginBottom = 0;
		pair.setLayout(beside);
		return pair;
	}

	private static void label(Composite pair, String words) {
		new Label(pair, SWT.NONE).setText(words);
	}

	private static Combo combo(Composite pair, String key, List<String> items, int selected) {
		Combo combo = WidgetKey.key(new Combo(pair, SWT.READ_ONLY), key);
		combo.setItems(items.toArray(String[]::new));
		combo.select(selected);
		return combo;
	}

	private static DateTime field(Composite pair, int style, String key, String name) {
		return WidgetKey.spoken(WidgetKey.key(DayFields.leftByTab(new DateTime(pair, style)), key), name);
	}

	private static void button(Composite pair, String words, String key, Runnable action) {
		Button button = WidgetKey.key(new Button(pair, SWT.PUSH), key);
		button.setText(words);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void show(boolean shown) {
		data.exclude = !shown;
		row.setVisible(shown);
		page.layout(true, true);
	}
}
