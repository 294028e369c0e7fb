-- What happened is listed by when it happened: of a community, of a person, of one thing.
create index ledger_happened on ledger (community_id, happened_at desc, id desc);
create index ledger_actor on ledger (actor_id, happened_at desc, id desc);
create index ledger_about_happened on ledger (about_kind, about_id, happened_at desc, id desc);

-- Until when somebody has seen what is new; community_id is 0 for all their communities.
create table activity_seen (
  person_id bigint not null references person (id) on delete cascade,
  community_id bigint not null,
  seen_until bigint not null,
  primary key (person_id, community_id)
);

-- Which thing carries which tag, whatever kind of thing it is, and when something last happened to it.
create table activity_tag (
  tag varchar(40) not null,
  about_kind varchar(20) not null,
  about_id bigint not null,
  community_id bigint not null,
  touched_at bigint not null,
  primary key (about_kind, about_id, tag)
);
create index activity_tag_newest on activity_tag (tag, touched_at desc, about_id desc);
insert into activity_tag (tag, about_kind, about_id, community_id, touched_at)
  select t.tag, 'question', t.question_id, t.community_id, q.last_activity from tagging t join question q on q.id = t.question_id;

-- Private addresses of feeds: whoever knows the secret reads with the rights of the person. used_on: days since 1970.
create sequence seq_feed_address as bigint start with 50 increment by 50;
create table feed_address (
  id bigint not null primary key,
  person_id bigint not null references person (id) on delete cascade,
  feed varchar(200) not null,
  secret_hash varchar(64) not null,
  made_at bigint not null,
  used_on bigint,
  constraint feed_address_secret unique (secret_hash),
  constraint feed_address_once unique (person_id, feed)
);
