/**
 * What people say about pages, for programs.
 *
 * <p>Reading order: Talks, PageTalk, TalkPost, NewTalkPost.
 */
@NullMarked
package org.espace.widgets.api.talk;

import org.jspecify.annotations.NullMarked;
