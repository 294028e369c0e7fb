-- A page of a community's own; it goes with the community. Null for the pages of the portal itself.
alter table portal_page add column community_id bigint;
alter table portal_page add constraint portal_page_community unique (community_id);
alter table portal_page add constraint portal_page_of
  foreign key (community_id) references community (id) on delete cascade;

-- Which editions of the default pages this portal has been given; a portal from before there were several has no row.
create table portal_edition (
  edition integer not null primary key
);
