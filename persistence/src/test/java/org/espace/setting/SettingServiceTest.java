package org.espace.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.espace.shared.Fault;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SettingServiceTest {
    private final TestDatabase engine;

    SettingServiceTest(TestDatabase engine) {
        this.engine = engine;
    }

    @Test
    void ours_hold_until_the_organisation_decides_otherwise() {
        try (Town town = Town.on(engine)) {
            SettingService settings = town.domain.settings();
            assertEquals(Settings.OURS, settings.current());
            settings.set("supporters", " 12 ");
            settings.set("approval", "yes");
            settings.set("supporters", "3");
            assertEquals(new Settings(3, true, 60, 14, 20), settings.current());
            assertEquals("3", settings.all().get("supporters"));
        }
    }

    @Test
    void what_cannot_be_is_refused_with_its_bounds() {
        try (Town town = Town.on(engine)) {
            SettingService settings = town.domain.settings();
            assertEquals(List.of(Fault.of("value", "not-between", "1", 2, 100)), faults(settings, "supporters", "1"));
            assertEquals(
                    List.of(Fault.of("value", "not-between", "five", 2, 100)), faults(settings, "supporters", "five"));
            assertEquals(List.of(Fault.of("value", "not-yes-or-no", "maybe")), faults(settings, "approval", "maybe"));
            assertEquals(List.of(Fault.of("name", "no-such-setting", "colour")), faults(settings, "colour", "red"));
            assertEquals(Settings.OURS, settings.current());
        }
    }

    private static List<Fault> faults(SettingService settings, String name, String value) {
        return assertThrows(Refused.class, () -> settings.set(name, value)).faults();
    }
}
