package org.afterglow.search.lucene;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

import org.afterglow.records.ChangeFeed;
import org.afterglow.records.Entries;
import org.afterglow.records.FeedPosition;
import org.afterglow.records.Narratives;
import org.afterglow.records.Records;

/** Records that are not as they should be, over others that are. */
final class TroubledRecords {

	/** What reading narratives, and who refers to an entry, throws, if anything. */
	static final class Trouble {
		volatile RuntimeException is;
	}

	private TroubledRecords() {
	}

	/** The feed stands this many changes back. */
	static Records rewound(Records records, int changes) {
		ChangeFeed feed = proxy(ChangeFeed.class, (method, arguments) -> {
			Object answer = call(records.feed(), method, arguments);
			return answer instanceof FeedPosition now ? new FeedPosition(now.lineage(), now.number() - changes) : answer;
		});
		return proxy(Records.class, (method, arguments) -> method.getName().equals("feed") ? feed : call(records, method, arguments));
	}

	static Records troubled(Records records, Trouble trouble) {
		Narratives narratives = troubled(Narratives.class, records.narratives(), trouble, Set.of("byId", "each"));
		Entries entries = troubled(Entries.class, records.entries(), trouble, Set.of("linksTo"));
		return proxy(Records.class, (method, arguments) -> switch (method.getName()) {
			case "narratives" -> narratives;
			case "entries" -> entries;
			default -> call(records, method, arguments);
		});
	}

	private static <T> T troubled(Class<T> type, T whole, Trouble trouble, Set<String> readings) {
		return proxy(type, (method, arguments) -> {
			if (trouble.is != null && readings.contains(method.getName()) && Thread.currentThread().getName().equals("afterglow-index")) {
				throw trouble.is;
			}
			return call(whole, method, arguments);
		});
	}

	private interface Handler {
		Object handle(Method method, Object[] arguments) throws Throwable;
	}

	private static <T> T proxy(Class<T> type, Handler handler) {
		InvocationHandler invocation = (self, method, arguments) -> handler.handle(method, arguments);
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, invocation));
	}

	private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
