package org.espace.architecture.conditions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** A class's package has a {@code package-info} that is null-marked and so was compiled. */
public final class EveryPackageIsExplained extends ArchCondition<JavaClass> {

    public EveryPackageIsExplained() {
        super("stand in a package with a null-marked package-info");
    }

    @Override
    public void check(JavaClass each, ConditionEvents events) {
        if (each.getPackage().tryGetAnnotationOfType(NullMarked.class).isEmpty()) {
            events.add(SimpleConditionEvent.violated(
                    each,
                    each.getPackageName() + " has no package-info.java with @NullMarked: say there what the room is"));
        }
    }
}
