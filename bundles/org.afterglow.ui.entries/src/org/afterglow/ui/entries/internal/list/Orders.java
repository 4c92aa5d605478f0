package org.afterglow.ui.entries.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.EntryType;
import org.afterglow.framework.Field;
import org.afterglow.framework.PassagesField;
import org.afterglow.framework.ReferenceField;
import org.afterglow.framework.RelationField;
import org.afterglow.framework.RowsField;
import org.afterglow.records.EntrySort;
import org.afterglow.ui.entries.internal.Messages;

/** The orders in which entries can be listed: by time, and by what the fields of a type say. */
final class Orders {

	/** One of them. */
	record Order(EntrySort sort, String name) {
	}

	private Orders() {
	}

	/** @param type empty where all types are listed together */
	static List<Order> of(Optional<EntryType> type, Locale locale) {
		List<Order> orders = new ArrayList<>(List.of(new Order(EntrySort.NEWEST, Messages.orderChanged), new Order(EntrySort.OLDEST.reversed(), Messages.orderBegun),
				new Order(EntrySort.OLDEST, Messages.orderOldest)));
		type.ifPresent(each -> each.fields().stream().filter(Orders::isCompared).forEach(field -> {
			String name = field.name().in(locale);
			orders.add(new Order(EntrySort.by(field.key()), Messages.with(Messages.orderUp, name)));
			orders.add(new Order(EntrySort.by(field.key()).reversed(), Messages.with(Messages.orderDown, name)));
		}));
		return orders;
	}

	private static boolean isCompared(Field field) {
		return !(field instanceof RowsField || field instanceof PassagesField || field instanceof RelationField || field instanceof ReferenceField);
	}
}
