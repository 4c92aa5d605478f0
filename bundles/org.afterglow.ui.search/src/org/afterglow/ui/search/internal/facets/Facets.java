package org.afterglow.ui.search.internal.facets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.afterglow.model.Code;
import org.afterglow.search.FacetCounts;
import org.afterglow.search.Narrowing;
import org.afterglow.ui.Dates;
import org.afterglow.ui.search.internal.Messages;
import org.afterglow.ui.search.internal.results.Names;
import org.afterglow.ui.window.RecordWords;
import org.eclipse.osgi.util.NLS;

/** The boxes of one answer, with their names. */
public final class Facets {

	/** Boxes that belong together. */
	enum Group {
		CLIENT, KIND, CODE, TYPE
	}

	private static final int FEW = 6;

	private final Narrowing narrowing;
	private final Map<Group, List<FacetRow.Choice>> groups;

	private Facets(Narrowing narrowing, Map<Group, List<FacetRow.Choice>> groups) {
		this.narrowing = narrowing;
		this.groups = groups;
	}

	/** Names what was counted, which may take long. */
	public static Facets of(FacetCounts counts, Narrowing narrowing, Names names) {
		Map<Group, List<FacetRow.Choice>> groups = new HashMap<>();
		groups.put(Group.CLIENT, choices(counts.clients(), narrowing.clients(), names::client, id -> Optional.empty(), Narrowing::withClients));
		groups.put(Group.KIND, choices(counts.kinds(), narrowing.kinds(), kind -> capital(RecordWords.kind(kind)), id -> Optional.empty(), Narrowing::withKinds));
		groups.put(Group.CODE, choices(counts.codes(), narrowing.codes(), id -> names.code(id).map(Code::name).orElse(""), names::code,
				Narrowing::withCodes));
		groups.put(Group.TYPE, choices(counts.types(), narrowing.types(), names::type, id -> Optional.empty(), Narrowing::withTypes));
		return new Facets(narrowing, groups);
	}

	private static <T> List<FacetRow.Choice> choices(Map<T, Integer> counts, Set<T> chosen, Function<T, String> name,
			Function<T, Optional<Code>> code, BiFunction<Narrowing, Set<T>, Narrowing> with) {
		Set<T> all = new HashSet<>(counts.keySet());
		all.addAll(chosen);
		Comparator<FacetRow.Choice> order = Comparator.comparing(FacetRow.Choice::count, Comparator.reverseOrder());
		return all.stream()
				.map(each -> new FacetRow.Choice(name.apply(each), counts.getOrDefault(each, 0), chosen.contains(each), code.apply(each),
						before -> with.apply(before, toggled(chosen, each))))
				.filter(choice -> !choice.text().isEmpty()).sorted(order.thenComparing(FacetRow.Choice::text, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.getDefault()) + word.substring(1);
	}

	private static <T> Set<T> toggled(Set<T> chosen, T one) {
		Set<T> other = new HashSet<>(chosen);
		if (!other.remove(one)) {
			other.add(one);
		}
		return other;
	}

	Narrowing narrowing() {
		return narrowing;
	}

	/** There is nothing to choose from, as where nothing was found. */
	public boolean isEmpty() {
		return groups.values().stream().allMatch(List::isEmpty);
	}

	/** The rows of the column. @param whole groups of which all boxes are shown */
	List<FacetRow> rows(Set<Group> whole) {
		List<FacetRow> rows = new ArrayList<>();
		for (Group group : Group.values()) {
			List<FacetRow.Choice> choices = groups.get(group);
			if (choices.isEmpty()) {
				continue;
			}
			rows.add(new FacetRow.Heading(heading(group), false));
			boolean all = whole.contains(group) || choices.size() <= FEW + 1;
			// What is ticked can always be taken back.
			List<FacetRow.Choice> shown = all ? choices
					: choices.stream().filter(choice -> choice.ticked() || choices.indexOf(choice) < FEW).toList();
			rows.addAll(shown);
			if (!all) {
				rows.add(new FacetRow.More(group, NLS.bind(Messages.facetMore, Dates.ofUser().number(choices.size() - shown.size()))));
			}
		}
		if (!rows.isEmpty()) {
			rows.add(0, new FacetRow.Heading(Messages.facetUnit, true));
		}
		return rows;
	}

	private static String heading(Group group) {
		return switch (group) {
			case CLIENT -> Messages.facetClient;
			case KIND -> Messages.facetKind;
			case CODE -> Messages.facetCode;
			case TYPE -> Messages.facetType;
		};
	}

	/** What was chosen in words: "Heron or Marlow", "dosing"; one a group. */
	public List<String> words() {
		List<String> words = new ArrayList<>();
		for (Group group : Group.values()) {
			String chosen = groups.get(group).stream().filter(FacetRow.Choice::ticked).map(FacetRow.Choice::text).sorted(String.CASE_INSENSITIVE_ORDER)
					.collect(Collectors.joining(' ' + Messages.facetOr + ' '));
			if (!chosen.isEmpty()) {
				words.add(chosen);
			}
		}
		return words;
	}
}
