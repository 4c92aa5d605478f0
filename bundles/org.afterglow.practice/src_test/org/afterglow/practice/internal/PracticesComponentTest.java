package org.afterglow.practice.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.afterglow.practice.Practice;
import org.afterglow.vault.KeyCost;
import org.afterglow.vault.Passphrase;
import org.afterglow.vault.VaultFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class PracticesComponentTest {

	private final List<String> log = new ArrayList<>();

	@Test
	void thePartsAreServicesWhileThePracticeIsOpen(@TempDir Path temp) throws VaultFailure {
		LoggedParts parts = new LoggedParts();
		PracticesComponent component = new PracticesComponent(context(), parts, parts);
		Practice practice = component.create(temp.resolve("vault"), Passphrase.of("a lamp on the water".toCharArray()),
				KeyCost.forTests());
		assertEquals(List.of("+Records", "+Codebook", "+PassageSearch", "+Practice"), log);
		log.clear();
		practice.close();
		assertEquals(List.of("-Practice", "-PassageSearch", "-Codebook", "-Records"), log);
	}

	/** A framework that writes down what is registered and taken away. */
	private BundleContext context() {
		return proxy(BundleContext.class, (method, arguments) -> {
			String name = ((Class<?>) arguments[0]).getSimpleName();
			log.add("+" + name);
			return proxy(ServiceRegistration.class, (inner, none) -> log.add("-" + name) ? null : null);
		});
	}

	private interface Answer {
		Object to(String method, Object[] arguments);
	}

	private static <T> T proxy(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> answer.to(method.getName(), arguments)));
	}
}
