-- Sequences start at 50: EclipseLink takes the number it is given as the last of its block of 50.
-- The one append-only table of changes. happened_at is when it happened (an import keeps old dates), recorded_at is when this
-- row was written; both epoch milliseconds. Ids are handed out in blocks and commit out of order: readers go by recorded_at.
create sequence seq_ledger as bigint start with 50 increment by 50;
create table ledger (
  id bigint not null primary key,
  happened_at bigint not null,
  recorded_at bigint not null,
  community_id bigint not null,
  kind varchar(40) not null,
  subject_id bigint not null,
  actor_id bigint not null
);
create index ledger_community on ledger (community_id, recorded_at);
create index ledger_recorded on ledger (recorded_at, id);

-- Up to when each reader has folded the ledger into figures of its own.
create table ledger_fold (
  name varchar(40) not null primary key,
  folded_until bigint not null
);
insert into ledger_fold (name, folded_until) values ('community', 0);
