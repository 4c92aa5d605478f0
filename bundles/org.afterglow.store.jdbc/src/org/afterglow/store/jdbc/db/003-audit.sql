-- The log of who did what. Entries are added and never changed: the application may not even try. When the client an entry is
-- about is gone, the administrator takes away salt and content, and leaves a stamp that says so.
create table audit (
	number bigint primary key,
	at timestamp(9) with time zone,
	who varchar,
	registration varchar,
	kind varchar(20),
	client uuid,
	subject varchar(20),
	id uuid,
	details varchar,
	salt varbinary(16),
	digest varbinary(32) not null,
	chain varbinary(32) not null,
	erased varbinary(32),
	constraint audit_counts_from_one check (number >= 1)
);

create index audit_of_kind on audit (kind, number);
create index audit_of_client on audit (client, number);

grant select, insert on audit to application;
