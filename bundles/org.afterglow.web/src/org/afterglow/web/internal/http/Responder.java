package org.afterglow.web.internal.http;

/** Answers what comes in at a route, after everything was checked that can be checked in front of it. */
@FunctionalInterface
public interface Responder {

	/** @throws Problem instead of an answer */
	Answer answer(Call call);
}
