-- The search index of nodes that share this database: a copy of what was written, as plain text, that may be thrown away and made anew. Other
-- databases keep none of it: there the index lies beside the program.
create table search_card (
  kind varchar(20) collate "C" not null,
  id bigint not null,
  place bigint not null,
  stamp bigint not null,
  community_id bigint not null,
  author_id bigint not null,
  unit_id bigint not null,
  seen varchar(30) collate "C" not null,
  at bigint not null,
  tags text[] not null,
  title text not null,
  words tsvector not null,
  primary key (kind, id)
);
create index search_card_words on search_card using gin (words);
create index search_card_author on search_card (author_id);

-- Up to where it is told; one row.
create table search_position (
  name varchar(10) collate "C" not null primary key,
  recorded_until bigint not null,
  kind varchar(20) collate "C" not null,
  after_id bigint not null
);
