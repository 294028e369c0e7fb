-- Keys that every node must share, made at the first start.
create table secret (
  name varchar(40) not null primary key,
  bytes varchar(200) not null
);
