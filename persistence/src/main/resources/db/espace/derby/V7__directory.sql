-- The tree of units. trail is the way from the top, such as /50/51/, so that all below a unit is a range; parent_id is 0 at the top;
-- people counts those who stand directly in the unit.
create sequence seq_org_unit as bigint start with 50 increment by 50;
create table org_unit (
  id bigint not null primary key,
  code varchar(60),
  parent_id bigint not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  trail varchar(400) not null,
  people bigint not null default 0,
  constraint org_unit_code unique (code),
  constraint org_unit_sibling unique (parent_id, name_key)
);
create index org_unit_trail on org_unit (trail, people);
create index org_unit_name on org_unit (name_key, id);

-- own has a bit for each field that the person typed: neither the host nor a file changes it any more. photo is the stamp of the picture.
alter table person add column unit_id bigint references org_unit (id);
alter table person add column place varchar(200) not null default '';
alter table person add column email varchar(200) not null default '';
alter table person add column photo varchar(40) not null default '';
alter table person add column own integer not null default 0;

-- Lists are kept one item a line; a contact is a line "KIND SHOWN value".
create table profile (
  person_id bigint not null primary key references person (id) on delete cascade,
  languages varchar(1300) not null,
  helps varchar(1300) not null,
  learns varchar(1300) not null,
  about varchar(2000) not null,
  contacts varchar(1000) not null,
  own integer not null
);

create table photo (
  person_id bigint not null primary key references person (id) on delete cascade,
  bytes blob(1M) not null
);

-- Who is found by what, in the order of names: an inverted index. u:<unit> for a unit and each above it, p: l: s: for a word of a place,
-- a language, a skill, * for everybody. ? is the list of those who are still to be indexed.
create table person_facet (
  facet varchar(80) not null,
  sort_key varchar(80) not null,
  person_id bigint not null references person (id) on delete cascade,
  primary key (facet, sort_key, person_id)
);
-- Each word of a name, so that a search by the beginning of any is a range scan.
create table person_word (
  word varchar(60) not null,
  sort_key varchar(80) not null,
  person_id bigint not null references person (id) on delete cascade,
  primary key (word, sort_key, person_id)
);
-- All of a person's facets and words, so that what one list gives is checked against the rest of a question by one look-up.
create table person_index (
  person_id bigint not null primary key references person (id) on delete cascade,
  terms varchar(8000) not null
);
insert into person_facet (facet, sort_key, person_id) select '?', '', id from person;
