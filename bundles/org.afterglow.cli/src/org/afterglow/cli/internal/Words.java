package org.afterglow.cli.internal;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.afterglow.model.Route;
import org.afterglow.model.SessionKind;
import org.afterglow.records.AuditKind;
import org.afterglow.records.Scope;

import picocli.CommandLine.TypeConversionException;

/** Words of the command line as values. What cannot be read is told by the option it belongs to. */
final class Words {

	private Words() {
	}

	static LocalDate date(String word) {
		try {
			LocalDate date = LocalDate.parse(word);
			if (date.getYear() >= 1 && date.getYear() <= 9999) {
				return date;
			}
		} catch (DateTimeException e) {
			// told below
		}
		throw new TypeConversionException("");
	}

	static SessionKind sessionKind(String word) {
		return SessionKind.of(word).orElseThrow(() -> new TypeConversionException(""));
	}

	static AuditKind auditKind(String word) {
		return AuditKind.of(word).orElseThrow(() -> new TypeConversionException(""));
	}

	static Scope scope(String word) {
		return Scope.of(word).orElseThrow(() -> new TypeConversionException(""));
	}

	static Route route(String word) {
		return Route.of(word).orElseThrow(() -> new TypeConversionException(""));
	}
}
