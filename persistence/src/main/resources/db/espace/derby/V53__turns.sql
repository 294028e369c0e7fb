-- How often something was changed for a principal, empty for everyone: of the portal's own pages, and of what is set up on windows.
create table portal_turn (
  principal varchar(200) not null primary key,
  turn bigint not null
);
