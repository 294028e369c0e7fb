-- Concerns. Every moment here is the beginning of a day (UTC), in epoch milliseconds; ids are drawn, not counted: see decision 0010.
-- author_id is set for named ones only. published is 0 for a confidential one that still waits; anonymous ones wait elsewhere.
-- remarks counts those below, so that each gets the next place. lookup is the keyed hash of the case code of an anonymous one.
create table concern (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  way varchar(12) not null,
  author_id bigint references person (id),
  title varchar(200) not null,
  body varchar(10000) not null,
  stage varchar(12) not null,
  raised_at bigint not null,
  changed_at bigint not null,
  published smallint not null,
  remarks integer not null,
  lookup varchar(64) collate "C",
  constraint concern_lookup unique (lookup)
);
create index concern_newest on concern (community_id, raised_at desc, id desc);
create index concern_everywhere on concern (raised_at desc, id desc);
create index concern_unpublished on concern (published, id);
create index concern_author on concern (author_id);
-- Who raised a confidential concern, and the two handlers whom they were shown: nobody else.
create table concern_confided (
  concern_id bigint not null primary key references concern (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  first_handler bigint not null,
  second_handler bigint not null
);
create index concern_confided_of on concern_confided (person_id);
create table concern_handler (
  community_id bigint not null references community (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  primary key (community_id, person_id)
);
create index concern_handler_of on concern_handler (person_id);
-- What was done about a concern (then it has a stage), and what was said. person_id is null for its author who is not named.
create sequence seq_concern_remark start with 50 increment by 50;
create table concern_remark (
  id bigint not null primary key,
  concern_id bigint not null references concern (id) on delete cascade,
  place integer not null,
  person_id bigint references person (id),
  stage varchar(12),
  body varchar(5000) not null,
  made_at bigint not null,
  constraint concern_remark_place unique (concern_id, place)
);
create index concern_remark_of on concern_remark (person_id);
-- Anonymous words until the next batch: concerns, and replies to one (then concern_id is set). No time, and no order.
create table concern_waiting (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  concern_id bigint references concern (id) on delete cascade,
  title varchar(200) not null,
  body varchar(10000) not null,
  lookup varchar(64) collate "C",
  constraint concern_waiting_lookup unique (lookup)
);
create index concern_waiting_in on concern_waiting (community_id);
create index concern_waiting_on on concern_waiting (concern_id);
-- Slips that cannot be used again, as keyed hashes, until the day (its beginning) after which they could not anyway.
create table concern_spent (
  mark varchar(64) collate "C" not null primary key,
  ends_at bigint not null
);
create index concern_spent_old on concern_spent (ends_at);

-- One row: the day of the last batch. Held by whoever publishes, and by whoever posts anonymously.
create table concern_batch (
  name varchar(12) collate "C" not null primary key,
  published_at bigint not null
);
insert into concern_batch (name, published_at) values ('daily', 0);

-- Settings may be texts.
alter table organisation_setting alter column content type varchar(4000);
