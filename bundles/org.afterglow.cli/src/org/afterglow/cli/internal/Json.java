package org.afterglow.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Answers for programs: one JSON value, written while it is made. */
final class Json {

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
			.build();

	private final JsonGenerator generator;

	private Json(JsonGenerator generator) {
		this.generator = generator;
	}

	/** Writes one object on a line. */
	static void object(OutputStream out, Consumer<Json> fields) {
		write(out, json -> json.object(fields));
	}

	/** Writes one array on a line; each call of {@link #object(Consumer)} is an element. */
	static void array(OutputStream out, Consumer<Json> elements) {
		write(out, json -> {
			json.generator.writeStartArray();
			elements.accept(json);
			json.generator.writeEndArray();
		});
	}

	private static void write(OutputStream out, Consumer<Json> content) {
		try {
			try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
				content.accept(new Json(generator));
			} catch (JacksonException e) {
				throw e.getCause() instanceof IOException broken ? broken : new IOException("answer could not be written");
			}
			out.write('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Json object(Consumer<Json> fields) {
		generator.writeStartObject();
		fields.accept(this);
		generator.writeEndObject();
		return this;
	}

	Json array(String key, Consumer<Json> elements) {
		generator.writeName(key);
		generator.writeStartArray();
		elements.accept(this);
		generator.writeEndArray();
		return this;
	}

	Json element(String text) {
		generator.writeString(text);
		return this;
	}

	Json put(String key, String text) {
		generator.writeStringProperty(key, text);
		return this;
	}

	Json put(String key, Optional<String> text) {
		if (text.isPresent()) {
			return put(key, text.get());
		}
		generator.writeNullProperty(key);
		return this;
	}

	Json put(String key, long number) {
		generator.writeNumberProperty(key, number);
		return this;
	}

	Json put(String key, double number) {
		generator.writeNumberProperty(key, number);
		return this;
	}

	Json put(String key, boolean truth) {
		generator.writeBooleanProperty(key, truth);
		return this;
	}
}
