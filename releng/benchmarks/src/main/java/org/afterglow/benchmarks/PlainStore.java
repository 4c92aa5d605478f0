package org.afterglow.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.afterglow.model.Anchor;
import org.afterglow.model.Code;
import org.afterglow.model.CodedNarrative;
import org.afterglow.model.Coding;
import org.h2.jdbcx.JdbcDataSource;

/** The same rows in H2 as it comes, unsealed, on its own file system; one connection. */
final class PlainStore implements AutoCloseable {

	private final Connection connection;

	PlainStore(Path folder) throws SQLException {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL("jdbc:h2:file:" + folder.resolve("plain").toAbsolutePath());
		source.setUser("sa");
		connection = source.getConnection();
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.execute("""
					create table narrative(id uuid primary key, session uuid not null, title varchar not null,
						text varchar not null, version bigint not null)""");
			statement.execute("""
					create table anchor(id uuid primary key, narrative uuid not null references narrative on delete cascade,
						span_start int not null, span_end int not null, quote varchar not null)""");
			statement.execute("create table code(id uuid primary key, name varchar not null unique)");
			statement.execute("""
					create table coding(id uuid primary key, anchor uuid not null references anchor on delete cascade,
						code uuid not null references code, memo varchar not null)""");
			statement.execute("create table feed(number bigint primary key, id uuid not null)");
		}
		connection.commit();
	}

	void addCodes(List<Code> codes) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into code values(?, ?)")) {
			for (Code code : codes) {
				insert.setObject(1, code.id().value());
				insert.setString(2, code.name());
				insert.addBatch();
			}
			insert.executeBatch();
		}
		connection.commit();
	}

	/** Writes the narrative and its codings anew, in the running transaction. */
	void put(CodedNarrative coded, long feedNumber) throws SQLException {
		try (PreparedStatement narrative = connection
				.prepareStatement("merge into narrative(id, session, title, text, version) values(?, ?, ?, ?, ?)");
				PreparedStatement clear = connection.prepareStatement("delete from anchor where narrative = ?");
				PreparedStatement feed = connection.prepareStatement("insert into feed values(?, ?)")) {
			narrative.setObject(1, coded.narrative().id().value());
			narrative.setObject(2, coded.narrative().session().value());
			narrative.setString(3, coded.narrative().title());
			narrative.setString(4, coded.narrative().text());
			narrative.setLong(5, coded.narrative().version() + 1);
			narrative.executeUpdate();
			clear.setObject(1, coded.narrative().id().value());
			clear.executeUpdate();
			putCodings(coded);
			feed.setLong(1, feedNumber);
			feed.setObject(2, coded.narrative().id().value());
			feed.executeUpdate();
		}
	}

	private void putCodings(CodedNarrative coded) throws SQLException {
		try (PreparedStatement anchors = connection.prepareStatement("insert into anchor values(?, ?, ?, ?, ?)");
				PreparedStatement codings = connection.prepareStatement("insert into coding values(?, ?, ?, ?)")) {
			for (int i = 0; i < coded.codings().size(); i++) {
				Anchor anchor = coded.anchors().get(i);
				Coding coding = coded.codings().get(i);
				anchors.setObject(1, anchor.id().value());
				anchors.setObject(2, coded.narrative().id().value());
				anchors.setInt(3, anchor.span().start());
				anchors.setInt(4, anchor.span().end());
				anchors.setString(5, anchor.quote());
				anchors.addBatch();
				codings.setObject(1, coding.id().value());
				codings.setObject(2, anchor.id().value());
				codings.setObject(3, coding.code().value());
				codings.setString(4, coding.memo());
				codings.addBatch();
			}
			anchors.executeBatch();
			codings.executeBatch();
		}
	}

	/** Commits and has the disk keep it, as the product does. */
	void commitDurably() throws SQLException {
		connection.commit();
		try (Statement statement = connection.createStatement()) {
			statement.execute("checkpoint sync");
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
