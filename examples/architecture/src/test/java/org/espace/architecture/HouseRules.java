package org.espace.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import javax.persistence.Entity;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.espace.architecture.conditions.EveryPackageIsExplained;
import org.espace.architecture.conditions.NamesNoEntity;
import org.espace.architecture.conditions.SaysHowMuchItKeeps;
import org.espace.jpa.UnitOfWork;
import org.espace.widgets.Widget;

/** What may know what, and what things are called. */
final class HouseRules {
    private static final String DELIVERY = "org.espace.widgets.delivery..";
    private static final String PORTAL = "org.espace.portal..";
    private static final String GENERATED = "..jte..";
    private static final String[] LISTENERS = {
        "org.espace.notice..",
        "org.espace.adoption..",
        "org.espace.search..",
        "org.espace.activity..",
        "org.espace.feed.."
    };
    private static final Set<String> CLOCKLESS = Set.of(
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()");

    private HouseRules() {}

    static final ArchRule only_delivery_knows_servlets_and_portlets = noClasses()
            .that()
            .resideOutsideOfPackages(DELIVERY, PORTAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.servlet..", "javax.portlet..", "javax.el..");

    static final ArchRule only_the_container_room_knows_pluto = noClasses()
            .that()
            .resideOutsideOfPackage("org.espace.portal.container..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pluto..");

    static final ArchRule only_the_server_room_knows_tomcat = noClasses()
            .that()
            .resideOutsideOfPackage("org.espace.portal.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.catalina..", "org.apache.tomcat..", "org.apache.coyote..", "org.apache.jasper..");

    static final ArchRule only_persistence_knows_jpa = noClasses()
            .that()
            .resideInAnyPackage("org.espace.widgets..", PORTAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.persistence..", "org.eclipse.persistence..", "java.sql..");

    static final ArchRule only_the_jpa_room_makes_entity_managers = noClasses()
            .that()
            .resideOutsideOfPackage("org.espace.jpa..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManagerFactory.class);

    static final ArchRule entities_and_repositories_stay_home = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate();

    static final ArchRule services_speak_records = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(new NamesNoEntity());

    static final ArchRule only_html_knows_templates = noClasses()
            .that()
            .resideOutsideOfPackages("org.espace.widgets.html..", "org.espace.portal.page..", GENERATED)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    static final ArchRule only_the_vcard_room_knows_ez_vcard = noClasses()
            .that()
            .resideOutsideOfPackage("org.espace.widgets.vcard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ezvcard..", "com.github.mangstadt..");

    static final ArchRule only_the_lucene_room_knows_lucene = noClasses()
            .that()
            .resideOutsideOfPackage("org.espace.search.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    static final ArchRule only_attachment_looks_into_files = noClasses()
            .that()
            .resideOutsideOfPackage("org.espace.attachment..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..");

    static final ArchRule only_json_knows_json_binding = noClasses()
            .that()
            .resideOutsideOfPackage("org.espace.widgets.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.json..", "org.eclipse.yasson..");

    static final ArchRule only_embed_reads_what_sites_sign = noClasses()
            .that()
            .resideOutsideOfPackage("org.espace.widgets.delivery.embed..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.nimbusds..");

    static final ArchRule features_know_no_delivery = noClasses()
            .that()
            .resideInAPackage("org.espace.widgets..")
            .and()
            .resideOutsideOfPackage(DELIVERY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DELIVERY);

    static final ArchRule rooms_of_the_domain_are_free_of_cycles =
            slices().matching("org.espace.(*)..").should().beFreeOfCycles();

    static final ArchRule rooms_of_the_widgets_are_free_of_cycles = slices().matching("org.espace.widgets.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage(GENERATED), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(GENERATED));

    static final ArchRule nobody_depends_on_those_who_only_listen = noClasses()
            .that()
            .resideInAPackage("org.espace..")
            .and()
            .resideOutsideOfPackages(LISTENERS)
            .and()
            .resideOutsideOfPackages("org.espace.domain..", "org.espace.example..", "org.espace.widgets..", PORTAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LISTENERS);

    static final ArchRule widgets_are_final =
            classes().that().implement(Widget.class).should().haveModifier(JavaModifier.FINAL);

    static final ArchRule widgets_keep_no_state = fields().that()
            .areDeclaredInClassesThat()
            .implement(Widget.class)
            .should()
            .beFinal();

    static final ArchRule only_services_open_transactions = noClasses()
            .that()
            .resideInAnyPackage("org.espace.widgets..", PORTAL)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(UnitOfWork.class);

    static final ArchRule time_comes_from_a_clock = noClasses()
            .that()
            .areNotAssignableTo(Clock.class)
            .should()
            .callCodeUnitWhere(JavaCall.Predicates.target(new DescribedPredicate<>("the machine's own clock") {
                @Override
                public boolean test(CodeUnitCallTarget target) {
                    return CLOCKLESS.contains(target.getFullName());
                }
            }));

    static final ArchRule fields_of_entities_are_private = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .and()
            .haveNameNotStartingWith("_persistence")
            .should()
            .bePrivate();

    static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Info|Data)(\\$.*)?")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    /** What is skipped is read first: a list goes on behind the last row that was shown. */
    static final ArchRule nobody_skips_rows = noClasses()
            .should()
            .callMethod(Query.class, "setFirstResult", int.class)
            .orShould()
            .callMethod(TypedQuery.class, "setFirstResult", int.class);

    static final ArchRule caches_are_bounded = classes().should(new SaysHowMuchItKeeps());

    static final ArchRule every_package_is_explained = classes()
            .that()
            .resideInAPackage("org.espace..")
            .and()
            .resideOutsideOfPackage(GENERATED)
            .should(new EveryPackageIsExplained());
}
