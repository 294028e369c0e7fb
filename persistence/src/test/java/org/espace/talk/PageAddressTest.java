package org.espace.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.stream.Stream;
import org.espace.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTPS://Intranet.Example/Rota https://intranet.example/Rota",
                "https://intranet.example https://intranet.example/",
                "https://intranet.example:443/a https://intranet.example/a",
                "http://intranet.example:80/a http://intranet.example/a",
                "http://intranet.example:/a http://intranet.example/a",
                "https://intranet.example:8443/a https://intranet.example:8443/a",
                "https://intranet.example./a https://intranet.example/a",
                "https://intranet.example/a#part https://intranet.example/a",
                "https://intranet.example/a/index.html https://intranet.example/a/",
                "https://intranet.example/INDEX.HTM https://intranet.example/",
                "https://intranet.example/a/./b/../c https://intranet.example/a/c",
                "https://intranet.example/a/%2e%2E/b https://intranet.example/b",
                "https://intranet.example/../../a https://intranet.example/a",
                "https://intranet.example/a/.. https://intranet.example/",
                "https://intranet.example/%7euser/%c3%a9 https://intranet.example/~user/%C3%A9",
                "https://intranet.example/é https://intranet.example/%C3%A9",
                "https://intranet.example/a?b=2&a=1 https://intranet.example/a?a=1&b=2",
                "https://intranet.example/a?utm_source=mail&id=7&gclid=x&fbclid=y https://intranet.example/a?id=7",
                "https://intranet.example/a?%75tm_medium=mail https://intranet.example/a",
                "https://intranet.example/a?utm=7 https://intranet.example/a?utm=7",
                "https://intranet.example/a? https://intranet.example/a",
                "https://bücher.example/a https://xn--bcher-kva.example/a",
                "https://ＩＮＴＲＡＮＥＴ.example/a https://intranet.example/a",
                "https://[::1]:8080/a https://[::1]:8080/a"
            })
    void every_address_of_a_page_becomes_the_same(String typed, String expected) {
        PageAddress page = PageAddress.parse(typed);
        assertNotNull(page);
        assertEquals(expected, page.whole());
        assertEquals(page, PageAddress.parse(page.whole()), "and stays so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt://intranet.example/%0aalert(1)",
                "data:text/html,x",
                "ftp://intranet.example/a",
                "//intranet.example/a",
                "/a",
                "intranet.example/a",
                "https://",
                "https:///a",
                "https://user@intranet.example/a",
                "https://user:secret@intranet.example/a",
                "https://intranet.example@evil.example/",
                "https://intranet.example\\@evil.example/",
                "https://intranet.example:99999/a",
                "https://intranet.example:8o/a",
                "https://intranet..example/a",
                "https://-intranet.example/a",
                "https://intra net.example/a",
                "https://intra%6eet.example/a",
                "https://intranet.example/%zz",
                "https://[::1/a",
                "https://xn--\u0000/a",
                "\u0000https://intranet.example/",
                ""
            })
    void what_is_no_address_of_a_page_is_none(String typed) {
        assertNull(PageAddress.parse(typed));
    }

    @Test
    void one_of_eight_kilobytes_is_none() {
        assertNull(PageAddress.parse("https://intranet.example/" + "a".repeat(8_192)));
        assertNull(PageAddress.parse("https://intranet.example/" + "é".repeat(1_000)), "too long when it is encoded");
        assertNotNull(PageAddress.parse("https://intranet.example/" + "a".repeat(1_900)));
    }

    static Stream<String> foreign() {
        return Stream.of(
                "https://intranet.example.evil.example/a",
                "https://evilintranet.example/a",
                "http://intranet.example/a",
                "https://intranet.example:8443/a",
                "https://www.intranet.example/a",
                "https://intrаnet.example/a",
                "https://xn--intrnet-2fg.example/a");
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void only_the_very_origin_counts(String typed) {
        PageOrigins origins = PageOrigins.of("https://intranet.example, https://bücher.example:443\nnonsense", Set::of);
        assertEquals("foreign-page", refused(origins, typed, null));
    }

    @Test
    void origins_are_compared_in_their_one_form() {
        PageOrigins origins = PageOrigins.of("HTTPS://Intranet.example:443/ https://bücher.example", Set::of);
        assertEquals(
                "https://intranet.example/a",
                origins.check("https://INTRANET.example/a", null).whole());
        assertEquals(
                "https://xn--bcher-kva.example/a",
                origins.check("https://bücher.example/a", null).whole());
        assertEquals("no-page", refused(origins, "javascript:alert(1)", null));
        assertEquals("no-page", refused(origins, null, null));
    }

    @Test
    void where_none_is_registered_only_our_own_counts() {
        PageOrigins none = PageOrigins.of("", Set::of);
        assertEquals(
                "https://espace.example/a",
                none.check("https://espace.example/a", "https://espace.example").whole());
        assertEquals("foreign-page", refused(none, "https://intranet.example/a", "https://espace.example"));
        assertEquals("foreign-page", refused(none, "https://espace.example/a", null));
        PageOrigins some = PageOrigins.of("https://intranet.example", Set::of);
        assertEquals("foreign-page", refused(some, "https://espace.example/a", "https://espace.example"));
    }

    private static String refused(PageOrigins origins, @Nullable String typed, @Nullable String own) {
        return assertThrows(Refused.class, () -> origins.check(typed, own))
                .faults()
                .get(0)
                .code();
    }
}
