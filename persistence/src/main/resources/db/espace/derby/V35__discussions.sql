-- The narrow row that lists are read from. pinned is 1 for what stands first; split_from is 0 unless the discussion was split off another one.
create sequence seq_discussion as bigint start with 50 increment by 50;
create table discussion (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  author_id bigint not null references person (id),
  title varchar(200) not null,
  opening_id bigint not null,
  split_from bigint not null,
  opened_at bigint not null,
  last_activity bigint not null,
  posts integer not null,
  pinned smallint not null,
  locked smallint not null
);
create index discussion_active on discussion (community_id, pinned desc, last_activity desc, id desc);
create index discussion_everywhere on discussion (last_activity desc, id desc);

create table discussion_lock (
  discussion_id bigint not null primary key references discussion (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  reason varchar(300) not null,
  locked_at bigint not null
);

-- Where a discussion stood before it was moved.
create table discussion_former_place (
  community_id bigint not null references community (id) on delete cascade,
  discussion_id bigint not null references discussion (id) on delete cascade,
  moved_at bigint not null,
  primary key (community_id, discussion_id)
);

-- note is 0 for what somebody wrote, else what a coordinator did, and note_about the discussion it leads to. quote_of is the post quoted, 0 for
-- none. The four last columns count reactions.
create sequence seq_discussion_post as bigint start with 50 increment by 50;
create table discussion_post (
  id bigint not null primary key,
  discussion_id bigint not null references discussion (id) on delete cascade,
  author_id bigint not null references person (id),
  posted_at bigint not null,
  edited_at bigint,
  note smallint not null,
  note_about bigint not null,
  quote_of bigint not null,
  quote_author bigint not null,
  quote varchar(400) not null,
  body varchar(30000) not null,
  thanks integer not null,
  hearts integer not null,
  cheers integer not null,
  ideas integer not null
);
create index discussion_post_order on discussion_post (discussion_id, posted_at, id);

-- kinds has a bit for each reaction of this person to this post.
create sequence seq_post_reaction as bigint start with 50 increment by 50;
create table post_reaction (
  id bigint not null primary key,
  post_id bigint not null references discussion_post (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  kinds smallint not null,
  reacted_at bigint not null,
  constraint post_reaction_once unique (post_id, person_id)
);

-- That a person was named in a text; part is empty for the thing itself.
create sequence seq_mention as bigint start with 50 increment by 50;
create table mention (
  id bigint not null primary key,
  ref_kind varchar(20) not null,
  ref_id bigint not null,
  part varchar(40) not null,
  person_id bigint not null references person (id) on delete cascade,
  author_id bigint not null references person (id) on delete cascade,
  mentioned_at bigint not null,
  constraint mention_once unique (ref_kind, ref_id, part, person_id)
);
create index mention_newest on mention (person_id, mentioned_at desc, id desc);
