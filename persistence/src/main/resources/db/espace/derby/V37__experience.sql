-- What people tell so that others can use it again. asker_id and answerer_id are those of the answer that it was made from, if it was.
create sequence seq_experience as bigint start with 50 increment by 50;
create table experience (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  author_id bigint not null references person (id),
  title varchar(200) not null,
  tags varchar(220) not null,
  told_at bigint not null,
  edited_at bigint,
  used integer not null,
  review_months integer not null,
  review_due bigint not null,
  outdated_at bigint,
  question_id bigint not null,
  answer_id bigint not null,
  asker_id bigint references person (id),
  answerer_id bigint references person (id)
);
create index experience_newest on experience (community_id, told_at desc, id desc);
create index experience_used on experience (community_id, used desc, id desc);
create index experience_everywhere on experience (told_at desc, id desc);
create index experience_used_everywhere on experience (used desc, id desc);
create index experience_author on experience (author_id, told_at desc, id desc);
create index experience_due on experience (author_id, review_due);

create table experience_text (
  experience_id bigint not null primary key references experience (id) on delete cascade,
  situation varchar(10000) not null,
  actions varchar(10000) not null,
  outcome varchar(10000) not null,
  next_time varchar(10000) not null
);

create table experience_tag (
  experience_id bigint not null references experience (id) on delete cascade,
  tag varchar(40) not null,
  primary key (experience_id, tag)
);
create index experience_tagged on experience_tag (tag, experience_id);

-- That somebody used it: where, and how it went. One a person.
create sequence seq_experience_use as bigint start with 50 increment by 50;
create table experience_use (
  id bigint not null primary key,
  experience_id bigint not null references experience (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  place varchar(200) not null,
  result varchar(10) not null,
  words varchar(2000) not null,
  used_at bigint not null,
  constraint experience_use_once unique (experience_id, person_id)
);
create index experience_use_newest on experience_use (experience_id, used_at desc, id desc);
