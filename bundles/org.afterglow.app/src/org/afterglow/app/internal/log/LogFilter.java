package org.afterglow.app.internal.log;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.records.AuditFilter;
import org.afterglow.records.AuditKind;
import org.afterglow.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The three choices above the log: what, whose, and since when. */
final class LogFilter {

	private static final int SEEN_AT_ONCE = 16;

	/** All three are equally wide, so many of their own heights at least, and wider where there is room. */
	private static final int LEAST = 3;

	private final Combo kinds;
	private final Combo clients;
	private final Combo periods;
	private List<ClientId> ids = List.of();

	/**
	 * @param row six columns are used
	 * @param changed called when another choice was made
	 */
	LogFilter(Composite row, Runnable changed) {
		kinds = combo(row, "log.kinds", Messages.kinds, changed);
		clients = combo(row, "log.clients", Messages.clients, changed);
		periods = combo(row, "log.times", Messages.times, changed);
		kinds.add(Messages.everything);
		Arrays.stream(AuditKind.values()).map(LogWords::kind).forEach(kinds::add);
		Arrays.stream(Period.values()).map(Period::label).forEach(periods::add);
		clients.add(Messages.allClients);
		everything();
	}

	private static Combo combo(Composite row, String key, String label, Runnable changed) {
		new Label(row, SWT.NONE).setText(label);
		Combo combo = WidgetKey.key(new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN), key);
		WidgetKey.spoken(combo, label.replace("&", ""));
		combo.setVisibleItemCount(SEEN_AT_ONCE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = LEAST * combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		combo.setLayoutData(data);
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	/** The clients there are; the one that is chosen stays chosen. */
	void clients(List<Client> all) {
		Optional<ClientId> chosen = client();
		List<String> labels = new ArrayList<>(List.of(Messages.allClients));
		all.forEach(client -> labels.add(client.label()));
		List<ClientId> now = all.stream().map(Client::id).toList();
		if (!now.equals(ids) || !labels.equals(List.of(clients.getItems()))) {
			ids = now;
			clients.setItems(labels.toArray(String[]::new));
			clients.select(chosen.map(ids::indexOf).orElse(-1) + 1);
		}
	}

	/** No choice narrows any more. */
	void everything() {
		kinds.select(0);
		clients.select(0);
		periods.select(0);
	}

	AuditFilter chosen(Clock clock) {
		Set<AuditKind> wanted = kinds.getSelectionIndex() <= 0 ? Set.of() : Set.of(AuditKind.values()[kinds.getSelectionIndex() - 1]);
		return AuditFilter.ALL.of(wanted).about(client())
				.between(Period.values()[Math.max(0, periods.getSelectionIndex())].from(clock), Optional.empty());
	}

	private Optional<ClientId> client() {
		int index = clients.getSelectionIndex() - 1;
		return index < 0 || index >= ids.size() ? Optional.empty() : Optional.of(ids.get(index));
	}

	/** Room all three want beside each other. */
	int width() {
		return kinds.getParent().computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	void focus() {
		kinds.setFocus();
	}
}
