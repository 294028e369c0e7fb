-- What people say about a page. subject_key is a hash of what the page is known by, address is empty where that is no address.
create sequence seq_talk as bigint start with 50 increment by 50;
create table talk (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  subject_key varchar(64) not null,
  name varchar(200) not null,
  address varchar(2000) not null,
  started_at bigint not null,
  last_activity bigint not null,
  comments integer not null,
  open_questions integer not null,
  constraint talk_once unique (community_id, subject_key)
);
create index talk_newest on talk (community_id, last_activity desc, id desc);
create index talk_busiest on talk (community_id, comments desc, id desc);
create index talk_open on talk (community_id, open_questions desc, id desc);
create index talk_newest_everywhere on talk (last_activity desc, id desc);
create index talk_busiest_everywhere on talk (comments desc, id desc);
create index talk_open_everywhere on talk (open_questions desc, id desc);

-- parent_id is 0 for what is said of the page itself, else the post replied to. kind is 0 for a comment, 1 for a question. answered_at is 0 for a
-- question that is open.
create sequence seq_talk_post as bigint start with 50 increment by 50;
create table talk_post (
  id bigint not null primary key,
  talk_id bigint not null references talk (id) on delete cascade,
  parent_id bigint not null,
  author_id bigint not null references person (id),
  kind smallint not null,
  body varchar(4000) not null,
  posted_at bigint not null,
  answered_at bigint not null
);
create index talk_post_order on talk_post (talk_id, parent_id, posted_at desc, id desc);
