/**
 * Page talk: comments and questions about a page of the intranet, kept by community and page.
 *
 * <p>Reading order: PageAddress, PageOrigins, Subject, TalkService, TalkDetail, TalkedPage, TalkContent.
 */
@NullMarked
package org.espace.talk;

import org.jspecify.annotations.NullMarked;
