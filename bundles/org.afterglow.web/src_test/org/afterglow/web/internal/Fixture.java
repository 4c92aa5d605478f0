package org.afterglow.web.internal;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.afterglow.codebook.Codebook;
import org.afterglow.framework.EntryType;
import org.afterglow.framework.ModuleInfo;
import org.afterglow.model.EntryTypeId;
import org.afterglow.modules.EntryTypes;
import org.afterglow.modules.PracticeModules;
import org.afterglow.records.Scope;
import org.afterglow.search.PassageSearch;
import org.afterglow.testing.InMemoryRecords;
import org.afterglow.testing.MovableClock;
import org.afterglow.web.LocalWeb;
import org.afterglow.web.MadeToken;
import org.afterglow.web.WebState;
import org.afterglow.web.internal.front.Later;
import org.afterglow.web.internal.front.RouteTable;
import org.afterglow.web.internal.http.Open;

/** A local web over records in memory, listening for real. */
public final class Fixture implements AutoCloseable {

	public final MovableClock clock = new MovableClock();
	public final InMemoryRecords records = new InMemoryRecords(clock);
	public final OpenWeb web;

	public Fixture(Function<Clock, RouteTable> routes) {
		this(routes, LocalWebComponent.opener());
	}

	public Fixture(Function<Clock, RouteTable> routes, Listening.Opener opener) {
		this(routes, opener, List.of());
	}

	/** @param types of entries that active modules bring */
	public Fixture(Function<Clock, RouteTable> routes, Listening.Opener opener, List<EntryType> types) {
		this(routes, opener, types, Later.onThread());
	}

	/** @param later decides when its time has come */
	Fixture(Function<Clock, RouteTable> routes, Later later) {
		this(routes, LocalWebComponent.opener(), List.of(), later);
	}

	private Fixture(Function<Clock, RouteTable> routes, Listening.Opener opener, List<EntryType> types, Later later) {
		Open practice = new Open(records, Codebook.over(records), none(PassageSearch.class), modules(types), clock);
		web = new OpenWeb(practice, routes.apply(clock), opener, Locale.ENGLISH, later);
		records.settings().set(LocalWeb.STATEMENT, "Somebody is in the next room.");
	}

	private Open practice() {
		return new Open(records, Codebook.over(records), none(PassageSearch.class), none(PracticeModules.class), clock);
	}

	/** The same practice, opened again. */
	OpenWeb again(Table table) {
		return again(table, Later.onThread());
	}

	OpenWeb again(Table table, Later later) {
		return new OpenWeb(practice(), table.routes(clock), LocalWebComponent.opener(), Locale.ENGLISH, later);
	}

	public int port() {
		return ((WebState.Listening) web.state()).address().getPort();
	}

	public MadeToken token(Scope... scopes) {
		Set<Scope> all = scopes.length == 0 ? EnumSet.allOf(Scope.class) : Set.of(scopes);
		return web.make("a script", all, Optional.of(clock.instant().plus(Duration.ofDays(30))));
	}

	private static PracticeModules modules(List<EntryType> types) {
		EntryTypes offered = new EntryTypes() {
			@Override
			public List<EntryType> all() {
				return types;
			}

			@Override
			public Optional<EntryType> byId(EntryTypeId id) {
				return types.stream().filter(type -> type.id().equals(id)).findFirst();
			}

			@Override
			public Optional<ModuleInfo> module(EntryTypeId id) {
				return Optional.empty();
			}
		};
		return (PracticeModules) Proxy.newProxyInstance(PracticeModules.class.getClassLoader(), new Class<?>[] { PracticeModules.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("entryTypes")) {
						return offered;
					}
					throw new UnsupportedOperationException(method.getName());
				});
	}

	/** Something nobody should ask. */
	public static <T> T none(Class<T> type) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			throw new UnsupportedOperationException(method.getName());
		}));
	}

	@Override
	public void close() {
		web.close();
	}
}
