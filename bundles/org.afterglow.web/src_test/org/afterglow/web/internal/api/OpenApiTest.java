package org.afterglow.web.internal.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.afterglow.model.CodeColour;
import org.afterglow.model.CodeKind;
import org.afterglow.model.EntryStatus;
import org.afterglow.model.Phase;
import org.afterglow.model.RecordPartition;
import org.afterglow.model.Route;
import org.afterglow.model.SessionKind;
import org.afterglow.records.Scope;
import org.afterglow.web.internal.http.Access;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** The description says what there is, all of it and nothing else. */
class OpenApiTest {

	private final OpenApi api = new OpenApi();

	@Test
	void everyRouteIsDescribedAndEveryDescriptionHasItsRoute() {
		Set<String> described = api.operations.stream().map(each -> each.method() + " " + each.path()).collect(Collectors.toCollection(TreeSet::new));
		Set<String> routes = ApiRoutes.all().stream().map(each -> each.method() + " " + each.pattern()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(routes, described);
	}

	@Test
	void everyRouteNeedsTheScopeThatIsDescribed() {
		for (OpenApi.Operation operation : api.operations) {
			var route = ApiRoutes.all().stream().filter(each -> each.method().equals(operation.method()) && each.pattern().equals(operation.path()))
					.findFirst().orElseThrow();
			assertEquals(route.scope().map(Scope::key).stream().toList(), operation.scopes(), operation.name());
			assertEquals(route.access() == Access.OPEN, operation.isOpen(), operation.name());
			assertEquals(!route.takes().isEmpty(), operation.node().has("requestBody"), operation.name());
		}
		assertEquals(Arrays.stream(Scope.values()).map(Scope::key).collect(Collectors.toSet()),
				Set.copyOf(api.document.at("/components/securitySchemes/token/x-scopes").propertyNames()));
	}

	@Test
	void everyListIsNarrowedByWhatIsDescribed() {
		for (Kind<?> kind : ApiRoutes.kinds()) {
			OpenApi.Operation list = operation("GET", kind.shape().path());
			Set<String> told = list.node().path("parameters").valueStream().map(api::resolved).filter(each -> each.get("in").asString().equals("query"))
					.map(each -> each.get("name").asString()).collect(Collectors.toSet());
			Set<String> known = new TreeSet<>(kind.shape().filters());
			known.addAll(Page.PARAMETERS);
			assertEquals(known, told, list.name());
		}
	}

	@Test
	void whatNobodyCanSetIsDescribedAsSuch() {
		for (Kind<?> kind : ApiRoutes.kinds()) {
			JsonNode schema = api.resolved(operation("PUT", kind.shape().one()).node().at("/requestBody/content/application~1json/schema"));
			Set<String> told = schema.get("properties").properties().stream().filter(each -> each.getValue().path("readOnly").asBoolean(false))
					.map(each -> each.getKey()).collect(Collectors.toSet());
			Set<String> known = new TreeSet<>(kind.shape().shown());
			known.addAll(Set.of("id", Etags.MEMBER));
			assertEquals(known, told, kind.shape().word());
		}
	}

	private OpenApi.Operation operation(String method, String path) {
		return api.operations.stream().filter(each -> each.method().equals(method) && each.path().equals(path)).findFirst().orElseThrow();
	}

	@Test
	void whatIsServedIsWhatIsInTheRepository() throws IOException {
		try (var served = DocumentRoutes.class.getResourceAsStream("openapi.json")) {
			assertArrayEquals(Files.readAllBytes(OpenApi.FILE), served.readAllBytes(), "copy releng/api/openapi.json beside DocumentRoutes");
		}
	}

	@Test
	void everyPlaceInAPathIsAParameterAndTheOtherWayRound() {
		for (OpenApi.Operation operation : api.operations) {
			Set<String> places = Pattern.compile("\\{([a-z]+)\\}").matcher(operation.path()).results().map(each -> each.group(1))
					.collect(Collectors.toSet());
			Set<String> told = operation.node().path("parameters").valueStream().map(api::resolved).filter(each -> each.get("in").asString().equals("path"))
					.map(each -> each.get("name").asString()).collect(Collectors.toSet());
			assertEquals(places, told, operation.name());
		}
	}

	@Test
	void everyReferenceLeadsSomewhereAndNothingIsToldInVain() {
		List<String> references = references(api.document).toList();
		references.forEach(each -> assertFalse(api.document.at(each.substring(1)).isMissingNode(), each));
		for (String part : List.of("schemas", "responses", "parameters")) {
			api.document.get("components").get(part).propertyNames()
					.forEach(name -> assertTrue(references.contains("#/components/" + part + "/" + name), part + " " + name));
		}
		assertEquals(api.operations.size(), api.operations.stream().map(OpenApi.Operation::name).distinct().count());
	}

	private static Stream<String> references(JsonNode node) {
		return node.isObject() && node.has("$ref") ? Stream.of(node.get("$ref").asString())
				: node.valueStream().flatMap(OpenApiTest::references);
	}

	@Test
	void theWordsAreTheOnesOfTheModel() {
		assertEquals(keys(SessionKind.values(), SessionKind::key), words("Session", "kind"));
		assertEquals(keys(Route.values(), Route::key), words("Session", "route"));
		assertEquals(keys(Phase.values(), Phase::key), words("Narrative", "phase"));
		assertEquals(keys(Phase.values(), Phase::key), words("Coding", "phase"));
		assertEquals(keys(CodeKind.values(), CodeKind::key), words("Code", "kind"));
		assertEquals(keys(CodeColour.values(), colour -> colour.name().toLowerCase(java.util.Locale.ROOT)), words("Code", "colour"));
		assertEquals(keys(RecordPartition.values(), RecordPartition::key), words("Entry", "partition"));
		assertEquals(keys(EntryStatus.values(), EntryStatus::key), words("Entry", "status"));
	}

	private static <T> List<String> keys(T[] values, java.util.function.Function<T, String> key) {
		return Arrays.stream(values).map(key).toList();
	}

	private List<String> words(String schema, String member) {
		return api.schema(schema).get("properties").get(member).get("enum").valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
	}

	@Test
	void thePageTellsEverythingWithoutAScript() {
		String page = new ApiPage(Plain.object(api.document)).html();
		api.operations.forEach(each -> assertTrue(page.contains("id=\"do-" + each.name() + "\""), each.name()));
		api.document.get("components").get("schemas").propertyNames().forEach(name -> assertTrue(page.contains("id=\"record-" + name + "\""), name));
		assertFalse(page.contains("<script") || page.contains("style=") || page.contains("onclick"), "scripts and styles stay out of the page");
		assertFalse(page.contains(">null<") || page.contains("Optional") || page.contains("{type="), "the page shows what it is made from");
		Set<String> ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(each -> each.group(1)).collect(Collectors.toSet());
		assertEquals(ids.size(), Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().count(), "an id stands twice");
		Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().forEach(each -> assertTrue(ids.contains(each.group(1)), each.group(1)));
	}
}
