-- Where somebody was named is listed by when it happened: they are the subject of the change.
create index ledger_named on ledger (kind, subject_id, happened_at desc, id desc) where kind = 'person-named';
