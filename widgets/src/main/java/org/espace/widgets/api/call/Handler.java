package org.espace.widgets.api.call;

/** One use case behind an operation. */
@FunctionalInterface
public interface Handler {

    /**
     * @throws org.espace.shared.Refused when what was sent, or who sent it, is not fit
     * @throws org.espace.shared.NotFound when what the call names does not exist for this actor
     */
    Reply handle(Call call);
}
