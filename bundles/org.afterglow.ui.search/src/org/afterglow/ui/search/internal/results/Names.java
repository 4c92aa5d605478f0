package org.afterglow.ui.search.internal.results;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.afterglow.codebook.Codebook;
import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.model.Code;
import org.afterglow.model.CodeId;
import org.afterglow.model.EntryOutline;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.records.Records;
import org.afterglow.ui.Dates;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.window.RecordWords;
import org.eclipse.osgi.util.NLS;

/** Clients, sessions, codes and types of entries as the results name them; kept from one search to the next. Calls may take long. Safe for several threads. */
public final class Names {

	private final Records records;
	private final Codebook codebook;
	private final Map<ClientId, String> clients = new ConcurrentHashMap<>();
	private final Map<SessionId, String> sessions = new ConcurrentHashMap<>();
	private volatile Optional<Map<EntryTypeId, EntryOutline>> types = Optional.empty();

	public Names(Records records, Codebook codebook) {
		this.records = records;
		this.codebook = codebook;
	}

	/** Everything may be called otherwise now. */
	public void forget() {
		clients.clear();
		sessions.clear();
		types = Optional.empty();
	}

	/** What one entry of the type is called. */
	public String type(EntryTypeId id) {
		return outline(id).map(outline -> outline.name().in(Locale.getDefault())).orElse(id.word());
	}

	/** What the field of the type is called. @param path key of the field; in a table {@code field.column} */
	public String field(EntryTypeId type, String path) {
		int point = path.indexOf('.');
		Optional<EntryOutline.Field> field = outline(type).flatMap(outline -> outline.field(point < 0 ? path : path.substring(0, point)));
		String column = path.substring(point + 1);
		Optional<EntryOutline.Field> named = point < 0 ? field
				: field.flatMap(table -> table.columns().stream().filter(each -> each.key().equals(column)).findFirst());
		return named.map(known -> known.name().in(Locale.getDefault())).orElse(column);
	}

	private Optional<EntryOutline> outline(EntryTypeId id) {
		Map<EntryTypeId, EntryOutline> known = types.orElseGet(() -> records.entries().outlines().stream()
				.collect(Collectors.toMap(EntryOutline::type, outline -> outline)));
		types = Optional.of(known);
		return Optional.ofNullable(known.get(id));
	}

	/** "6 Nov" */
	public String day(LocalDate day) {
		return Dates.ofUser().day(day);
	}

	public String client(ClientId id) {
		return clients.computeIfAbsent(id, client -> records.clients().byId(client).map(Client::label).orElse(Messages.goneClient));
	}

	/** "Session 3, dosing, 6 Nov" */
	public String session(SessionId id) {
		return sessions.computeIfAbsent(id, session -> records.sessions().byId(session).map(Names::text).orElse(""));
	}

	/** As they show in the codebook, each once; what is gone is left out. */
	public List<Code> codes(List<CodeId> stored) {
		Set<Code> codes = new LinkedHashSet<>();
		stored.forEach(id -> code(id).ifPresent(codes::add));
		return List.copyOf(codes);
	}

	public Optional<Code> code(CodeId id) {
		return codebook.effective(id);
	}

	private static String text(Session session) {
		return NLS.bind(Messages.session, new Object[] { Integer.toString(session.number()), RecordWords.kind(session.kind()), Dates.ofUser().day(session.date()) });
	}
}
