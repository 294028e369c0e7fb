-- place: what is being written and where, such as "question-12" (a new one in community 12) or "answer-45" (to question 45).
create sequence seq_draft as bigint start with 50 increment by 50;
create table draft (
  id bigint not null primary key,
  person_id bigint not null references person (id) on delete cascade,
  place varchar(60) not null,
  title varchar(500) not null,
  body varchar(30000) not null,
  tags varchar(500) not null,
  changed_at bigint not null,
  constraint draft_once unique (person_id, place)
);
create index draft_newest on draft (person_id, changed_at desc, id desc);
create index draft_age on draft (changed_at, id);

-- The text that a post had before it was changed; number counts from 0, the text as it was first written. post: "question-5", "answer-12"; it
-- goes with the question in whose thread it stood.
create sequence seq_revision as bigint start with 50 increment by 50;
create table revision (
  id bigint not null primary key,
  question_id bigint not null references question (id) on delete cascade,
  post varchar(40) not null,
  number integer not null,
  title varchar(200) not null,
  body varchar(30000) not null,
  tags varchar(220) not null,
  author_id bigint not null references person (id) on delete cascade,
  written_at bigint not null,
  constraint revision_once unique (post, number)
);

-- Somebody was asked for help with a question. state: 0 asked, 1 helped, 2 cannot help.
create sequence seq_referral as bigint start with 50 increment by 50;
create table referral (
  id bigint not null primary key,
  question_id bigint not null references question (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  asked_by bigint not null references person (id) on delete cascade,
  asked_at bigint not null,
  state smallint not null,
  constraint referral_once unique (question_id, person_id)
);
create index referral_to on referral (person_id, state, asked_at desc, id desc);

-- Who may be asked for help, and how often a week at most; who has no row is never asked.
create table referral_consent (
  person_id bigint not null primary key references person (id) on delete cascade,
  a_week smallint not null
);
