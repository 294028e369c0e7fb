-- What several nodes on one database have to know of each other, and what waits for the next page on whatever node.
-- Which node does a task that only one shall do.
create table lease (
  task varchar(60) not null primary key,
  holder varchar(36) not null,
  held_until bigint not null
);

-- What was typed into a form that was refused, or what is said once after an action, by a hash of the word in the address; person 0: nobody was signed in.
create table flash (
  hash varchar(64) not null primary key,
  person_id bigint not null,
  content blob(8M) not null,
  good_until bigint not null
);
create index flash_good on flash (good_until);

-- Sign-ins that were ended before they were over, by a hash of their number, until they would be over.
create table ended_sign_in (
  hash varchar(64) not null primary key,
  over_at bigint not null
);
create index ended_sign_in_over on ended_sign_in (over_at);
