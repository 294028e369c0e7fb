/**
 * Turns the HTML that other sites keep into the Markdown that eSpace keeps. jsoup reads, commonmark's own tree and renderer
 * write, so that what is kept renders as it read: text is escaped by the library that will parse it again. Elements that
 * Markdown has no word for give up their tags and keep their text.
 *
 * <p>Reading order: HtmlToMarkdown, Blocks, Inlines, Emphases, Tables, Raised.
 */
@NullMarked
package org.espace.exchange.markup;

import org.jspecify.annotations.NullMarked;
