-- Who worked in the practice when a narrative was kept: name and registration of then.
alter table revision add column author varchar default '' not null;
