package org.afterglow.web.internal.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.afterglow.records.Integration;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.http.Answer;
import org.afterglow.web.internal.http.Call;
import org.afterglow.web.internal.http.Responder;

/** Tells a script who it is here: what a token may do, and until when. */
final class AboutRoute implements Responder {

	@Override
	public Answer answer(Call call) {
		if (!call.queryNames().isEmpty()) {
			throw Problems.unknownParameter(Set.of());
		}
		Integration integration = new Asked(call).integration();
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("version", 1);
		shown.put("integration", integration.name());
		shown.put("scopes", integration.scopes().stream().map(Scope::key).toList());
		shown.put("expires", integration.expires().map(Instant::toString));
		return Answer.json(Plain.json(shown));
	}
}
