package org.afterglow.ui.clients.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.afterglow.ui.clients.internal.names.Node;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/**
 * Tells the workbench what is selected in the tree by typed ids: that of the record itself first, then those of the session
 * and the client it belongs to. Also says the selected row in words to those who hear it.
 */
public final class NodeSelection implements ISelectionProvider {

	private final NodeTree tree;
	private final List<ISelectionChangedListener> listeners = new ArrayList<>();

	public NodeSelection(NodeTree tree, NodeLabels labels) {
		this.tree = tree;
		tree.control().addListener(SWT.Selection, event -> changed());
		tree.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = tree.selected().map(labels::spoken).orElse("");
				}
			}
		});
	}

	private void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
		tree.control().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	@Override
	public ISelection getSelection() {
		return tree.selected().map(NodeSelection::ids).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}

	private static List<Object> ids(Node node) {
		return switch (node) {
			case Node.OfClient client -> List.of(client.id());
			case Node.OfSession session -> List.of(session.id(), session.client().id());
			case Node.OfNarrative narrative -> List.of(narrative.id(), narrative.session().id(), narrative.client().id());
			case Node.OfAttachment attachment -> List.of(attachment.id(), attachment.session().id(), attachment.client().id());
			case Node.Archived archived -> List.of();
		};
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof StructuredSelection ids && !ids.isEmpty()) {
			tree.select(ids.getFirstElement());
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
