package org.afterglow.ui.help.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class GuideSearchTest {

	private static final Map<String, String> FILES = Map.of("guides/en/index.md", "# Guide\n\n## All\n\n* [Vault](vault.md)\n* [Lock](lock.md)\n",
			"guides/en/vault.md", "# The vault\n\nIt is sealed. Nobody reads it.\n\n## Passphrase\n\nTwelve characters, at least. Résumés are words, too.\n",
			"guides/en/lock.md", "# Lock\n\nLocking seals the vault and ends the process. " + "And so on. ".repeat(40) + "The passphrase opens it.\n",
			"guides/de/lock.md", "# Sperren\n\nSperren versiegelt den Tresor.\n");

	private final GuideFiles files = file -> Optional.ofNullable(FILES.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
	private final Guide guide = Guide.read(files, Locale.ENGLISH);
	private final GuideSearch search = new GuideSearch(guide);

	private List<String> found(String query) {
		return search.find(Wanted.of(query)).stream().map(match -> match.target().address()).toList();
	}

	@Test
	void sectionsWithTheWordInTheirHeadingComeFirst() {
		assertEquals(List.of("vault#passphrase", "lock"), found("passphrase"));
	}

	@Test
	void aWordIsFoundByItsBeginningButNotInItsMiddle() {
		assertEquals(List.of("vault", "lock"), found("seal"));
		assertEquals(List.of(), found("ealed"));
	}

	@Test
	void allWordsAreWanted() {
		assertEquals(List.of("lock"), found("vault passphrase locking"));
	}

	@Test
	void caseAndAccentsMakeNoDifference() {
		assertEquals(List.of("vault#passphrase"), found("RESUMES"));
	}

	@Test
	void nothingIsFoundForNothing() {
		assertEquals(List.of(), found("  "));
	}

	@Test
	void theSurroundingsHoldWhatWasLookedForAndSayWhere() {
		Match match = search.find(Wanted.of("passphrase opens")).getFirst();
		assertTrue(match.around().startsWith("…"), match.around());
		assertEquals(List.of("passphrase", "opens"), match.marks().stream().map(mark -> match.around().substring(mark[0], mark[1])).toList());
		assertTrue(match.around().length() < 250, match.around());
	}

	@Test
	void aPartThatIsNotThereInALanguageIsThereInEnglish() {
		Guide german = Guide.read(files, Locale.GERMAN);
		assertEquals("Sperren", german.part("lock").orElseThrow().title());
		assertEquals("The vault", german.part("vault").orElseThrow().title());
	}

	@Test
	void linksAreSeenFromTheirPart() {
		Part part = guide.part("lock").orElseThrow();
		assertEquals(Optional.of(Target.of("vault#passphrase")), guide.target(part, "vault.md#passphrase"));
		assertEquals(Optional.of(Target.of("lock#lock")), guide.target(part, "#lock"));
		assertEquals(Optional.empty(), guide.target(part, "https://example.org/x.md"));
	}
}
