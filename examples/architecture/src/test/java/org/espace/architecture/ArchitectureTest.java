package org.espace.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.espace");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        "only_delivery_knows_servlets_and_portlets",
                        HouseRules.only_delivery_knows_servlets_and_portlets,
                        "org.espace.widgets.planted.servlet"),
                arguments(
                        "only_the_container_room_knows_pluto",
                        HouseRules.only_the_container_room_knows_pluto,
                        "org.espace.portal.planted.pluto"),
                arguments(
                        "only_the_server_room_knows_tomcat",
                        HouseRules.only_the_server_room_knows_tomcat,
                        "org.espace.portal.planted.tomcat"),
                arguments(
                        "only_persistence_knows_jpa",
                        HouseRules.only_persistence_knows_jpa,
                        "org.espace.widgets.planted.jpa"),
                arguments(
                        "only_the_jpa_room_makes_entity_managers",
                        HouseRules.only_the_jpa_room_makes_entity_managers,
                        "org.espace.planted.factory"),
                arguments(
                        "entities_and_repositories_stay_home",
                        HouseRules.entities_and_repositories_stay_home,
                        "org.espace.planted.entity"),
                arguments("services_speak_records", HouseRules.services_speak_records, "org.espace.planted.spoken"),
                arguments(
                        "only_html_knows_templates",
                        HouseRules.only_html_knows_templates,
                        "org.espace.widgets.planted.template"),
                arguments(
                        "only_the_vcard_room_knows_ez_vcard",
                        HouseRules.only_the_vcard_room_knows_ez_vcard,
                        "org.espace.widgets.planted.card"),
                arguments(
                        "only_the_lucene_room_knows_lucene",
                        HouseRules.only_the_lucene_room_knows_lucene,
                        "org.espace.search.planted"),
                arguments(
                        "only_attachment_looks_into_files",
                        HouseRules.only_attachment_looks_into_files,
                        "org.espace.planted.files"),
                arguments(
                        "only_json_knows_json_binding",
                        HouseRules.only_json_knows_json_binding,
                        "org.espace.widgets.planted.json"),
                arguments(
                        "only_embed_reads_what_sites_sign",
                        HouseRules.only_embed_reads_what_sites_sign,
                        "org.espace.planted.signed"),
                arguments(
                        "features_know_no_delivery",
                        HouseRules.features_know_no_delivery,
                        "org.espace.widgets.planted.door"),
                arguments(
                        "nobody_depends_on_those_who_only_listen",
                        HouseRules.nobody_depends_on_those_who_only_listen,
                        "org.espace.planted.listening"),
                arguments("widgets_are_final", HouseRules.widgets_are_final, "org.espace.widgets.planted.open"),
                arguments("widgets_keep_no_state", HouseRules.widgets_keep_no_state, "org.espace.widgets.planted.open"),
                arguments(
                        "only_services_open_transactions",
                        HouseRules.only_services_open_transactions,
                        "org.espace.widgets.planted.transaction"),
                arguments("time_comes_from_a_clock", HouseRules.time_comes_from_a_clock, "org.espace.planted.time"),
                arguments(
                        "fields_of_entities_are_private",
                        HouseRules.fields_of_entities_are_private,
                        "org.espace.planted.entity"),
                arguments("names_say_something", HouseRules.names_say_something, "org.espace.planted.name"),
                arguments("nobody_skips_rows", HouseRules.nobody_skips_rows, "org.espace.planted.skipping"),
                arguments("caches_are_bounded", HouseRules.caches_are_bounded, "org.espace.planted.boundless"),
                arguments(
                        "every_package_is_explained",
                        HouseRules.every_package_is_explained,
                        "org.espace.planted.silent"),
                arguments(
                        "rooms_of_the_domain_are_free_of_cycles",
                        HouseRules.rooms_of_the_domain_are_free_of_cycles,
                        "org.espace.chicken org.espace.egg"),
                arguments(
                        "rooms_of_the_widgets_are_free_of_cycles",
                        HouseRules.rooms_of_the_widgets_are_free_of_cycles,
                        "org.espace.widgets.chicken org.espace.widgets.egg"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps(String name, ArchRule rule, String planted) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_planted_violation_is_caught_by(String name, ArchRule rule, String planted) {
        JavaClasses violating = new ClassFileImporter().importPackages(planted.split(" "));
        assertThrows(AssertionError.class, () -> rule.allowEmptyShould(true).check(violating));
    }

    @Test
    void every_rule_is_in_the_list() {
        long rules = Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .count();
        assertEquals(rules, rules().count());
    }
}
