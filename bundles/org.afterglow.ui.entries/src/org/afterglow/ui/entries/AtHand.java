package org.afterglow.ui.entries;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.afterglow.model.ClientId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.afterglow.ui.Jobs;
import org.afterglow.ui.Services;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.list.ClueWatch;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * Whose records are looked at in the window: selected in the practice, or open in front.
 *
 * @param label what the client is called
 * @param session if what is looked at belongs to one
 * @since 1.0
 */
public record AtHand(ClientId client, String label, Optional<SessionId> session) {

	/** With everything given. */
	public AtHand {
		Objects.requireNonNull(client);
		Objects.requireNonNull(label);
		Objects.requireNonNull(session);
	}

	/**
	 * Tells a part whose records are looked at: once soon, and whenever it is somebody else, until the control is disposed. While the
	 * part itself is active nothing changes: whoever looks at a picture looks at whom it is of. UI thread.
	 *
	 * @param control of the part
	 * @param changed on the UI thread; empty if nobody is looked at
	 */
	public static void follow(IWorkbenchPartSite site, Control control, Consumer<Optional<AtHand>> changed) {
		Records records = Services.of(site, Records.class);
		long[] asked = new long[1];
		ClueWatch.follow(site, control, clue -> {
			long turn = ++asked[0];
			Jobs.start(control, Messages.reading, monitor -> clue.flatMap(each -> each.read(records))
					.map(whose -> new AtHand(whose.id(), whose.client(), whose.session().map(Session::id))), now -> {
						// What was asked for later may have been answered before.
						if (turn == asked[0]) {
							changed.accept(now);
						}
					});
		});
	}

	/** The id alone. */
	@Override
	public String toString() {
		return client.toString();
	}
}
