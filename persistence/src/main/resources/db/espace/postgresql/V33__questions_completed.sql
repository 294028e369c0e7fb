-- answered_at: the newest answer; returned_at: when the asker last wrote again (a comment, an edit); 0 for never. From both follows whether the
-- asker came back. edits: how often the text was changed, which is also what an edit says it began from. closed is 1 while no answers are
-- taken. took_in: how many questions were merged into this one.
alter table question add column answered_at bigint not null default 0;
alter table question add column returned_at bigint not null default 0;
alter table question add column me_too integer not null default 0;
alter table question add column edits integer not null default 0;
alter table question add column closed smallint not null default 0;
alter table question add column took_in integer not null default 0;
alter table answer add column edits integer not null default 0;

update question set answered_at = coalesce((select max(a.answered_at) from answer a where a.question_id = question.id), 0)
  where answers > 0;
update question set returned_at = coalesce((select max(c.commented_at) from post_comment c
  where c.question_id = question.id and c.author_id = question.author_id), 0) where answers > 0;
-- 3 is RETURNED, 1 is NO_ACCEPTED.
update question set progress = 3 where progress = 1 and returned_at > answered_at;

create table me_too (
  question_id bigint not null references question (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  said_at bigint not null,
  primary key (question_id, person_id)
);

-- duplicate_of is the question that was asked before, which is never closed as a duplicate itself: so there are no chains and no circles.
create table closing (
  question_id bigint not null primary key references question (id) on delete cascade,
  reason varchar(20) not null,
  words varchar(500) not null,
  person_id bigint not null references person (id),
  closed_at bigint not null,
  duplicate_of bigint references question (id) on delete cascade
);

-- A question that was merged into another: its row is gone, its text and author stay, and its id leads to the other one.
create table merged_question (
  id bigint not null primary key,
  into_id bigint not null references question (id) on delete cascade,
  author_id bigint not null references person (id),
  title varchar(200) not null,
  body varchar(30000) not null,
  asked_at bigint not null,
  merged_by bigint not null references person (id),
  merged_at bigint not null
);
create index me_too_of on me_too (person_id);
create index closing_by on closing (person_id);
create index closing_duplicate on closing (duplicate_of);
create index merged_question_into on merged_question (into_id);
create index merged_question_author on merged_question (author_id);
create index merged_question_by on merged_question (merged_by);
