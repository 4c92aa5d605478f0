package org.afterglow.ifs.ui.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.ModuleRecords;
import org.afterglow.ifs.ui.internal.Ids;
import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ifs.ui.internal.map.MapDrawing;
import org.afterglow.ifs.ui.internal.map.MapRecords;
import org.afterglow.ifs.ui.internal.map.Shown;
import org.afterglow.model.ClientId;
import org.afterglow.model.EntryId;
import org.afterglow.ui.Dates;
import org.afterglow.ui.FocusContext;
import org.afterglow.ui.Icon;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.pictures.Picture;
import org.afterglow.ui.pictures.Room;
import org.afterglow.ui.pictures.Scene;
import org.afterglow.ui.pictures.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;

/** Everything that is seen of a map, from the buttons above it to the sessions below. */
final class MapPage {

	private static final int INSET = 16;
	private static final int GAP = 8;

	private final IWorkbenchPartSite site;
	private final Composite control;
	private final Composite top;
	private final MapModel model;
	private final MapHands hands;
	private final Picture picture;
	private final Nothing nothing;
	private final Strip notice;
	private final Strip reminder;
	private final Replay replay;
	private final Label percent;
	private final Button begin;
	private final Button connect;
	private final Button layOut;
	private final Button export;
	private Optional<Spot> corner = Optional.empty();
	private boolean on = true;
	private boolean fresh = true;
	private boolean fitting;
	private boolean lookedBack;
	private Shown seen = MapModel.NOTHING;
	/** Whether the focus was given when there was nothing to take it. */
	private boolean owed;
	/** Whether the person chose how large it is. */
	private boolean sized;

	MapPage(Composite parent, IWorkbenchPartSite site, ModuleRecords records) {
		this.site = site;
		control = WidgetKey.paper(new Composite(parent, SWT.NONE));
		control.setBackground(Theme.colour(Tone.PAGE));
		control.setLayout(layout(1, 0, 0, GAP));
		model = new MapModel(control, records, Dates.ofUser().clock(), this::refresh);
		top = row(5);
		begin = button(Messages.newPart, "parts.begin", () -> hands().begin());
		connect = button(Messages.connect, "parts.connect", this::connect);
		layOut = button(Messages.layOut, "parts.layout", () -> hands().layOut());
		export = button(Messages.export, "parts.export", () -> picture().export());
		percent = WidgetKey.key(new Label(top, SWT.NONE), "parts.percent");
		percent.setForeground(Theme.colour(Tone.INK2));
		percent.setBackground(Theme.colour(Tone.PAGE));
		percent.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		notice = new Strip(control, "parts.notice", Icon.STEP);
		picture = new Picture(control, Messages.fileName);
		WidgetKey.key(picture.control(), "parts.map");
		picture.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		nothing = new Nothing(control, () -> hands().begin());
		reminder = new Strip(control, "parts.reminder", Icon.NEEDS_A_LOOK);
		hands = new MapHands(site, model, picture, this::refresh);
		replay = new Replay(control, model);
		picture.show(this::draw);
		picture.whenZoomed(this::zoomed);
		picture.whenFocused(item -> remind());
		control.addListener(SWT.Resize, event -> fitUnlessSized());
		FocusContext.during(picture.control(), site, Ids.CONTEXT);
		zoomed();
		refresh();
	}

	/** Buttons are there before what they call. */
	private MapHands hands() {
		return hands;
	}

	private Picture picture() {
		return picture;
	}

	private static GridLayout layout(int columns, int width, int height, int gap) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = width;
		layout.marginHeight = height;
		layout.verticalSpacing = gap;
		layout.horizontalSpacing = GAP;
		return layout;
	}

	private Composite row(int columns) {
		Composite row = WidgetKey.paper(new Composite(control, SWT.NONE));
		row.setBackground(Theme.colour(Tone.PAGE));
		row.setLayout(layout(columns, INSET, 0, 0));
		((GridLayout) row.getLayout()).marginBottom = GAP;
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = GAP;
		row.setLayoutData(data);
		row.addListener(SWT.Paint, event -> {
			event.gc.setForeground(Theme.colour(Tone.LINE));
			event.gc.drawLine(0, row.getSize().y - 1, row.getSize().x, row.getSize().y - 1);
		});
		return row;
	}

	private Button button(String text, String key, Runnable action) {
		Button button = WidgetKey.key(new Button(top, SWT.PUSH), key);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** All of the map is seen, in the middle. */
	private void fit() {
		fitting = true;
		corner = Optional.empty();
		picture.fit();
		corner = Optional.empty();
		picture.redraw();
		fitting = false;
	}

	/** Whoever chose a size keeps it. */
	private void fitUnlessSized() {
		if (!sized) {
			// The picture inside is laid out after the page around it.
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					fit();
				}
			});
		}
	}

	Composite control() {
		return control;
	}

	/** @param there whether the module is switched on */
	void of(Optional<ClientId> client, boolean there) {
		on = there;
		if (!client.equals(model.client())) {
			fresh = true;
			sized = false;
		}
		model.of(client);
		refresh();
	}

	private Scene draw(Room room) {
		Shown shown = model.shown();
		Locale locale = Dates.ofUser().locale();
		if (corner.isEmpty() && model.records().isPresent()) {
			corner = Optional.of(MapDrawing.corner(shown, room, locale));
		}
		String name = model.records().map(read -> Messages.with(Messages.tab, read.client().label())).orElse(Messages.tabNobody);
		return new MapDrawing(name, shown, corner.orElse(new Spot(0, 0)), hands.marked(), hands::act, model.past().isEmpty()).in(room, locale);
	}

	/** Something else is to be seen. */
	private void refresh() {
		if (replay == null || control.isDisposed()) {
			return;
		}
		Optional<MapRecords> records = model.records();
		boolean empty = records.map(read -> model.whole().nodes().isEmpty()).orElse(true);
		nothing.say(Nothing.sentence(on, model, empty), empty && records.isPresent() && model.past().isEmpty());
		nothing.show(empty);
		shown(picture.control(), !empty);
		boolean now = records.isPresent() && model.past().isEmpty();
		begin.setEnabled(now);
		connect.setEnabled(now && !empty);
		layOut.setEnabled(now && !empty);
		export.setEnabled(!empty);
		notice();
		replay.refresh();
		remind();
		picture.redraw();
		control.layout(true, true);
		if (hands.takeLaidOut() || fresh && !empty || elsewhere()) {
			fresh = false;
			fit();
		}
		keepFocus();
	}

	/** Whether parts stand elsewhere than before, without anybody's hand, and nobody chose what is seen. */
	private boolean elsewhere() {
		Shown now = model.shown();
		boolean other = !now.places().equals(seen.places()) || !now.self().equals(seen.self());
		boolean put = other && hands.takePut();
		boolean looking = model.past().isPresent() || lookedBack;
		lookedBack = model.past().isPresent();
		seen = now;
		return other && !put && !looking && !sized;
	}

	/** What had the focus may have gone, or come only now. */
	private void keepFocus() {
		Control focus = control.getDisplay().getFocusControl();
		boolean lost = owed || focus == null || !focus.isVisible();
		if (lost && site.getPage().getActivePart() == site.getPart()) {
			setFocus();
		}
	}

	static void shown(Composite part, boolean seen) {
		((GridData) part.getLayoutData()).exclude = !seen;
		part.setVisible(seen);
	}

	/** The past is looked at, or something is being connected. */
	private void notice() {
		Optional<Strip.Said> past = model.past().map(session -> new Strip.Said(
				Messages.with(Messages.asOf, Timeline.inside(session, Dates.ofUser())), List.of(), Messages.backToNow));
		notice.show(past.or(hands::connecting), () -> {
			if (model.past().isPresent()) {
				model.lookAtNow();
			} else {
				hands.leaveConnecting();
			}
			picture.control().setFocus();
		});
	}

	/** What is recorded of the permission of protectors, in nobody's way. */
	private void remind() {
		boolean before = reminder.isSeen();
		reminder.show(hands.missingPermission(), hands::recordPermission);
		if (before != reminder.isSeen()) {
			control.layout(true, true);
		} else {
			reminder.layOut();
		}
	}

	private void zoomed() {
		sized |= !fitting && picture.zoom() != 1;
		percent.setText(Messages.with(Messages.percent, Math.round(picture.zoom() * 100)));
		top.layout(true);
	}

	void connect() {
		hands.beginConnecting();
	}

	void focus(EntryId part) {
		picture.focus(part.toString());
	}

	void setFocus() {
		boolean given = picture.control().isVisible() ? picture.control().setFocus() : nothing.setFocus();
		// What is read comes later than the part is opened.
		owed = !given;
		if (!given) {
			control.setFocus();
		}
	}
}
