package org.afterglow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.afterglow.model.NarrativeText;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** How JSON is read and written here: strict UTF-8, and bounds on everything a hostile file could blow up. */
final class JsonFormat {

	/** With {@code \r\n} line ends a text may be twice as long in the file as it is kept. */
	private static final int LONGEST_STRING = 2 * NarrativeText.LONGEST;
	/** The format is two deep; deeper things are skipped, but not without end. */
	private static final int DEEPEST = 64;
	private static final int LONGEST_NUMBER = 1000;
	private static final int LONGEST_KEY = 1000;

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
					.maxStringLength(LONGEST_STRING)
					.maxNestingDepth(DEEPEST)
					.maxNumberLength(LONGEST_NUMBER)
					.maxNameLength(LONGEST_KEY)
					.build())
			// A file of nothing but new keys would fill the table of known ones, and the memory with it.
			.disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
			.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
			.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
			.build();

	private JsonFormat() {
	}

	/** Reads to the end of the stream. Bytes that are not UTF-8 end in a {@link java.nio.charset.CharacterCodingException}. */
	static JsonParser parser(InputStream in) {
		Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
		return FACTORY.createParser(ObjectReadContext.empty(), reader);
	}

	/** Closing it leaves the stream open. */
	static JsonGenerator generator(OutputStream out) throws IOException {
		return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
	}
}
