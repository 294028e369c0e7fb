-- Ids are drawn by lot: in a row of their own they would tell when something was attached of which only the day is to be known.
-- person_id is null when nobody is to be known. part is empty for what the thing itself carries, else such as answer-12.
create table attachment (
  id bigint not null primary key,
  about_kind varchar(20) collate "C" not null,
  about_id bigint not null,
  part varchar(30) not null,
  place smallint not null,
  name varchar(120) not null,
  type varchar(20) not null,
  size_bytes integer not null,
  width integer not null,
  height integer not null,
  sha256 varchar(64) not null,
  content varchar(50) collate "C" not null,
  preview varchar(50) collate "C" not null,
  person_id bigint references person (id) on delete set null,
  attached_at bigint not null
);
create index attachment_of on attachment (about_kind, about_id, attached_at, place);
create index attachment_person on attachment (person_id);
create index attachment_content_key on attachment (content);
create index attachment_preview_key on attachment (preview);

-- What the files hold, unless a folder keeps it. The key begins with the day.
create table attachment_content (
  content_key varchar(50) collate "C" not null primary key,
  bytes bytea not null
);
