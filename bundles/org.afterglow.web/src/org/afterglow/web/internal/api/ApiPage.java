package org.afterglow.web.internal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The description of the API as a page to read: without scripts, and with headings, tables and links that say what they are. */
final class ApiPage {

	private static final String SCHEMAS = "#/components/schemas/";

	private final Map<?, ?> document;
	private final StringBuilder html = new StringBuilder();

	ApiPage(Map<?, ?> document) {
		this.document = document;
	}

	String html() {
		Map<?, ?> info = map(document, "info");
		html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(escaped(info.get("title")))
				.append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
				.append("<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\"/api/page.css\">\n</head>\n<body>\n")
				.append("<a class=\"skip\" href=\"#content\">To the content</a>\n<header>\n");
		line("h1", info.get("title"));
		line("p", info.get("description"));
		contents();
		html.append("</header>\n<main id=\"content\">\n").append(ApiPageWords.HOW);
		scopes();
		refusals();
		list(document, "tags").forEach(tag -> section((Map<?, ?>) tag));
		schemas();
		html.append("</main>\n</body>\n</html>\n");
		return html.toString();
	}

	private void contents() {
		html.append("<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#token\">How to get a token</a></li>\n<li><a href=\"#scopes\">Scopes</a></li>\n")
				.append("<li><a href=\"#refusals\">Refusals</a></li>\n");
		list(document, "tags").forEach(tag -> html.append("<li><a href=\"#").append(id(((Map<?, ?>) tag).get("name"))).append("\">")
				.append(escaped(((Map<?, ?>) tag).get("name"))).append("</a></li>\n"));
		html.append("<li><a href=\"#records\">Records</a></li>\n<li><a href=\"/api/v1/openapi.json\">For machines: OpenAPI 3.1</a></li>\n</ul>\n</nav>\n");
	}

	private void scopes() {
		html.append("<section aria-labelledby=\"scopes\">\n<h2 id=\"scopes\">Scopes</h2>\n");
		begin("What each scope of a token allows", "Scope", "Allows");
		map(map(map(map(document, "components"), "securitySchemes"), "token"), "x-scopes").forEach((scope, allows) -> row(code(scope), escaped(allows)));
		html.append("</tbody></table>\n</section>\n");
	}

	/** What many requests are refused for is told once. */
	private void refusals() {
		Map<String, Object> told = new TreeMap<>();
		map(document, "paths").forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> map((Map<?, ?>) operation, "responses")
				.forEach((status, response) -> Optional.of((Map<?, ?>) response).filter(ApiPage::isShared)
						.ifPresent(shared -> told.put((String) status, resolved(shared).get("description"))))));
		html.append("<section aria-labelledby=\"refusals\">\n<h2 id=\"refusals\">Refusals</h2>\n");
		line("p", "Each request below names those it may be refused with; all of them look like a Problem.");
		begin("What each status means", "Status", "Meaning");
		told.forEach((status, words) -> row("<code id=\"status-" + escaped(status) + "\">" + escaped(status) + "</code>", escaped(words)));
		html.append("</tbody></table>\n</section>\n");
	}

	private static boolean isShared(Map<?, ?> response) {
		return response.containsKey("$ref");
	}

	private void section(Map<?, ?> tag) {
		String id = id(tag.get("name"));
		html.append("<section aria-labelledby=\"").append(id).append("\">\n<h2 id=\"").append(id).append("\">").append(escaped(tag.get("name")))
				.append("</h2>\n");
		line("p", tag.get("description"));
		map(document, "paths").forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> {
			if (list((Map<?, ?>) operation, "tags").contains(tag.get("name"))) {
				operation((String) method, (String) path, (Map<?, ?>) operation);
			}
		}));
		html.append("</section>\n");
	}

	private void operation(String method, String path, Map<?, ?> operation) {
		html.append("<article>\n<h3 id=\"do-").append(escaped(operation.get("operationId"))).append("\"><span class=\"method\">")
				.append(method.toUpperCase(Locale.ROOT)).append("</span> ").append(code(path)).append("</h3>\n<p>")
				.append(escaped(operation.get("summary"))).append(". ").append(words(operation)).append("</p>\n<p>")
				.append(needs(operation)).append("</p>\n");
		List<Map<?, ?>> parameters = list(operation, "parameters").stream().<Map<?, ?>>map(each -> resolved((Map<?, ?>) each)).toList();
		if (!parameters.isEmpty()) {
			begin("Parameters of " + escaped(operation.get("operationId")), "Parameter", "Where", "Form", "Meaning");
			parameters.forEach(each -> row(code(each.get("name")), escaped(each.get("in")), form(map(each, "schema")),
					words(each)));
			html.append("</tbody></table>\n");
		}
		if (operation.containsKey("requestBody")) {
			html.append("<p>Body: ").append(form(body(map(operation, "requestBody")))).append("</p>\n");
		}
		answers(operation);
		html.append("</article>\n");
	}

	private void answers(Map<?, ?> operation) {
		begin("Answers of " + escaped(operation.get("operationId")), "Status", "Meaning");
		List<String> refusals = new ArrayList<>();
		map(operation, "responses").forEach((status, response) -> {
			if (isShared((Map<?, ?>) response)) {
				refusals.add("<a href=\"#status-" + escaped(status) + "\">" + escaped(status) + "</a>");
			} else {
				row(code(status), answer((Map<?, ?>) response));
			}
		});
		html.append("</tbody></table>\n");
		if (!refusals.isEmpty()) {
			html.append("<p class=\"refusals\">May be refused with ").append(String.join(", ", refusals)).append(".</p>\n");
		}
	}

	private static String needs(Map<?, ?> operation) {
		String scopes = list(operation, "security").stream().flatMap(each -> list((Map<?, ?>) each, "token").stream()).map(ApiPage::code)
				.collect(Collectors.joining(", "));
		return list(operation, "security").isEmpty() ? "Needs no token." : scopes.isEmpty() ? "Needs any good token." : "Needs " + scopes + ".";
	}

	private String answer(Map<?, ?> response) {
		String words = escaped(response.get("description"));
		return map(response, "content").containsKey("application/json") ? words + " " + form(body(response)) : words;
	}

	private static Map<?, ?> body(Map<?, ?> holder) {
		return map(map(map(holder, "content"), "application/json"), "schema");
	}

	private void schemas() {
		html.append("<section aria-labelledby=\"records\">\n<h2 id=\"records\">Records</h2>\n");
		map(map(document, "components"), "schemas").forEach((name, schema) -> schema((String) name, (Map<?, ?>) schema));
		html.append("</section>\n");
	}

	private void schema(String name, Map<?, ?> schema) {
		html.append("<h3 id=\"record-").append(escaped(name)).append("\">").append(escaped(name)).append("</h3>\n");
		if (schema.containsKey("description")) {
			line("p", schema.get("description"));
		}
		begin("Members of " + escaped(name), "Member", "Form", "Meaning");
		map(schema, "properties").forEach((member, each) -> row(code(member) + (list(schema, "required").contains(member) ? "" : " (may be missing)"),
				form((Map<?, ?>) each), words((Map<?, ?>) each)
						+ (Boolean.TRUE.equals(((Map<?, ?>) each).get("readOnly")) ? " Only shown." : "")));
		html.append("</tbody></table>\n");
	}

	/** What a value looks like, in a few words. */
	private String form(Map<?, ?> schema) {
		if (schema.get("$ref") instanceof String reference) {
			String name = reference.substring(SCHEMAS.length());
			return "<a href=\"#record-" + escaped(name) + "\">" + escaped(name) + "</a>";
		}
		if (schema.containsKey("enum")) {
			return list(schema, "enum").stream().map(each -> each == Plain.NULL ? "null" : code(each)).collect(Collectors.joining(" or "));
		}
		if (schema.containsKey("items")) {
			return "list of " + form(map(schema, "items"));
		}
		if (map(schema, "properties").get("items") instanceof Map<?, ?> items) {
			return code("items") + " are " + form(map(items, "items")) + ", " + code("next") + " leads on";
		}
		Object type = schema.containsKey("format") ? schema.get("format") : schema.get("type");
		String words = type instanceof List<?> types ? types.stream().map(ApiPage::escaped).collect(Collectors.joining(" or ")) : escaped(type);
		boolean mayBeNull = schema.containsKey("format") && schema.get("type") instanceof List<?>;
		return words + (mayBeNull ? " or null" : "") + bounds(schema);
	}

	private static String bounds(Map<?, ?> schema) {
		if (schema.containsKey("minimum") && schema.containsKey("maximum")) {
			return ", " + schema.get("minimum") + " to " + schema.get("maximum");
		}
		return schema.containsKey("maxLength") ? ", at most " + schema.get("maxLength") : "";
	}

	private Map<?, ?> resolved(Map<?, ?> each) {
		Map<?, ?> found = each;
		if (each.get("$ref") instanceof String reference) {
			found = document;
			for (String step : reference.substring(2).split("/")) {
				found = map(found, step);
			}
		}
		return found;
	}

	private void line(String element, Object text) {
		html.append('<').append(element).append('>').append(escaped(text)).append("</").append(element).append(">\n");
	}

	private void begin(String caption, String... heads) {
		html.append("<table>\n<caption>").append(caption).append("</caption>\n<thead><tr>");
		for (String head : heads) {
			html.append("<th scope=\"col\">").append(head).append("</th>");
		}
		html.append("</tr></thead>\n<tbody>\n");
	}

	private void row(String... cells) {
		html.append("<tr><th scope=\"row\">").append(cells[0]).append("</th>");
		for (int i = 1; i < cells.length; i++) {
			html.append("<td>").append(cells[i]).append("</td>");
		}
		html.append("</tr>\n");
	}

	private static String words(Map<?, ?> described) {
		return described.get("description") instanceof String words ? escaped(words) : "";
	}

	private static String id(Object name) {
		return escaped(name).toLowerCase(Locale.ROOT);
	}

	private static String code(Object text) {
		return "<code>" + escaped(text) + "</code>";
	}

	private static String escaped(Object text) {
		return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static Map<?, ?> map(Map<?, ?> from, String key) {
		return from.get(key) instanceof Map<?, ?> map ? map : Map.of();
	}

	private static List<?> list(Map<?, ?> from, String key) {
		return from.get(key) instanceof List<?> list ? list : List.of();
	}
}
