package org.afterglow.store.jdbc;

import java.util.Optional;

import org.afterglow.records.Settings;
import org.afterglow.records.Therapist;

/** The table of settings. */
final class JdbcSettings implements Settings {

	private final Transactions transactions;

	JdbcSettings(Transactions transactions) {
		this.transactions = transactions;
	}

	@Override
	public Optional<String> get(String key) {
		String name = Settings.checkedKey(key);
		return transactions.read(link -> link.first("select content from setting where name = ?", row -> row.getString(1),
				name));
	}

	@Override
	public void set(String key, String value) {
		String name = Settings.checkedKey(key);
		transactions.write(transaction -> {
			transaction.link().update("merge into setting (name, content) key (name) values (?, ?)", name, value);
			changed(transaction, name);
			return value;
		});
	}

	@Override
	public void remove(String key) {
		String name = Settings.checkedKey(key);
		transactions.write(transaction -> {
			if (transaction.link().update("delete from setting where name = ?", name) > 0) {
				changed(transaction, name);
			}
			return name;
		});
	}

	private static void changed(Transaction transaction, String name) {
		transaction.touched();
		if (Therapist.isSetting(name)) {
			transaction.newTherapist();
			transaction.note(Therapist.changed(name));
		}
	}
}
