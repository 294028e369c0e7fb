-- Tasks taken on for a community. Coordinators have theirs in membership; here stand advocates and sponsors, and what is offered.
create sequence seq_leadership start with 50 increment by 50;
create table leadership (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  duty varchar(12) not null,
  network varchar(120) not null,
  since bigint not null,
  constraint leadership_once unique (community_id, person_id, duty)
);
create index leadership_of on leadership (person_id);
-- settled is 0 while an offer waits, and its own id afterwards: so one offer of a task can wait for a person, and any number be past.
-- offered_by is null when the community itself offers.
create sequence seq_leadership_offer start with 50 increment by 50;
create table leadership_offer (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  duty varchar(12) not null,
  handover smallint not null,
  network varchar(120) not null,
  offered_by bigint references person (id) on delete cascade,
  words varchar(300) not null,
  offered_at bigint not null,
  settled bigint not null,
  answer varchar(12),
  answer_words varchar(300) not null,
  answered_at bigint,
  constraint leadership_offer_once unique (community_id, person_id, duty, settled)
);
create index leadership_offer_to on leadership_offer (person_id, settled, offered_at desc, id desc);
create index leadership_offer_open on leadership_offer (community_id, settled, offered_at, id);
create index leadership_offer_by on leadership_offer (offered_by);
-- endorsed_at is the day from which effect is measured: it never changes. An endorsement taken back keeps its row.
create sequence seq_endorsement start with 50 increment by 50;
create table endorsement (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  words varchar(400) not null,
  endorsed_at bigint not null,
  edited_at bigint,
  withdrawn_at bigint,
  constraint endorsement_once unique (community_id, person_id)
);
create index endorsement_of on endorsement (person_id);
-- gathering_name is the name's key while colleagues may support the proposal, and null otherwise: no two gather under one name.
create sequence seq_proposal start with 50 increment by 50;
create table proposal (
  id bigint not null primary key,
  proposer_id bigint not null references person (id) on delete cascade,
  name varchar(120) not null,
  gathering_name varchar(120) collate "C",
  purpose varchar(300) not null,
  practice smallint not null,
  audience varchar(300) not null,
  privacy varchar(12) not null,
  proposed_at bigint not null,
  fades_at bigint not null,
  stage varchar(12) not null,
  reason varchar(500) not null,
  supporters integer not null,
  community_id bigint references community (id) on delete set null,
  constraint proposal_gathering_name unique (gathering_name)
);
create index proposal_newest on proposal (stage, proposed_at desc, id desc);
create index proposal_fading on proposal (stage, fades_at, id);
create index proposal_of on proposal (proposer_id, proposed_at desc, id desc);
create index proposal_community on proposal (community_id);
create sequence seq_proposal_supporter start with 50 increment by 50;
create table proposal_supporter (
  id bigint not null primary key,
  proposal_id bigint not null references proposal (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  need varchar(500) not null,
  supported_at bigint not null,
  constraint proposal_supporter_once unique (proposal_id, person_id)
);
create index proposal_supporter_order on proposal_supporter (proposal_id, supported_at, id);
create index proposal_supporter_of on proposal_supporter (person_id);
-- Weight: 4 in the name, 2 in the purpose, 1 in what is said beside it.
create table proposal_word (
  word varchar(60) collate "C" not null,
  proposal_id bigint not null references proposal (id) on delete cascade,
  weight smallint not null,
  primary key (word, proposal_id)
);
create index proposal_word_of on proposal_word (proposal_id);
-- target is whom or what an invitation was sent to; settled is 0 while it is open, and its own id afterwards: one can be open, any number past.
create sequence seq_invitation start with 50 increment by 50;
create table invitation (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  inviter_id bigint not null references person (id) on delete cascade,
  invitee_id bigint references person (id) on delete cascade,
  address varchar(254) not null,
  target varchar(260) collate "C" not null,
  words varchar(300) not null,
  sent_at bigint not null,
  until_at bigint not null,
  state varchar(12) not null,
  answered_at bigint,
  settled bigint not null,
  constraint invitation_once unique (community_id, target, settled)
);
create index invitation_newest on invitation (community_id, sent_at desc, id desc);
create index invitation_sent on invitation (inviter_id, sent_at desc, id desc);
create index invitation_received on invitation (invitee_id, state, sent_at desc, id desc);
create index invitation_ending on invitation (state, until_at, id);

-- One row for each who has ever invited, to hold while the day's invitations are counted.
create table inviter (
  person_id bigint not null primary key references person (id) on delete cascade,
  invited_at bigint not null
);

-- place counts the greetings of one newcomer from 1; all from the sixth on have 6: so the first five are found in one stride.
create sequence seq_greeting start with 50 increment by 50;
create table greeting (
  id bigint not null primary key,
  community_id bigint not null references community (id) on delete cascade,
  newcomer_id bigint not null references person (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  words varchar(200) not null,
  greeted_at bigint not null,
  place smallint not null,
  constraint greeting_once unique (community_id, newcomer_id, person_id)
);
create index greeting_order on greeting (community_id, newcomer_id, place, id);
create index greeting_to on greeting (newcomer_id);
create index greeting_of on greeting (person_id);
