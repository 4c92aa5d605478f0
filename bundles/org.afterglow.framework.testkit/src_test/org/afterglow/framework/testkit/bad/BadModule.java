package org.afterglow.framework.testkit.bad;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.afterglow.framework.EntryEvents;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.FrameworkModule;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.Entry;
import org.afterglow.model.Session;
import org.afterglow.model.Value;
import org.afterglow.model.Values;
import org.afterglow.model.Words;
import org.afterglow.records.Records;

/** A module that does everything a module must not. */
public class BadModule implements FrameworkModule {

	private static int asked;
	/** It would like to. */
	protected Optional<Records> records = Optional.empty();

	@Override
	public ModuleInfo info() {
		return ModuleInfo.of("org.example.bad", Words.of("Bad"), "1.0." + asked++, "A. Author");
	}

	@Override
	public List<EntryType> entryTypes() {
		return List.of(EntryType.ofClient(info().type("bad"), Words.of("Bad"))
				.fields(Field.line("line", Words.of("Line")), Field.computedText("count", Words.of("Count"), values -> "" + asked++))
				.titled(values -> ((Value.Text) values.get("line").orElseThrow()).text()).migrated(values -> Values.NONE));
	}

	@Override
	public Optional<EntryEvents> events() {
		return Optional.of(new EntryEvents() {
			@Override
			public void entrySaved(Entry entry) {
				records.orElseThrow();
			}

			@Override
			public void sessionClosed(Session session) {
				URI.create("not here");
			}
		});
	}
}
