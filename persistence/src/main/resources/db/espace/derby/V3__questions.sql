create sequence seq_question as bigint start with 50 increment by 50;
create table question (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  author_id bigint not null references person (id),
  title varchar(200) not null,
  tags varchar(220) not null,
  asked_at bigint not null,
  edited_at bigint,
  last_activity bigint not null,
  progress smallint not null,
  answers integer not null,
  useful integer not null,
  accepted_id bigint
);
create index question_newest on question (community_id, asked_at desc, id desc);
create index question_active on question (community_id, last_activity desc, id desc);
create index question_progress on question (community_id, progress, asked_at desc, id desc);
create index question_author on question (author_id, asked_at desc, id desc);
create index question_everywhere on question (asked_at desc, id desc);
create index question_progress_everywhere on question (progress, asked_at desc, id desc);

create table question_body (
  question_id bigint not null primary key references question (id) on delete cascade,
  body varchar(30000) not null
);

-- place is 0 for the accepted answer, 1 for all others: the order in which they are read.
create sequence seq_answer as bigint start with 50 increment by 50;
create table answer (
  id bigint not null primary key,
  question_id bigint not null references question (id) on delete cascade,
  author_id bigint not null references person (id),
  body varchar(30000) not null,
  answered_at bigint not null,
  edited_at bigint,
  place smallint not null,
  useful integer not null
);
create index answer_order on answer (question_id, place, useful desc, id);
create index answer_author on answer (author_id, answered_at desc, id desc);

-- answer_id is 0 for a comment on the question itself.
create sequence seq_comment as bigint start with 50 increment by 50;
create table post_comment (
  id bigint not null primary key,
  question_id bigint not null references question (id) on delete cascade,
  answer_id bigint not null,
  author_id bigint not null references person (id),
  body varchar(2000) not null,
  commented_at bigint not null
);
create index post_comment_order on post_comment (question_id, answer_id, commented_at, id);

create table acceptance (
  question_id bigint not null primary key references question (id) on delete cascade,
  answer_id bigint not null,
  person_id bigint,
  accepted_at bigint not null
);

-- "Useful", said by one person of one post; answer_id is 0 when it is said of the question itself.
create sequence seq_vote as bigint start with 50 increment by 50;
create table vote (
  id bigint not null primary key,
  question_id bigint not null references question (id) on delete cascade,
  answer_id bigint not null,
  person_id bigint not null references person (id) on delete cascade,
  voted_at bigint not null,
  constraint vote_once unique (question_id, answer_id, person_id)
);

-- Which question carries which tag; the row of the question has them all, as text.
create table tagging (
  question_id bigint not null references question (id) on delete cascade,
  tag varchar(40) not null,
  community_id bigint not null,
  asked_at bigint not null,
  primary key (question_id, tag)
);
create index tagging_community on tagging (community_id, tag, asked_at desc, question_id desc);
create index tagging_everywhere on tagging (tag, asked_at desc, question_id desc);
create index tagging_newest on tagging (community_id, asked_at desc, question_id desc);
