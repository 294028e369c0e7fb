-- Who may sign in to the portal. The hash says itself how it was made (Argon2id, PHC string).
create sequence seq_account as bigint start with 50 increment by 50;
create table account (
  id bigint not null primary key,
  person_id bigint not null references person (id) on delete cascade,
  login varchar(200) not null,
  hash varchar(300) not null,
  administrator smallint not null default 0,
  example smallint not null default 0,
  disabled smallint not null default 0,
  constraint account_login unique (login)
);

-- leads: the shared parameters this page opens for, separated by blanks.
create sequence seq_page as bigint start with 50 increment by 50;
create table portal_page (
  id bigint not null primary key,
  path varchar(60) not null,
  title varchar(120) not null,
  place integer not null,
  leads varchar(200) not null,
  in_menu smallint not null,
  signed_in_only smallint not null,
  constraint portal_page_path unique (path)
);

create sequence seq_portlet_window as bigint start with 50 increment by 50;
create table portlet_window (
  id bigint not null primary key,
  page_id bigint not null references portal_page (id) on delete cascade,
  region varchar(10) not null,
  place integer not null,
  application varchar(100) not null,
  portlet varchar(100) not null
);
create index portlet_window_page on portlet_window (page_id, place);

-- One row a value. principal is empty for what everyone has.
create sequence seq_portlet_preference as bigint start with 50 increment by 50;
create table portlet_preference (
  id bigint not null primary key,
  window_id bigint not null references portlet_window (id) on delete cascade,
  principal varchar(200) not null,
  name varchar(200) not null,
  place integer not null,
  content varchar(4000) not null,
  constraint portlet_preference_once unique (window_id, principal, name, place)
);
