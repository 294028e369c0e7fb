package org.espace.widgets.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginCheckTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    same-origin,                        ,                            , true
                    none,                               ,                            , true
                    cross-site,      https://app.example,                            , false
                    same-site,                          ,                            , false
                    ,                https://app.example,                            , true
                    ,            https://app.example:443,                            , true
                    ,           https://app.example:8443,                            , false
                    ,               https://evil.example, https://app.example/page   , false
                    ,                               null,                            , false
                    ,                                   , https://app.example/page?a , true
                    ,                                   , https://app.example.evil/  , false
                    ,                                   , https://app.example@evil/  , false
                    ,                                   , not an address             , false
                    ,                                   ,                            , true
                    """)
    void believes_what_the_browser_says(
            @Nullable String site, @Nullable String origin, @Nullable String referer, boolean passes) {
        assertEquals(passes, OriginCheck.passes(site, origin, referer, "app.example"));
    }
}
