package org.afterglow.ifs.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.RelationKind;
import org.afterglow.ifs.ui.internal.Messages;
import org.afterglow.ifs.ui.internal.map.Bond;
import org.afterglow.ifs.ui.internal.map.BondStyle;
import org.afterglow.ifs.ui.internal.map.Node;
import org.afterglow.ui.Dates;
import org.afterglow.ui.News;
import org.afterglow.ui.pictures.Picture;
import org.eclipse.swt.widgets.Shell;

/** One part is connected with another: first the one, then the other, then how they stand to each other. */
final class Connecting {

	private final MapModel model;
	private final Picture picture;
	private final Runnable changed;
	private Optional<String> from = Optional.empty();

	/** @param changed after another part is connected from */
	Connecting(MapModel model, Picture picture, Runnable changed) {
		this.model = model;
		this.picture = picture;
		this.changed = changed;
	}

	/** The part that is connected from; empty if none is. */
	Optional<String> from() {
		return from;
	}

	/** The next part that is acted on is connected with the one that the keys are about. */
	void begin(Optional<Node> node) {
		if (model.past().isPresent()) {
			return;
		}
		if (node.isEmpty()) {
			News.say(Messages.connectFromWhat);
		}
		from = node.map(Node::key);
		picture.control().setFocus();
		changed.run();
	}

	void leave() {
		from = Optional.empty();
		changed.run();
	}

	/** Said while the other part is chosen. */
	Optional<Strip.Said> said() {
		return from.flatMap(key -> model.shown().node(key)).map(node -> new Strip.Said(Messages.with(Messages.connecting, name(node)),
				List.of(name(node)), Messages.leaveConnecting));
	}

	private static Locale locale() {
		return Dates.ofUser().locale();
	}

	private Shell shell() {
		return picture.control().getShell();
	}

	private static String name(Node node) {
		return node.name().isEmpty() ? Messages.nameless : node.name();
	}

	private String name(String key) {
		return model.whole().node(key).map(Connecting::name).orElse("");
	}

	void connect(String one, String other) {
		leave();
		List<Bond> bonds = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (RelationKind kind : BondStyle.kinds()) {
			bonds.add(new Bond(one, kind.key(), other));
			words.add(BondStyle.word(kind.key(), locale()));
			if (!kind.isSymmetric()) {
				bonds.add(new Bond(other, kind.key(), one));
				words.add(BondStyle.inverse(kind.key(), locale()));
			}
		}
		String sentence = Messages.with(Messages.connectSentence, name(one), name(other));
		new Chooser(shell(), Messages.connectTitle, sentence, words, Messages.connectDo).ask().ifPresent(index -> model.change(
				new Change(Messages.with(Messages.stepConnect, name(one), name(other)), edits -> edits.connect(bonds.get(index)))));
		picture.control().setFocus();
	}

	void disconnect(Node node) {
		List<Bond> bonds = model.whole().bonds().stream().filter(bond -> bond.from().equals(node.key()) || bond.to().equals(node.key())).toList();
		List<String> words = bonds.stream().map(bond -> bond.from().equals(node.key())
				? BondStyle.word(bond.kind(), locale()) + " " + name(bond.to())
				: BondStyle.inverse(bond.kind(), locale()) + " " + name(bond.from())).toList();
		String sentence = Messages.with(Messages.disconnectSentence, name(node));
		new Chooser(shell(), Messages.disconnectTitle, sentence, words, Messages.disconnectDo).ask().ifPresent(index -> model.change(new Change(
				Messages.with(Messages.stepDisconnect, name(bonds.get(index).from()), name(bonds.get(index).to())), edits -> edits.disconnect(bonds.get(index)))));
		picture.control().setFocus();
	}
}
