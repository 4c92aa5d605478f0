package org.afterglow.ifs.ui.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.Option;
import org.afterglow.ifs.Part;
import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ifs.ui.internal.card.PartCard;
import org.afterglow.ifs.ui.internal.map.Kind;
import org.afterglow.ifs.ui.internal.map.Layout;
import org.afterglow.ifs.ui.internal.map.MapDrawing;
import org.afterglow.ifs.ui.internal.map.MapRecords;
import org.afterglow.ifs.ui.internal.map.MissingPermission;
import org.afterglow.ifs.ui.internal.map.Node;
import org.afterglow.ifs.ui.internal.map.Place;
import org.afterglow.ifs.ui.internal.map.Shown;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.ui.Dates;
import org.afterglow.ui.entries.EntryInput;
import org.afterglow.ui.entries.EntrySteps;
import org.afterglow.ui.pictures.Item;
import org.afterglow.ui.pictures.Moving;
import org.afterglow.ui.pictures.Picture;
import org.afterglow.ui.pictures.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;

/** What is done on the map: parts are met, moved, connected, laid out, opened. */
final class MapHands {

	private final IWorkbenchPartSite site;
	private final MapModel model;
	private final Picture picture;
	private final Runnable changed;
	private Optional<String> opened = Optional.empty();
	private final Connecting connecting;
	private boolean laidOut;
	private boolean put;

	MapHands(IWorkbenchPartSite site, MapModel model, Picture picture, Runnable changed) {
		this.site = site;
		this.model = model;
		this.picture = picture;
		this.changed = changed;
		connecting = new Connecting(model, picture, changed);
		picture.moving(new Hand());
		picture.menu(this::menu);
		picture.control().addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.ESC && connecting.from().isPresent()) {
				connecting.leave();
			} else if (event.keyCode == SWT.DEL && event.stateMask == 0) {
				delete();
			} else if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
				begin();
			}
		});
	}

	private static Locale locale() {
		return Dates.ofUser().locale();
	}

	private Shell shell() {
		return picture.control().getShell();
	}

	/** The part that is connected from, or whose card is open. */
	Optional<String> marked() {
		return connecting.from().or(() -> opened);
	}

	/** A part was met. */
	void begin() {
		if (model.records().isEmpty() || model.past().isPresent()) {
			return;
		}
		new NewPart(shell(), locale()).ask()
				.ifPresent(met -> model.change(new Change(Messages.with(Messages.stepNew, met.name()),
						edits -> edits.met(met.name(), met.kind(), Dates.ofUser().today(), Optional.empty()), stored -> {
							picture.control().setFocus();
							picture.focus(stored.getFirst().id().toString());
						})));
	}

	/** Places for all that are not pinned, as one step. */
	void layOut() {
		if (model.past().isEmpty()) {
			laidOut = true;
			model.change(new Change(Messages.stepLayOut, edits -> edits.keep(model.kept(Layout.laidOut(model.shown()), edits.records().now())), stored -> {
				laidOut = true;
				picture.control().setFocus();
				changed.run();
			}));
		}
	}

	/** True once after parts were laid out: the map is shown in the middle again. */
	boolean takeLaidOut() {
		boolean was = laidOut;
		laidOut = false;
		return was;
	}

	/** True once after something was put where it is by hand: the map stays where it is. */
	boolean takePut() {
		boolean was = put;
		put = false;
		return was;
	}

	/** What Enter and a click do. */
	void act(String key) {
		Optional<Node> node = model.shown().node(key);
		if (connecting.from().isPresent()) {
			connecting.from().filter(each -> !each.equals(key) && node.isPresent() && node.filter(Node::isFolded).isEmpty())
					.ifPresent(each -> connecting.connect(each, key));
		} else if (node.filter(Node::isFolded).isPresent()) {
			fold(node.get().kind(), false);
		} else {
			model.records().flatMap(read -> read.part(key)).ifPresent(part -> open(part.id()));
		}
	}

	private void fold(Kind kind, boolean folded) {
		laidOut = true;
		model.unfold(kind, !folded);
	}

	private void open(EntryId part) {
		opened = Optional.of(part.toString());
		PartCard.show(site.getPage(), part);
		changed.run();
	}

	private Optional<Node> focused() {
		return picture.focused().flatMap(item -> model.shown().node(item.key())).filter(node -> !node.isFolded());
	}

	/** To the part that is connected with the one that the keys are about. */
	void beginConnecting() {
		connecting.begin(focused());
	}

	void leaveConnecting() {
		connecting.leave();
	}

	/** Said while the other part is chosen. */
	Optional<Strip.Said> connecting() {
		return connecting.said();
	}

	private static String name(Node node) {
		return node.name().isEmpty() ? Messages.nameless : node.name();
	}

	private String name(String key) {
		return model.whole().node(key).map(MapHands::name).orElse("");
	}

	private void delete() {
		if (model.past().isEmpty()) {
			focused().flatMap(node -> model.records().flatMap(read -> read.part(node.key())))
					.ifPresent(part -> EntrySteps.delete(picture.control(), part.id(), Part.TYPE.name().in(locale())));
		}
	}

	private void pin(Node node, boolean pinned) {
		Place place = model.shown().places().get(node.key());
		model.change(new Change(Messages.with(pinned ? Messages.stepPin : Messages.stepUnpin, name(node)),
				edits -> edits.keep(model.kept(model.shown(), edits.records().now()).with(node.key(), new Place(place.middle(), pinned)))));
	}

	private void menu(Menu menu) {
		item(menu, Messages.menuNew, this::begin).setEnabled(model.past().isEmpty());
		focused().filter(node -> model.past().isEmpty()).ifPresent(node -> {
			item(menu, Messages.menuCard, () -> act(node.key()));
			item(menu, Messages.menuOpen, () -> model.records().flatMap(read -> read.part(node.key()))
					.ifPresent(part -> EntryInput.open(site.getPage(), part.id(), name(node))));
			item(menu, Messages.menuConnect, () -> connecting.begin(focused()));
			boolean bound = model.whole().bonds().stream().anyMatch(bond -> bond.from().equals(node.key()) || bond.to().equals(node.key()));
			item(menu, Messages.menuDisconnect, () -> connecting.disconnect(node)).setEnabled(bound);
			boolean pinned = model.shown().places().get(node.key()).pinned();
			item(menu, pinned ? Messages.menuUnpin : Messages.menuPin, () -> pin(node, !pinned));
			item(menu, Messages.menuDelete, this::delete);
		});
		for (Kind kind : model.unfolded()) {
			item(menu, Messages.with(Messages.menuFold, kind.word(locale())), () -> fold(kind, true));
		}
	}

	private static MenuItem item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private Optional<MissingPermission> missing() {
		Optional<String> looked = picture.focused().map(Item::key);
		return model.records().filter(read -> model.past().isEmpty()).map(MapRecords::parts).flatMap(parts -> MissingPermission.of(parts, looked));
	}

	/** What is kept in sight about permission; empty if nothing is missing. */
	Optional<Strip.Said> missingPermission() {
		return missing().map(each -> {
			String protector = called(each.protector());
			String exile = called(each.exile());
			return new Strip.Said(Messages.with(Messages.permissionMissing, protector, exile), List.of(protector, exile), Messages.recordPermission);
		});
	}

	private static String called(Entry part) {
		String name = Part.TYPE.title(part.values());
		return name.isEmpty() ? Messages.nameless : name;
	}

	/** Asks what the protector said, and writes it down. */
	void recordPermission() {
		missing().ifPresent(each -> {
			List<Option> answers = Part.ANSWER.options();
			String sentence = Messages.with(Messages.permissionSentence, called(each.protector()), called(each.exile()));
			List<String> words = answers.stream().map(option -> option.name().in(locale())).toList();
			new Chooser(shell(), Messages.permissionTitle, sentence, words, Messages.permissionDo).ask()
					.ifPresent(index -> model.change(new Change(Messages.with(Messages.stepPermission, called(each.protector())),
							edits -> edits.answered(each.protector().id(), each.exile().id(), answers.get(index).key(), Dates.ofUser().today()))));
			picture.control().setFocus();
		});
	}

	/** What is dragged is shown where the hand is; where it is let go it stays, pinned. */
	private final class Hand implements Moving {

		private Spot grip = new Spot(0, 0);
		private boolean going;

		@Override
		public void moves(Item item, Spot middle) {
			if (!going) {
				going = true;
				Spot drawn = item.body().area().middle();
				Spot place = place(item.key());
				grip = new Spot(place.x() - drawn.x(), place.y() - drawn.y());
			}
			Spot to = middle.moved(grip.x(), grip.y());
			model.underway(Optional.of(shown -> at(shown, item.key(), to)));
		}

		@Override
		public void moved(Item item, Spot middle) {
			going = false;
			put = true;
			Spot to = middle.moved(grip.x(), grip.y());
			String name = item.key().equals(MapDrawing.SELF) ? Messages.self : name(item.key());
			model.change(new Change(Messages.with(Messages.stepMove, name),
					edits -> edits.keep(at(model.kept(model.shown(), edits.records().now()), item.key(), to))));
		}

		@Override
		public void stays(Item item) {
			going = false;
			model.underway(Optional.empty());
		}

		private Spot place(String key) {
			return key.equals(MapDrawing.SELF) ? model.shown().self() : model.shown().places().get(key).middle();
		}

		private static Shown at(Shown shown, String key, Spot to) {
			return key.equals(MapDrawing.SELF) ? shown.withSelf(to) : shown.with(key, new Place(to, true));
		}
	}
}
