package org.afterglow.modules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.afterglow.framework.FrameworkModule;
import org.afterglow.modules.ModuleSource;
import org.afterglow.records.ChangeFeed.Subscription;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/** Modules as services; in the order in which their bundles were installed. */
final class BundleSource implements ModuleSource {

	private static final String API = FrameworkModule.class.getPackageName();

	private final BundleContext context;

	BundleSource(BundleContext context) {
		this.context = context;
	}

	@Override
	public List<Offer> offers() {
		try {
			return context.getServiceReferences(FrameworkModule.class, null).stream()
					.sorted((one, other) -> Long.compare(number(one), number(other)))
					.filter(reference -> reference.getBundle() != null).map(this::offer).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Lower ones were there before; equal bundles by their services. */
	private static long number(ServiceReference<?> reference) {
		return (Long) reference.getProperty(Constants.SERVICE_BUNDLEID) << 32 | (Long) reference.getProperty(Constants.SERVICE_ID);
	}

	/** The service is fetched when it is asked: its making is the module's own code, too. */
	private Offer offer(ServiceReference<FrameworkModule> reference) {
		Bundle bundle = reference.getBundle();
		return new Offer(reference, bundle.getSymbolicName(), bundle.getVersion().toString(),
				() -> Optional.ofNullable(context.getService(reference)));
	}

	@Override
	public List<Unresolved> unresolved() {
		List<Unresolved> found = new ArrayList<>();
		for (Bundle bundle : context.getBundles()) {
			if (bundle.getState() == Bundle.INSTALLED && usesInterface(bundle)) {
				reason(bundle).ifPresent(
						reason -> found.add(new Unresolved(bundle.getSymbolicName(), bundle.getVersion().toString(), reason)));
			}
		}
		return List.copyOf(found);
	}

	private static boolean usesInterface(Bundle bundle) {
		String imported = bundle.getHeaders("").get(Constants.IMPORT_PACKAGE);
		String required = bundle.getHeaders("").get(Constants.REQUIRE_BUNDLE);
		return bundle.getSymbolicName() != null && (names(imported) || names(required));
	}

	private static boolean names(String header) {
		return header != null && Arrays.stream(header.split("[,;]")).anyMatch(part -> part.strip().equals(API));
	}

	/** The resolver tells when it is asked once more; a bundle that it resolves by now is started, as it should have been. */
	private static Optional<String> reason(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
			return Optional.empty();
		} catch (BundleException | IllegalStateException | SecurityException e) {
			return Optional.of(e.getMessage() == null ? e.getClass().getSimpleName() : withoutHead(e.getMessage()));
		}
	}

	/** The first line names the bundle and its number, which is known or means nothing to a reader. */
	private static String withoutHead(String message) {
		String rest = message.lines().skip(1).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
		return rest.isEmpty() ? message : rest;
	}

	@Override
	public Subscription listen(Runnable changed) {
		ServiceListener services = event -> changed.run();
		BundleListener bundles = event -> changed.run();
		try {
			context.addServiceListener(services, "(" + Constants.OBJECTCLASS + "=" + FrameworkModule.class.getName() + ")");
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
		context.addBundleListener(bundles);
		return () -> {
			context.removeServiceListener(services);
			context.removeBundleListener(bundles);
		};
	}
}
