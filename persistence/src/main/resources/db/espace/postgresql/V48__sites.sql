-- Sites of other origins in whose pages panels stand. origins: parted by blanks.
create sequence seq_site as bigint start with 50 increment by 50;
create table site (
  id bigint not null primary key,
  issuer varchar(80) collate "C" not null,
  audience varchar(300) collate "C" not null,
  origins varchar(6100) collate "C" not null,
  added_at bigint not null,
  constraint site_issuer unique (issuer)
);

-- With which their servers sign; content is empty once it was revoked.
create sequence seq_site_key as bigint start with 50 increment by 50;
create table site_key (
  id bigint not null primary key,
  site_id bigint not null references site (id) on delete cascade,
  name varchar(80) collate "C" not null,
  algorithm varchar(10) not null,
  content varchar(2000) not null,
  added_at bigint not null,
  revoked_at bigint,
  constraint site_key_name unique (name)
);
create index site_key_site on site_key (site_id);

-- What was signed counts once: kept for as long as it would be good.
create table used_voucher (
  hash varchar(64) collate "C" not null primary key,
  good_until bigint not null
);
create index used_voucher_until on used_voucher (good_until);

-- Whom a site's server vouched for a while ago; of the secret only a hash is kept.
create table site_pass (
  hash varchar(64) collate "C" not null primary key,
  key_id bigint not null references site_key (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  principal varchar(200) not null,
  origin varchar(300) collate "C" not null,
  confined smallint not null,
  good_until bigint not null
);
create index site_pass_until on site_pass (good_until);
create index site_pass_key on site_pass (key_id);
create index site_pass_person on site_pass (person_id);
