package org.afterglow.ui.narrative.internal.coding;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.afterglow.model.Code;
import org.afterglow.model.CodeKind;
import org.afterglow.ui.CodeMarks;
import org.afterglow.ui.Icon;
import org.afterglow.ui.RowPainter;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Choice;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Existing;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Fresh;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Made;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Match;
import org.afterglow.ui.narrative.internal.coding.CodeChoices.Words;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Paints the rows of Add code: shape, name with the typed letters bold, what else matches, the kind at the right. */
final class ChoiceRows {

	private static final int LEFT = 10;
	private static final int GAP = 9;

	private final Table table;
	private final Supplier<List<Choice>> rows;
	private int x;

	private ChoiceRows(Table table, Supplier<List<Choice>> rows) {
		this.table = table;
		this.rows = rows;
	}

	static void paint(Table table, Supplier<List<Choice>> rows) {
		ChoiceRows painter = new ChoiceRows(table, rows);
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, painter::paint);
		RowPainter.paint(table, painter::aside);
		table.addListener(SWT.PaintItem, painter::separate);
	}

	/** What the row says, to those who hear it as well. */
	static String text(Choice choice) {
		return switch (choice) {
			case Existing found -> found.synonym().map(synonym -> Messages.with(Messages.addCodeAlso, found.code().name(), synonym))
					.orElse(found.code().name());
			case Fresh fresh -> Messages.with(Messages.addCodeFresh, fresh.name());
			case Words words -> Messages.addCodeWords;
			case Made made -> made.kind() == CodeKind.SYMBOL ? Messages.aSymbol : Messages.aTheme;
		};
	}

	/** What stands last in a long list, with its keys. */
	static String keys(List<Choice> choices) {
		return choices.stream().filter(choice -> !(choice instanceof Existing))
				.map(choice -> text(choice) + " " + keyOf(choice)).collect(Collectors.joining("\n"));
	}

	private static String keyOf(Choice choice) {
		return switch (choice) {
			case Fresh fresh -> key(SWT.CR);
			case Words words -> key('I');
			case Existing found -> "";
			case Made made -> "";
		};
	}

	private void paint(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (index < 0 || index >= rows.get().size()) {
			return;
		}
		Choice choice = rows.get().get(index);
		GC gc = event.gc;
		Rectangle room = new Rectangle(table.getClientArea().x, event.y, table.getClientArea().width, event.height);
		gc.setClipping(room);
		x = room.x + LEFT;
		gc.setForeground(Theme.colour(Tone.INK));
		switch (choice) {
			case Existing found -> existing(gc, found, room);
			case Fresh fresh -> action(gc, Icon.ADD.image(), text(choice), room);
			case Words words -> action(gc, Icon.RENAME.image(), text(choice), room);
			case Made made -> {
				shape(gc, made.kind(), room);
				text(gc, text(choice), JFaceResources.getDefaultFont(), room);
			}
		}
	}

	/** A line between codes and what makes one. */
	private void separate(Event event) {
		int index = table.indexOf((TableItem) event.item);
		List<Choice> all = rows.get();
		if (index > 0 && index < all.size() && !(all.get(index) instanceof Existing) && all.get(index - 1) instanceof Existing) {
			Rectangle room = table.getClientArea();
			event.gc.setForeground(Theme.colour(Tone.LINE));
			event.gc.drawLine(room.x, event.y, room.x + room.width, event.y);
		}
	}

	private void existing(GC gc, Existing found, Rectangle room) {
		Code code = found.code();
		gc.setBackground(Theme.stripe(code.colour()));
		mark(gc, code.kind(), room);
		if (found.synonym().isEmpty()) {
			matched(gc, code.name(), found.match(), room);
			return;
		}
		text(gc, code.name(), JFaceResources.getDefaultFont(), room);
		gc.setForeground(Theme.colour(Tone.INK2));
		String[] around = Messages.with(Messages.addCodeAlso, "", "\n").split("\n", 2);
		text(gc, around[0], JFaceResources.getDefaultFont(), room);
		matched(gc, found.synonym().get(), found.match(), room);
		text(gc, around[1], JFaceResources.getDefaultFont(), room);
	}

	private void matched(GC gc, String name, Match match, Rectangle room) {
		int end = match.start() + match.length();
		text(gc, name.substring(0, match.start()), JFaceResources.getDefaultFont(), room);
		text(gc, name.substring(match.start(), end), Theme.bold(), room);
		text(gc, name.substring(end), JFaceResources.getDefaultFont(), room);
	}

	private void action(GC gc, Image image, String words, Rectangle room) {
		Rectangle size = image.getBounds();
		int side = side(gc);
		gc.drawImage(image, 0, 0, size.width, size.height, x, room.y + (room.height - side) / 2, side, side);
		x += side + GAP;
		text(gc, words, JFaceResources.getDefaultFont(), room);
	}

	private void shape(GC gc, CodeKind kind, Rectangle room) {
		// Its colour is given when it is made.
		gc.setBackground(Theme.colour(Tone.INK2));
		mark(gc, kind, room);
	}

	private void mark(GC gc, CodeKind kind, Rectangle room) {
		int side = side(gc);
		CodeMarks.paint(gc, kind, new Rectangle(x, room.y + (room.height - side) / 2, side, side));
		x += side + GAP;
	}

	private static int side(GC gc) {
		return Math.max(12, gc.getFontMetrics().getHeight() * 3 / 4);
	}

	private void text(GC gc, String words, Font font, Rectangle room) {
		if (words.isEmpty()) {
			return;
		}
		gc.setFont(font);
		gc.drawText(words, x, room.y + (room.height - gc.getFontMetrics().getHeight()) / 2, true);
		x += gc.textExtent(words).x;
		gc.setFont(JFaceResources.getDefaultFont());
	}

	/** As the platform writes it. */
	private static String key(int natural) {
		return SWTKeySupport.getKeyFormatterForPlatform().format(KeyStroke.getInstance(SWT.MOD1, natural));
	}

	private String aside(Item item) {
		int index = table.indexOf((TableItem) item);
		if (index < 0 || index >= rows.get().size()) {
			return "";
		}
		Choice choice = rows.get().get(index);
		return choice instanceof Existing found ? CodeWords.kind(found.code().kind()) : keyOf(choice);
	}
}
