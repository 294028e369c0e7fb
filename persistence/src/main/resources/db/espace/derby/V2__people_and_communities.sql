create sequence seq_person as bigint start with 50 increment by 50;
create table person (
  id bigint not null primary key,
  principal varchar(200),
  name varchar(200) not null,
  name_key varchar(200) not null,
  job varchar(200),
  unit varchar(200),
  joined_at bigint not null,
  example smallint not null default 0,
  constraint person_principal unique (principal)
);
create index person_name on person (name_key, id);

create sequence seq_community as bigint start with 50 increment by 50;
create table community (
  id bigint not null primary key,
  name varchar(120) not null,
  name_key varchar(120) not null,
  purpose varchar(500) not null,
  practice smallint not null,
  privacy varchar(12) not null,
  opened_at bigint not null,
  archived_at bigint,
  example smallint not null default 0,
  constraint community_name unique (name_key)
);
create index community_order on community (name_key, id);

-- Each word of a community's name, so that a search by any word is a range scan.
create table community_word (
  word varchar(60) not null,
  community_id bigint not null references community (id) on delete cascade,
  primary key (word, community_id)
);
-- Derby makes an index for each foreign key, PostgreSQL does not.

create sequence seq_membership as bigint start with 50 increment by 50;
create table membership (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  role varchar(12) not null,
  since bigint not null,
  constraint membership_once unique (community_id, person_id)
);
create index membership_of on membership (person_id, community_id);
create index membership_newest on membership (community_id, role, since desc, id desc);

-- Folded from the ledger, never updated by the changes themselves: no hot row.
create table community_figures (
  community_id bigint not null primary key references community (id) on delete cascade,
  members bigint not null,
  questions bigint not null,
  answers bigint not null
);
