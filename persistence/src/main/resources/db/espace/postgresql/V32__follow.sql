-- Who follows which thing. Things are of many kinds, so no foreign key leads to them.
create sequence seq_follow as bigint start with 50 increment by 50;
create table follow (
  id bigint not null primary key,
  person_id bigint not null references person (id) on delete cascade,
  kind varchar(20) collate "C" not null,
  thing_id bigint not null,
  followed_at bigint not null,
  constraint follow_once unique (person_id, kind, thing_id)
);
create index follow_thing on follow (kind, thing_id, id);
create index follow_person on follow (person_id, id desc);
