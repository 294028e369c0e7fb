-- That something was changed which no row of the ledger tells of: something of one person, or (0) something that anybody may see.
-- Rows are needed for as long as a panel may be held, and no longer.
create sequence seq_ledger_mark start with 50 increment by 50;
create table ledger_mark (
  id bigint not null primary key,
  person_id bigint not null,
  recorded_at bigint not null
);
create index ledger_mark_person on ledger_mark (person_id, recorded_at);
create index ledger_mark_recorded on ledger_mark (recorded_at);
