package org.afterglow.ui.narrative.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import org.afterglow.model.Client;
import org.afterglow.model.Narrative;
import org.afterglow.model.Route;
import org.afterglow.model.Session;
import org.afterglow.model.Voice;
import org.afterglow.ui.Dates;
import org.afterglow.ui.window.RecordWords;

/** How a session and the circumstances of a narrative are said. */
public final class PageWords {

	private PageWords() {
	}

	public static String head(Client client, Session session) {
		return Messages.with(Messages.header, client.label(), String.valueOf(session.number()), meeting(session),
				Dates.ofUser().weekday(session.date()));
	}

	/** Of what, when and in whose words it was told. */
	public static String told(Narrative narrative, LocalDate met) {
		Optional<String> when = told(narrative.captured(), met).map(time -> Messages.with(Messages.told, time));
		Optional<String> of = narrative.phase().map(RecordWords::phase);
		String said = of.isPresent() && when.isPresent() ? Messages.with(Messages.toldOf, of.get(), when.get())
				: of.or(() -> when).orElse(Messages.toldUnknown);
		return narrative.voice() == Voice.OWN_WORDS ? said : Messages.with(Messages.toldByTherapist, said);
	}

	static String voice(Voice voice) {
		return switch (voice) {
			case OWN_WORDS -> Messages.voiceOwn;
			case THERAPIST -> Messages.voiceTherapist;
		};
	}

	/** On the day they met the time says it all; midnight is what stands there when nobody noted a time. */
	private static Optional<String> told(Instant captured, LocalDate met) {
		Dates dates = Dates.ofUser();
		LocalDateTime local = LocalDateTime.ofInstant(captured, dates.clock().getZone());
		boolean noted = !local.toLocalTime().equals(LocalTime.MIDNIGHT);
		if (!local.toLocalDate().equals(met)) {
			return Optional.of(noted ? dates.moment(captured) : dates.day(local.toLocalDate()));
		}
		return noted ? Optional.of(dates.time(captured)) : Optional.empty();
	}

	private static String meeting(Session session) {
		return switch (session.kind()) {
			case PREPARATION -> Messages.sessionPreparation;
			case DOSING -> Messages.with(Messages.sessionDosing, session.route().map(PageWords::route).orElse("")).strip();
			case INTEGRATION -> Messages.sessionIntegration;
			case FOLLOW_UP -> Messages.sessionFollowUp;
		};
	}

	private static String route(Route route) {
		return switch (route) {
			case IV -> Messages.routeIv;
			case IM -> Messages.routeIm;
			case NASAL -> Messages.routeNasal;
			case SUBLINGUAL -> Messages.routeSublingual;
			case ORAL -> Messages.routeOral;
		};
	}
}
