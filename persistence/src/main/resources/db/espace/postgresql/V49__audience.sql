-- For whom a page is: everybody, staff, or administrators alone.
alter table portal_page add column audience varchar(14) not null default 'EVERYBODY';
update portal_page set audience = 'STAFF' where signed_in_only <> 0;
alter table portal_page drop column signed_in_only;
