-- What was brought in from elsewhere, under the key it had there: a second import finds it and adds nothing.
-- The key begins with the many-valued column: Derby probes a list of values only at the head of an index, else it scans.
-- within_id is the question an answer belongs to, 0 for all else.
create table imported (
  source varchar(60) not null,
  kind varchar(12) not null,
  external_id varchar(200) not null,
  local_id bigint not null,
  within_id bigint not null,
  primary key (external_id, kind, source)
);
