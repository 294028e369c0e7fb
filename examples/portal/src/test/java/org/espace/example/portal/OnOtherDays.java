package org.espace.example.portal;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link StageOfKnowledge}, which they share, and {@link Visitors} who go there; otherwise as {@link InTheBrowser}. */
final class OnOtherDays implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(OnOtherDays.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == StageOfKnowledge.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        StageOfKnowledge stage = test.getRoot().getStore(OURS).getOrComputeIfAbsent(StageOfKnowledge.class);
        if (parameter.getParameter().getType() == StageOfKnowledge.class) {
            return stage;
        }
        return test.getStore(OURS)
                .getOrComputeIfAbsent(
                        Visitors.class, none -> new Visitors(stage.uri(), InTheBrowser.browser(test)), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = test.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave(test.getExecutionException().isEmpty());
        }
    }
}
