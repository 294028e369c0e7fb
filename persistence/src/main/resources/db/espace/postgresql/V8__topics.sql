-- Who can help with a topic is read from this index alone, community included, whatever its size: no row of a question is looked up for it.
drop index tagging_everywhere;
create index tagging_topic on tagging (tag, asked_at desc, question_id desc, community_id);
