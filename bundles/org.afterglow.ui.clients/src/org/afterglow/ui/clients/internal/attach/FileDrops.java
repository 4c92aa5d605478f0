package org.afterglow.ui.clients.internal.attach;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.afterglow.model.Session;
import org.afterglow.ui.clients.internal.names.Node;
import org.afterglow.ui.clients.internal.tree.NodeTree;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Files dropped on a session, or on a row below it, are attached to it. */
public final class FileDrops extends DropTargetAdapter {

	private final Function<Node, Optional<Session>> sessionOf;
	private final BiConsumer<Session, List<Path>> dropped;

	private FileDrops(Function<Node, Optional<Session>> sessionOf, BiConsumer<Session, List<Path>> dropped) {
		this.sessionOf = sessionOf;
		this.dropped = dropped;
	}

	/** Lets files be dropped on the tree from now on. */
	public static void on(Tree tree, Function<Node, Optional<Session>> sessionOf, BiConsumer<Session, List<Path>> dropped) {
		DropTarget target = new DropTarget(tree, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrops(sessionOf, dropped));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
		event.detail = session(event).isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] paths) {
			// Afterwards: what is shown while it goes on would hold up the program that the files came from.
			List<Path> files = Stream.of(paths).map(Path::of).toList();
			session(event).ifPresent(session -> event.display.asyncExec(() -> dropped.accept(session, files)));
		}
	}

	private Optional<Session> session(DropTargetEvent event) {
		return event.item instanceof TreeItem item ? NodeTree.node(item).flatMap(sessionOf) : Optional.empty();
	}
}
