package org.afterglow.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in whole sentences what is wrong with a file. The sentences may repeat what stands in it: for the screen only. */
public final class ImportSentences {

	private final ResourceBundle words;
	private final Locale locale;

	/** @param locale German, or English for every other; never what the machine is set to, should that differ */
	public ImportSentences(Locale locale) {
		this.locale = locale;
		this.words = ResourceBundle.getBundle("org.afterglow.exchange.messages", locale,
				ImportSentences.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The reason without the line, which is shown beside it; with the coding, if it is one. */
	public String reason(ImportProblem problem) {
		String sentence = format(problem.reason().name(), problem.details().toArray());
		return problem.coding() == 0 ? sentence : format("IN_CODING", problem.coding(), sentence);
	}

	private String format(String key, Object... places) {
		return new MessageFormat(words.getString(key), locale).format(places);
	}
}
