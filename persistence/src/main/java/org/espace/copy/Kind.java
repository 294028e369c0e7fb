package org.espace.copy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** What a column holds, as far as it matters for taking it from one engine to another. */
enum Kind {
    /** SMALLINT to BIGINT, as a {@link Long}. */
    NUMBER(Types.BIGINT) {
        @Override
        Object get(ResultSet row, int place) throws SQLException {
            return row.getLong(place);
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        Object get(ResultSet row, int place) throws SQLException {
            return row.getBoolean(place);
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        @Nullable
        Object get(ResultSet row, int place) throws SQLException {
            return row.getString(place);
        }
    },
    BYTES(Types.VARBINARY) {
        @Override
        byte @Nullable [] get(ResultSet row, int place) throws SQLException {
            return row.getBytes(place);
        }
    },
    /** What only its own engine understands, as the text that says it there. */
    OWN(Types.OTHER) {
        @Override
        @Nullable
        Object get(ResultSet row, int place) throws SQLException {
            return row.getString(place);
        }
    };

    private final int bound;

    Kind(int bound) {
        this.bound = bound;
    }

    /** @param type of {@link Types}: PostgreSQL calls a boolean a bit */
    static Kind of(int type) {
        return switch (type) {
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> OWN;
        };
    }

    abstract @Nullable Object get(ResultSet row, int place) throws SQLException;

    @Nullable
    Object read(ResultSet row, int place) throws SQLException {
        Object found = get(row, place);
        return row.wasNull() ? null : found;
    }

    void write(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, bound);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else {
            statement.setObject(place, value, bound);
        }
    }
}
