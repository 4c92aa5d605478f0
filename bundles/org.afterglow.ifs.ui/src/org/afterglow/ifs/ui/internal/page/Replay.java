package org.afterglow.ifs.ui.internal.page;

import java.util.List;
import java.util.Optional;

import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ifs.ui.internal.map.MapRecords;
import org.afterglow.model.Session;
import org.afterglow.ui.Dates;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.pictures.Picture;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The sessions below the map: each shows the map as it was, and replay goes from one to the next. */
final class Replay {

	private static final int STEP_MILLIS = 1_200;
	private static final int INSET = 16;

	private final MapModel model;
	private final Composite control;
	private final Button play;
	private final Picture line;
	private int run;
	private boolean going;

	Replay(Composite parent, MapModel model) {
		this.model = model;
		control = WidgetKey.paper(new Composite(parent, SWT.NONE));
		control.setBackground(Theme.colour(Tone.PAGE));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = INSET;
		layout.marginHeight = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		control.addListener(SWT.Paint, event -> {
			event.gc.setForeground(Theme.colour(Tone.LINE));
			event.gc.drawLine(0, 0, control.getSize().x, 0);
		});
		play = WidgetKey.key(new Button(control, SWT.PUSH), "parts.replay");
		play.setText(Messages.replay);
		play.addListener(SWT.Selection, event -> playOrStop());
		line = new Picture(control, Messages.timeline);
		WidgetKey.key(line.control(), "parts.sessions");
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = height();
		data.minimumWidth = 1;
		data.widthHint = 1;
		line.control().setLayoutData(data);
		line.show(room -> timeline().map(each -> each.in(room)).orElse(Scene.of(Messages.timeline)));
	}

	private int height() {
		GC gc = new GC(control);
		try {
			gc.setFont(JFaceResources.getDefaultFont());
			return (int) Math.ceil(gc.getFontMetrics().getHeight() / Room.LINE * Timeline.HEIGHT) + 4;
		} finally {
			gc.dispose();
		}
	}

	private Optional<Timeline> timeline() {
		List<Session> sessions = model.records().map(MapRecords::sessions).orElse(List.of());
		return sessions.isEmpty() ? Optional.empty()
				: Optional.of(new Timeline(sessions, model.past().orElse(sessions.getLast()), Dates.ofUser(), session -> {
					stop();
					model.lookAt(session);
				}));
	}

	void refresh() {
		Optional<Timeline> now = timeline();
		MapPage.shown(control, now.filter(each -> each.sessions().size() > 1).isPresent());
		((GridData) line.control().getLayoutData()).heightHint = height();
		line.redraw();
		now.ifPresent(each -> line.focus(each.at().id().toString()));
	}

	private void playOrStop() {
		if (going) {
			stop();
		} else {
			timeline().ifPresent(all -> {
				going = true;
				play.setText(Messages.stopReplay);
				control.layout(true);
				model.lookAt(all.sessions().getFirst());
				step(++run);
			});
		}
	}

	/** Not from place to place in between: what was is shown, then what was next. */
	private void step(int mine) {
		control.getDisplay().timerExec(STEP_MILLIS, () -> {
			if (control.isDisposed() || !going || mine != run) {
				return;
			}
			Optional<Session> next = timeline().flatMap(Timeline::next);
			next.ifPresent(model::lookAt);
			if (next.isPresent() && model.past().isPresent()) {
				step(mine);
			} else {
				stop();
			}
		});
	}

	private void stop() {
		going = false;
		run++;
		play.setText(Messages.replay);
		control.layout(true);
	}
}
