package org.espace.architecture.conditions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import javax.persistence.Entity;

/** A method neither takes nor returns an entity, nor a collection of them. */
public final class NamesNoEntity extends ArchCondition<JavaMethod> {

    public NamesNoEntity() {
        super("name no entity");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        method.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.equals(method.getOwner()) && type.isAnnotatedWith(Entity.class))
                .forEach(type -> events.add(SimpleConditionEvent.violated(
                        method,
                        method.getFullName() + " names the entity " + type.getName() + ": let it speak a record")));
    }
}
