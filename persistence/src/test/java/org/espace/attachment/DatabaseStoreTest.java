package org.espace.attachment;

import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DatabaseStoreTest extends AttachmentStoreContract {
    private final Town town;

    DatabaseStoreTest(TestDatabase engine) {
        town = Town.shared(engine);
    }

    @Override
    AttachmentStore store() {
        return new DatabaseStore(town.domain.work());
    }
}
