-- What an organisation has decided otherwise than we would.
create table organisation_setting (
  name varchar(40) collate "C" not null primary key,
  content varchar(200) not null
);

-- words: why somebody asks, or why they were declined or removed.
alter table membership add column words varchar(500) not null default '';
alter table membership add column removed smallint not null default 0;

-- Names are unique among communities that staff may know of. One that is hidden has no public name: it takes none away, so
-- that trying a name does not tell of it.
alter table community drop constraint community_name;
alter table community add column public_name varchar(120) collate "C";
update community set public_name = name_key where privacy <> 'CONFIDENTIAL';
alter table community add constraint community_public_name unique (public_name);
alter table community add column welcome varchar(2000) not null default '';

alter table community_figures add column last_activity bigint not null default 0;
insert into community_figures (community_id, members, questions, answers)
  select c.id, 0, 0, 0 from community c where c.id not in (select f.community_id from community_figures f);
update community_figures set last_activity =
  (select coalesce(max(l.happened_at), 0) from ledger l where l.community_id = community_figures.community_id);
create index community_active on community_figures (last_activity desc, community_id desc);

-- The words of a community's name, purpose and needs, so that what sounds alike is found. Weight: 4 in the name, 2 in the purpose, 1 in a need.
create table community_term (
  term varchar(60) collate "C" not null,
  community_id bigint not null references community (id) on delete cascade,
  weight smallint not null,
  primary key (term, community_id)
);
create index community_term_of on community_term (community_id);
