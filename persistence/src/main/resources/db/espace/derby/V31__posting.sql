-- What a person's key once made, so that posting twice makes one. A key is the client's, or a digest of what was typed.
create table posting (
  person_id bigint not null references person (id) on delete cascade,
  posting_key varchar(80) not null,
  made_id bigint not null,
  posted_at bigint not null,
  primary key (person_id, posting_key)
);
create index posting_old on posting (posted_at);
