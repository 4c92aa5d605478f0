package org.afterglow.app.ui.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.codebook.Codebook;
import org.afterglow.records.Attachments;
import org.afterglow.records.ChangeFeed;
import org.afterglow.records.Clients;
import org.afterglow.records.Codes;
import org.afterglow.records.Narratives;
import org.afterglow.records.Records;
import org.afterglow.records.Revisions;
import org.afterglow.records.Sessions;
import org.afterglow.records.Settings;
import org.afterglow.search.PassageSearch;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Stands before the services of the open practice, with a higher rank, and refuses calls on the UI thread: whatever may wait
 * for a disk freezes the window there. What it refused is also kept, since a part may show a failure and go on.
 */
final class UiThreadGuard implements AutoCloseable {

	private static final List<String> REFUSED = Collections.synchronizedList(new ArrayList<>());

	/** Calls that only hand something over or tell what is known already. */
	private static final Set<String> QUICK = Set.of("Records.clients", "Records.sessions", "Records.narratives",
			"Records.codes", "Records.revisions", "Records.settings", "Records.attachments", "Records.feed", "ChangeFeed.listen", "PassageSearch.listen", "PassageSearch.words", "PassageSearch.state", "PassageSearch.language");

	private static final Set<Class<?>> PARTS = Set.of(Clients.class, Sessions.class, Narratives.class, Codes.class,
			Revisions.class, Settings.class, Attachments.class, ChangeFeed.class);

	private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();

	private UiThreadGuard() {
	}

	static UiThreadGuard over(BundleContext context) {
		UiThreadGuard guard = new UiThreadGuard();
		List.of(Records.class, Codebook.class, PassageSearch.class).forEach(type -> guard.watch(context, type));
		return guard;
	}

	/** What was called on the UI thread since this was asked last, with the part that did it. */
	static List<String> takeRefused() {
		synchronized (REFUSED) {
			List<String> taken = List.copyOf(REFUSED);
			REFUSED.clear();
			return taken;
		}
	}

	@Override
	public void close() {
		trackers.forEach(ServiceTracker::close);
	}

	private <S> void watch(BundleContext context, Class<S> type) {
		ServiceTracker<S, ServiceRegistration<S>> tracker = new ServiceTracker<>(context, type, null) {

			@Override
			public ServiceRegistration<S> addingService(ServiceReference<S> reference) {
				if (reference.getBundle() == context.getBundle()) {
					return null;
				}
				S guarded = type.cast(guarded(type, context.getService(reference)));
				return context.registerService(type, guarded, FrameworkUtil.asDictionary(ranked()));
			}

			@Override
			public void removedService(ServiceReference<S> reference, ServiceRegistration<S> registration) {
				registration.unregister();
				context.ungetService(reference);
			}
		};
		tracker.open();
		trackers.add(tracker);
	}

	private static Map<String, Object> ranked() {
		Map<String, Object> properties = new HashMap<>();
		properties.put(Constants.SERVICE_RANKING, 1000);
		return properties;
	}

	private static Object guarded(Class<?> type, Object real) {
		return Proxy.newProxyInstance(UiThreadGuard.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call(type, real, method, arguments));
	}

	private static Object call(Class<?> type, Object real, Method method, Object[] arguments) throws Throwable {
		String name = type.getSimpleName() + '.' + method.getName();
		if (Display.getCurrent() != null && method.getDeclaringClass() != Object.class && !QUICK.contains(name)) {
			REFUSED.add(name + caller());
			throw new IllegalStateException("called on the UI thread: " + name);
		}
		try {
			Object answer = method.invoke(real, arguments);
			return PARTS.contains(method.getReturnType()) ? guarded(method.getReturnType(), answer) : answer;
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	private static String caller() {
		return Stream.of(Thread.currentThread().getStackTrace()).map(StackTraceElement::toString)
				.filter(line -> line.contains("org.afterglow.") && !line.contains(UiThreadGuard.class.getName())).limit(3)
				.collect(Collectors.joining(" < ", " by ", ""));
	}
}
