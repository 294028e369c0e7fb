-- What a change is about: the thing that people would open to see it. Empty and 0 when there is none.
alter table ledger add column about_kind varchar(20) not null default '';
alter table ledger add column about_id bigint not null default 0;
create index ledger_about on ledger (about_kind, about_id, recorded_at);
update ledger set about_kind = 'question', about_id = subject_id where kind in ('question-asked', 'question-edited');
update ledger set about_kind = 'question', about_id = (select a.question_id from answer a where a.id = ledger.subject_id)
  where kind in ('question-answered', 'question-accepted', 'acceptance-withdrawn', 'answer-edited')
  and exists (select 1 from answer a where a.id = ledger.subject_id);
update ledger set about_kind = 'question', about_id = (select c.question_id from post_comment c where c.id = ledger.subject_id)
  where kind = 'post-commented' and exists (select 1 from post_comment c where c.id = ledger.subject_id);
update ledger set about_kind = 'community', about_id = community_id
  where kind in ('community-opened', 'community-described', 'community-endorsed');
update ledger set about_kind = 'person', about_id = subject_id
  where kind in ('person-arrived', 'person-changed', 'profile-changed');
