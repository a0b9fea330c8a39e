package org.hatchery.exchange.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.identity.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What was read of one row, by the keys of its columns.
 *
 * @param place global id of whose list it is
 * @param key idempotency key under which it is asked for
 */
@NamedInterface(propagate = false)
public record SheetRow(String place, String key, Map<String, String> values, Map<String, ValueForm> forms) {
    /** Whether this is the receipt of what the row asked for, whoever brought it in. */
    public boolean asked(@Nullable Receipt receipt) {
        return receipt != null && receipt.key().endsWith("/" + key);
    }

    /** Text of a column; null where nothing stands. */
    public @Nullable String text(String column) {
        return values.get(column);
    }

    /** Value of a column as a client would send it; null where nothing stands. */
    public @Nullable Object value(String column) {
        String read = values.get(column);
        ValueForm form = forms.get(column);
        return read == null || form == null ? read : CellValues.sent(read, form);
    }

    /** Several values of one column; none where nothing stands. */
    public List<?> several(String column) {
        return value(column) instanceof List<?> list ? list : List.of();
    }

    /** An object of the input, its members from these columns as far as something stands there. */
    public Map<String, Object> object(Map<String, String> columns) {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach((member, column) -> {
            Object read = value(column);
            if (read != null) {
                object.put(member, read);
            }
        });
        return object;
    }
}
