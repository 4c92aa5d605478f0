package org.afterglow.web.internal.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.afterglow.framework.EntryScope;
import org.afterglow.framework.EntryType;
import org.afterglow.model.ClientId;
import org.afterglow.model.Entry;
import org.afterglow.model.EntryId;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.EntryTypeId;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Session;
import org.afterglow.model.SessionId;
import org.afterglow.model.Values;
import org.afterglow.records.Change.Subject;
import org.afterglow.records.EntryFilter;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.api.Page.Slice;

/**
 * What therapists write into the forms of framework modules. Psychotherapy notes are kept apart: to a token without the scope of that
 * name they do not exist. What a type says of its answers is not looked at, as with files that are imported.
 */
final class EntryKind implements Kind<Entry> {

	private static final List<String> PARTITIONS = Arrays.stream(RecordPartition.values()).map(RecordPartition::key).toList();
	private static final List<String> STATUSES = Arrays.stream(EntryStatus.values()).map(EntryStatus::key).toList();
	private static final String CLIENT = "client";
	private static final String SESSION = "session";
	private static final String PARTITION = "partition";
	private static final String STATUS = "status";
	private static final String TYPE = "type";
	private static final String TYPE_VERSION = "typeVersion";
	private static final Shape SHAPE = Shape.of("entry", "/entries", Scope.ENTRIES_READ, Scope.ENTRIES_WRITE)
			.narrowedBy(CLIENT, SESSION, TYPE, STATUS, PARTITION).showing("version", "author", "created", "changed").toldOf(Subject.ENTRY);

	@Override
	public Shape shape() {
		return SHAPE;
	}

	@Override
	public Slice<Map<String, Object>> list(Asked asked, Page page) {
		EntryFilter filter = EntryFilter.ALL;
		filter = asked.filterId(CLIENT).map(ClientId::new).map(filter::of).orElse(filter);
		filter = asked.filterId(SESSION).map(SessionId::new).map(filter::of).orElse(filter);
		filter = asked.filter(TYPE).map(text -> type(text)
				.orElseThrow(() -> Problems.parameter(TYPE, "This is not the id of a type of entries. Take it from an answer as it is.")))
				.map(filter::of).orElse(filter);
		filter = asked.filterWord(STATUS, STATUSES).flatMap(EntryStatus::of).map(filter::of).orElse(filter);
		Optional<RecordPartition> partition = asked.filterWord(PARTITION, PARTITIONS).flatMap(RecordPartition::of);
		partition.ifPresent(wanted -> mayWrite(asked, wanted));
		return new EntryPages(asked, filter, partition).slice(page).map(entry -> tagged(entry, asked.rights()));
	}

	static Optional<EntryTypeId> type(String text) {
		try {
			return Optional.of(new EntryTypeId(text));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static void mayWrite(Asked asked, RecordPartition partition) {
		if (partition == RecordPartition.PSYCHOTHERAPY_NOTES && !asked.rights().may(Scope.ENTRIES_NOTES)) {
			throw Problems.needsScope(Scope.ENTRIES_NOTES, "Psychotherapy notes are kept apart. Make a token that names them, or leave them out.");
		}
	}

	@Override
	public Optional<Entry> find(Asked asked) {
		return asked.id("id").flatMap(id -> asked.records().entries().byId(new EntryId(id))).filter(asked.rights()::mayKnow);
	}

	/** Of notes that are kept apart nobody hears who may not know of them. */
	@Override
	public boolean mayHearOf(Asked asked, UUID id) {
		return asked.records().entries().byId(new EntryId(id)).filter(entry -> !asked.rights().mayKnow(entry)).isEmpty();
	}

	@Override
	public Map<String, Object> shown(Entry entry, Rights rights) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", entry.id().value().toString());
		shown.put(TYPE, entry.type().value());
		shown.put(TYPE_VERSION, entry.typeVersion());
		shown.put(CLIENT, entry.client().value().toString());
		shown.put(SESSION, entry.session().map(id -> id.value().toString()));
		shown.put(PARTITION, entry.partition().key());
		shown.put(STATUS, entry.status().key());
		shown.put("version", entry.version());
		shown.put("author", entry.author());
		shown.put("created", entry.created().toString());
		shown.put("changed", entry.changed().toString());
		shown.put(Answers.MEMBER, Answers.shown(entry.values(), rights));
		return shown;
	}

	@Override
	public Entry add(Asked asked, Body body) {
		Optional<EntryTypeId> type = body.word(TYPE, EntryKind::type, List.of("the types there are, such as org.afterglow.cbt.thought-record"));
		Optional<EntryType> known = type.flatMap(asked.call().practice().modules().entryTypes()::byId);
		int version = version(body, known.map(EntryType::version));
		Optional<ClientId> client = body.id(CLIENT).map(ClientId::new);
		client.filter(id -> asked.records().clients().byId(id).isEmpty())
				.ifPresent(id -> body.wrong(CLIENT, "There is no such client. Take the id from the list of clients."));
		Optional<SessionId> session = session(asked, client, body);
		if (session.isEmpty() && known.filter(each -> each.scope() == EntryScope.SESSION).isPresent()) {
			body.wrong(SESSION, "Entries of this type belong to a session. Give its id.");
		}
		Optional<RecordPartition> partition = body.wordOrElse(PARTITION, RecordPartition::of, PARTITIONS)
				.or(() -> known.map(EntryType::partition));
		if (partition.isEmpty() && !body.members().containsKey(PARTITION)) {
			body.wrong(PARTITION, "No module here says where such entries are kept. Add clinical-record or psychotherapy-notes.");
		}
		EntryStatus status = body.wordOrElse(STATUS, EntryStatus::of, STATUSES).orElse(EntryStatus.OPEN);
		partition.ifPresent(wanted -> mayWrite(asked, wanted));
		Values values = new Answers(asked, client, Values.NONE).read(body);
		body.check();
		return asked.records().entries().save(new Entry(EntryId.random(), type.orElseThrow(), version, client.orElseThrow(), session, values,
				partition.orElseThrow(), status, 0, asked.integration().name(), asked.now(), asked.now()));
	}

	private static int version(Body body, Optional<Integer> usual) {
		if (usual.isPresent() && !body.members().containsKey(TYPE_VERSION)) {
			return usual.get();
		}
		return body.number(TYPE_VERSION, 1, Short.MAX_VALUE);
	}

	private static Optional<SessionId> session(Asked asked, Optional<ClientId> client, Body body) {
		Optional<SessionId> id = body.idOrNull(SESSION).map(SessionId::new);
		Optional<Session> session = id.flatMap(asked.records().sessions()::byId);
		if (id.isPresent() && session.filter(met -> client.equals(Optional.of(met.client()))).isEmpty()) {
			body.wrong(SESSION, "The client has no such session. Take the id from the list of the client's sessions.");
		}
		return session.map(Session::id);
	}

	@Override
	public Entry change(Asked asked, Entry stored, Body body) {
		String stays = "An entry stays what and where it is. Send what GET gave, or leave it out.";
		body.unchanged(TYPE, stored.type().value(), stays);
		body.unchanged(CLIENT, stored.client().value().toString(), stays);
		body.unchanged(SESSION, stored.session().<Object>map(id -> id.value().toString()).orElse(Plain.NULL), stays);
		int version = body.number(TYPE_VERSION, 1, Short.MAX_VALUE);
		Optional<RecordPartition> partition = body.word(PARTITION, RecordPartition::of, PARTITIONS);
		Optional<EntryStatus> status = body.word(STATUS, EntryStatus::of, STATUSES);
		partition.ifPresent(wanted -> mayWrite(asked, wanted));
		Values values = new Answers(asked, Optional.of(stored.client()), stored.values()).read(body);
		body.check();
		return asked.records().entries().save(stored.migrated(stored.values(), version).withValues(values, asked.now())
				.inPartition(partition.orElseThrow(), asked.now()).withStatus(status.orElseThrow(), asked.now()));
	}

	@Override
	public void remove(Asked asked, Entry entry) {
		asked.records().entries().delete(entry.id());
	}
}
