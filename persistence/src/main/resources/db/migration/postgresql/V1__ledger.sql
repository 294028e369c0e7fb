-- The one append-only table of changes. happened_at is when it happened (an import keeps old dates),
-- recorded_at is when this row was written; both epoch milliseconds.
create sequence seq_ledger start with 1 increment by 50;
create table ledger (
  id bigint not null primary key,
  happened_at bigint not null,
  recorded_at bigint not null,
  community_id bigint,
  kind varchar(40) not null,
  subject_id bigint not null,
  actor_id bigint
);
create index ledger_community on ledger (community_id, id);

-- How far the ledger has been folded into the figures of communities.
create table ledger_fold (
  name varchar(40) collate "C" not null primary key,
  ledger_id bigint not null
);
insert into ledger_fold (name, ledger_id) values ('community', 0);
