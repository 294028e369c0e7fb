package org.espace.widgets;

/**
 * A file that a widget hands out. The bytes are not copied: whoever makes one leaves them alone.
 *
 * @param type such as {@code text/vcard; charset=utf-8}
 * @param name the file's name, such as {@code ann.vcf}; any characters, the door makes it safe
 * @param lasting whether the address changes with the content, so that a browser may keep it for good
 * @param shown whether it may stand in a page, as a picture does; else it is saved. Pictures alone are ever shown
 */
public record Download(String type, String name, byte[] bytes, boolean lasting, boolean shown) {

    /** One to be saved. */
    public Download(String type, String name, byte[] bytes, boolean lasting) {
        this(type, name, bytes, lasting, false);
    }
}
