package org.afterglow.app.internal.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.afterglow.model.Client;
import org.afterglow.model.ClientId;
import org.afterglow.records.AuditEntry;
import org.afterglow.records.AuditEntry.Told;
import org.afterglow.records.AuditEvent;
import org.afterglow.records.AuditKind;
import org.afterglow.records.AuditSubject;
import org.afterglow.records.Integration;
import org.afterglow.records.ModuleAct;
import org.afterglow.records.Records;
import org.afterglow.records.WebAct;
import org.afterglow.ui.Dates;
import org.eclipse.osgi.util.NLS;

/**
 * Says an entry of the log in a line. Labels of clients and names of programs come from the practice as it is now.
 *
 * @param labels of the clients there are
 * @param programs names of those that have or had a token, by the id in the log
 */
record LogWords(Map<ClientId, String> labels, Map<String, String> programs, Dates dates) {

	/** What was asked, and how it ended, in the words that programs use. */
	private static final List<String> WEB_DETAILS = List.of("method", "kind", AuditEvent.PROBLEM, "status");

	LogWords {
		labels = Map.copyOf(labels);
		programs = Map.copyOf(programs);
	}

	/** In the language and zone of the person. Reads the practice. */
	static LogWords of(Records records, List<Client> clients) {
		return new LogWords(clients.stream().collect(Collectors.toMap(Client::id, Client::label)),
				records.integrations().all().stream().collect(Collectors.toMap(each -> each.id().value().toString(), Integration::name)), Dates.ofUser());
	}

	static String kind(AuditKind kind) {
		return switch (kind) {
			case OPENED -> Messages.opened;
			case UNLOCKED -> Messages.unlocked;
			case LOCKED -> Messages.locked;
			case FAILED -> Messages.failed;
			case READ -> Messages.read;
			case SEARCHED -> Messages.searched;
			case CHANGED -> Messages.changed;
			case EXPORTED -> Messages.exported;
			case IMPORTED -> Messages.imported;
			case PRINTED -> Messages.printed;
			case BACKED_UP -> Messages.backedUp;
			case RESTORED -> Messages.restored;
			case KEYS_CHANGED -> Messages.keysChanged;
			case MODULES -> Messages.modules;
			case WEB -> Messages.web;
			case ERASED -> Messages.erased;
			case BROKEN -> Messages.broken;
		};
	}

	static String sort(AuditSubject.Sort sort) {
		return switch (sort) {
			case CLIENT -> Messages.client;
			case SESSION -> Messages.session;
			case NARRATIVE -> Messages.narrative;
			case CODE -> Messages.code;
			case ATTACHMENT -> Messages.attachment;
			case ENTRY -> Messages.entry;
			case JOURNAL_ANSWER -> Messages.journalAnswer;
		};
	}

	/** What was done, with what, whose it is, and how much. */
	String what(AuditEntry entry) {
		if (entry.told().isEmpty()) {
			return Messages.nothingLeft;
		}
		Told told = entry.told().get();
		List<String> words = new ArrayList<>();
		words.add(deed(told.event()));
		told.event().subject().map(AuditSubject::sort).map(LogWords::sort).ifPresent(words::add);
		if (told.event().details().containsKey(AuditEvent.SETTING)) {
			words.add(Messages.therapist);
		}
		client(told).ifPresent(words::add);
		details(told.event()).ifPresent(words::add);
		return String.join(" · ", words);
	}

	private static String deed(AuditEvent event) {
		if (event.kind() == AuditKind.MODULES) {
			return ModuleAct.of(event.details().getOrDefault(AuditEvent.CHANGE, "")).map(LogWords::act).orElse(Messages.modules);
		}
		if (event.kind() == AuditKind.WEB) {
			return WebAct.of(event.details().getOrDefault(AuditEvent.ACT, "")).map(LogWords::act).orElse(Messages.web);
		}
		return AuditEvent.DELETED.equals(event.details().get(AuditEvent.CHANGE)) && event.kind() == AuditKind.CHANGED
				? Messages.deleted
				: kind(event.kind());
	}

	private static String act(ModuleAct act) {
		return switch (act) {
			case ON -> Messages.moduleOn;
			case OFF -> Messages.moduleOff;
			case ALLOWED -> Messages.moduleAllowed;
			case INSTALLED -> Messages.moduleInstalled;
			case REMOVED -> Messages.moduleRemoved;
		};
	}

	private static String act(WebAct act) {
		return switch (act) {
			case JOURNAL_OPENED -> Messages.webJournalOpened;
			case JOURNAL_ENTERED -> Messages.webJournalEntered;
			case JOURNAL_CLOSED -> Messages.webJournalClosed;
			case API_ON -> Messages.webApiOn;
			case API_OFF -> Messages.webApiOff;
			case TOKEN_MADE -> Messages.webTokenMade;
			case TOKEN_REVOKED -> Messages.webTokenRevoked;
			case USED -> Messages.webUsed;
			case REFUSED -> Messages.webRefused;
		};
	}

	/** The label; of a client who is gone, that. */
	Optional<String> client(Told told) {
		return told.client().map(id -> labels.getOrDefault(id, Messages.clientGone));
	}

	Optional<String> details(AuditEvent event) {
		SortedMap<String, String> details = event.details();
		List<String> words = new ArrayList<>();
		Optional.ofNullable(details.get(AuditEvent.FORMAT)).ifPresent(words::add);
		Optional.ofNullable(details.get(AuditEvent.MODULE)).ifPresent(words::add);
		if (event.kind() == AuditKind.WEB) {
			Optional.ofNullable(details.get(AuditEvent.INTEGRATION)).map(id -> programs.getOrDefault(id, id)).ifPresent(words::add);
			WEB_DETAILS.forEach(name -> Optional.ofNullable(details.get(name)).ifPresent(words::add));
		}
		count(details).ifPresent(count -> words.add(counted(event.kind(), count)));
		Optional.ofNullable(details.get("reason")).map(LogWords::reason).ifPresent(words::add);
		Optional.ofNullable(details.get("key")).map(LogWords::key).ifPresent(words::add);
		Optional.ofNullable(details.get("log")).map(LogWords::log).ifPresent(words::add);
		if ("new".equals(details.get("vault"))) {
			words.add(Messages.newVault);
		}
		if ("not-locked".equals(details.get("before"))) {
			words.add(Messages.notLocked);
		}
		if ("log".equals(details.get("what"))) {
			words.add(Messages.theLog);
		}
		if ("recovery-code".equals(details.get("what"))) {
			words.add(Messages.keyRecovery);
		}
		return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
	}

	private static Optional<Long> count(SortedMap<String, String> details) {
		return Optional.ofNullable(details.get(AuditEvent.COUNT)).filter(count -> count.matches("\\d{1,15}")).map(Long::valueOf);
	}

	private String counted(AuditKind kind, long count) {
		boolean one = count == 1;
		String sentence = switch (kind) {
			case SEARCHED -> one ? Messages.onePassage : Messages.passages;
			case FAILED -> one ? Messages.oneTry : Messages.tries;
			case ERASED -> one ? Messages.oneEntry : Messages.entries;
			case WEB -> one ? Messages.webOnce : Messages.webTimes;
			default -> Messages.counted;
		};
		return NLS.bind(sentence, dates.number(count));
	}

	private static String reason(String word) {
		return switch (word) {
			case "asked" -> Messages.reasonAsked;
			case "quiet" -> Messages.reasonQuiet;
			case "suspended" -> Messages.reasonSuspended;
			case "screen" -> Messages.reasonScreen;
			default -> Messages.reasonClosed;
		};
	}

	private static String key(String word) {
		return switch (word) {
			case "passphrase" -> Messages.keyPassphrase;
			case "recovery" -> Messages.keyRecovery;
			default -> Messages.keyAll;
		};
	}

	private static String log(String word) {
		return "cut".equals(word) ? Messages.logCut : Messages.logNoWitness;
	}

	/** Who and when, for the right of the row. */
	String whoAndWhen(AuditEntry entry) {
		return entry.told().map(told -> {
			String when = dates.moment(told.at());
			return told.by().name().isEmpty() ? when : told.by().name() + "  ·  " + when;
		}).orElse("");
	}

	/** Headings of the file. */
	static List<String> headings() {
		return List.of(Messages.columnNumber, Messages.columnTime, Messages.columnName, Messages.columnRegistration,
				Messages.columnKind, Messages.columnClient, Messages.columnSubject, Messages.columnId, Messages.columnDetails);
	}

	/** Cells of the file. */
	List<String> cells(AuditEntry entry) {
		String number = Long.toString(entry.number());
		if (entry.told().isEmpty()) {
			return List.of(number, "", "", "", Messages.nothingLeft, "", "", "", "");
		}
		Told told = entry.told().get();
		AuditEvent event = told.event();
		return List.of(number, instant(told.at()), told.by().name(), told.by().registration(), deed(event), client(told).orElse(""),
				event.subject().map(subject -> sort(subject.sort())).orElse(""),
				event.subject().map(subject -> subject.id().toString()).orElse(""), details(event).orElse(""));
	}

	private static String instant(Instant at) {
		return at.toString();
	}
}
