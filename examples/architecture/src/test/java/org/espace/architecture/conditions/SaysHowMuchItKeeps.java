package org.espace.architecture.conditions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class that makes caches says of each how much it keeps at most: what nobody uses must not fill the memory. */
public final class SaysHowMuchItKeeps extends ArchCondition<JavaClass> {
    private static final String BUILDER = "com.github.benmanes.caffeine.cache.Caffeine";
    private static final Set<String> BOUNDS = Set.of("maximumSize", "maximumWeight");

    public SaysHowMuchItKeeps() {
        super("say how much they keep at most");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        long made = calls(type, Set.of("newBuilder"));
        long bounded = calls(type, BOUNDS);
        if (bounded < made) {
            events.add(SimpleConditionEvent.violated(
                    type,
                    type.getName() + " makes " + made + " caches and bounds " + bounded
                            + ": say maximumSize or maximumWeight"));
        }
    }

    private static long calls(JavaClass type, Set<String> names) {
        return type.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTarget)
                .filter(target -> target.getOwner().getName().equals(BUILDER) && names.contains(target.getName()))
                .count();
    }
}
