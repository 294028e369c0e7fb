-- What people looked for and did not find, and about how many of them; nothing of who they were.
create table search_need (
  words varchar(80) not null primary key,
  people int not null,
  last_day bigint not null
);
create index search_need_people on search_need (people desc, words);
